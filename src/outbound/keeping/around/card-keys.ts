import { endOf, keptOf } from '../../../domain/keeping/kept.ts';
import type { Session } from '../../../domain/keeping/nouns.ts';
import { sessionAct } from '../../../domain/keeping/sessions/around/around-buttons.ts';
import { isAround } from '../../../domain/keeping/sessions/around/telling.ts';
import { isOpenCharge } from '../../../domain/keeping/sessions/charges/late-charge.ts';
import { sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import type { AroundEyes } from './eyes.ts';
import { beginsKeys, endedKeys, feltKeys, type Keys, lateRows, missedActs, overKeys, prepareKeys } from './keys.ts';

/** Under a session that somebody looks up: everything that its own messages lead to as well, as far as it is time for it. */
export const aroundKeys = (eyes: AroundEyes, session: Session): Keys => [
  ...chargesKeys(eyes, session),
  ...(session.version === 0 ? [] : keysNow(eyes, session)),
];

const keysNow = (eyes: AroundEyes, session: Session): Keys => {
  const { side, now } = eyes;
  switch (session.state) {
    case 'agreed':
      if (now < session.at) return aheadKeys(eyes, session);
      return now < endOf(session) ? beginsKeys(eyes, session) : endedKeys(eyes, session);
    case 'held':
      return [...(side === 'coach' ? feltKeys(eyes, session) : []), ...overKeys(eyes, session)];
    case 'missed':
      return missedActs(eyes, session);
    default:
      return [];
  }
};

const aheadKeys = (eyes: AroundEyes, session: Session): Keys => {
  const { e, side, now } = eyes;
  const late = isAround(session, now) ? lateRows(eyes, session) : [];
  const brief: Keys = [[sessionAct('button-around-brief', [e, side, session], 'a-brief')]];
  return [...late, ...(side === 'coach' ? brief : prepareKeys(eyes, session))];
};

/** What the coach has not decided on yet. */
const chargesKeys = ({ e, side }: AroundEyes, { n }: Session): Keys =>
  keptOf(e)
    .charges.filter((one) => one.session === n && isOpenCharge(one))
    .map((one) => [{ text: 'button-around-charge', press: sessionPress(e, side, 'a-charge', one.n) }]);
