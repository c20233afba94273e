import type { Fact } from '../../decision.ts';
import type { KeepingDesk } from '../desk.ts';
import type { Session } from '../nouns.ts';
import { slotOf } from './open-sessions.ts';

type By = Pick<KeepingDesk, 'e' | 'side'>;

/** A time was put on the table. */
export const proposedFact = ({ e, side }: By, session: Session): Fact => {
  const { at, minutes } = slotOf(session);
  return { client: e.client, what: 'session-proposed', by: side, data: { session: session.n, at, minutes } };
};

/** It was taken off the table again, by whoever. */
export const declinedFact = ({ e, side }: By, session: Session): Fact => ({
  ...{ client: e.client, what: 'session-declined', by: side },
  data: { session: session.n, at: slotOf(session).at },
});

/** Both have agreed: to the first time of a session, or to another one in its place. */
export const agreedFact = ({ e, side }: By, before: Session, { n, at, minutes }: Session, late: boolean): Fact =>
  before.state === 'agreed'
    ? {
        ...{ client: e.client, what: 'session-moved', by: side },
        data: { session: n, from: before.at, to: at, late: late ? 1 : 0, asked: before.proposal?.askedBy ?? side },
      }
    : { client: e.client, what: 'session-agreed', by: side, data: { session: n, at, minutes } };

export const cancelledFact = ({ e, side }: By, { n, at }: Session, late: boolean): Fact => ({
  ...{ client: e.client, what: 'session-cancelled', by: side },
  data: { session: n, at, late: late ? 1 : 0 },
});
