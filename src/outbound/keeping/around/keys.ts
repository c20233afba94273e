import { writeButton } from '../../../domain/agreements/summaries/summary-buttons.ts';
import { rules } from '../../../domain/agreements/terms/in-force.ts';
import { ruleButton } from '../../../domain/agreements/terms/quoting.ts';
import type { ClauseId } from '../../../domain/agreements/terms-nouns.ts';
import type { Button } from '../../../domain/effects.ts';
import { mayAddSession } from '../../../domain/keeping/money/adding.ts';
import { addSessionButton, paymentsButton } from '../../../domain/keeping/money/money-buttons.ts';
import type { Charge, ChargeReason, Session } from '../../../domain/keeping/nouns.ts';
import { chargeAct, minutesAct, sessionAct } from '../../../domain/keeping/sessions/around/around-buttons.ts';
import { prepQuestions } from '../../../domain/keeping/sessions/around/preparing.ts';
import { sessionButton, sessionsButton } from '../../../domain/keeping/sessions/session-buttons.ts';
import { otherSide } from '../../../domain/side.ts';
import { presentAt } from '../present-at.ts';
import type { AroundEyes } from './eyes.ts';

export type Keys = Button[][];

const inRows = (buttons: readonly Button[], of: number): Keys =>
  Array.from({ length: Math.ceil(buttons.length / of) }, (_, i) => buttons.slice(i * of, i * of + of));

/** So many minutes late, as far as the terms still wait. */
const latenesses = [5, 10, 15, 20];
const lateKeys = ({ practice, e, side, now }: AroundEyes, session: Session): Button[] => {
  const { missedAfter } = rules(practice, e, now);
  return latenesses
    .filter((minutes) => minutes <= missedAfter)
    .slice(0, 3)
    .map((late) => minutesAct('button-around-late', [e, side, session], 'a-late', late));
};

export const lateRows = (eyes: AroundEyes, session: Session): Keys => inRows(lateKeys(eyes, session), 2);

const absentKey = ({ e, side }: AroundEyes, session: Session): Button =>
  sessionAct(`button-around-absent-${side}`, [e, side, session], 'a-absent');

/** Before a session, to the client: late, the questions, and the session itself, to move or cancel it. */
export const hourKeys = (eyes: AroundEyes, session: Session): Keys => {
  const { e, side } = eyes;
  return [
    ...lateRows(eyes, session),
    ...(session.prepared < prepQuestions ? prepareKeys(eyes, session) : []),
    [sessionButton(e, side, session.n)],
  ];
};

export const prepareKeys = ({ e, side }: AroundEyes, session: Session): Keys => [
  [sessionAct('button-around-prepare', [e, side, session], 'a-prepare', 0)],
];

/** Under what the client has answered: each question once more. */
export const preparedKeys = ({ e, side }: AroundEyes, session: Session): Keys => [
  Array.from({ length: prepQuestions }, (_, i) => ({
    ...sessionAct('button-around-question', [e, side, session], 'a-prepare', i),
    args: { n: i + 1 },
  })),
];

export const askKeys = ({ e, side }: AroundEyes, session: Session): Keys => [
  [sessionAct('button-around-not-now', [e, side, session], 'a-prepared')],
];

/** Before a session, to the coach: nothing that would take the place of what is to be read. */
export const briefKeys = (eyes: AroundEyes, session: Session): Keys => lateRows(eyes, session);

/** As it begins: here, late, the other one did not come. */
export const beginsKeys = (eyes: AroundEyes, session: Session): Keys => {
  const { e, side } = eyes;
  const brief = side === 'coach' ? [[sessionAct('button-around-brief', [e, side, session], 'a-brief')]] : [];
  return [
    [sessionAct('button-around-here', [e, side, session], 'a-here')],
    ...lateRows(eyes, session),
    [absentKey(eyes, session)],
    ...brief,
  ];
};

const usualSteps = [5, 10, 15];
const longSteps = [30, 45, 60, 90, 120];

/** How it ended: on time, or so many minutes later, up to what the terms allow. */
export const endedKeys = (eyes: AroundEyes, session: Session): Keys => {
  const { practice, e, side, now } = eyes;
  const { overtimeMost } = rules(practice, e, now);
  const steps = [...usualSteps, ...longSteps.filter((one) => one <= overtimeMost)];
  const over = steps.map((late) => minutesAct('button-around-over', [e, side, session], 'a-over', late));
  const isAbsent = session.came[otherSide(side)] === null && session.over === null;
  return [
    [sessionAct('button-around-on-time', [e, side, session], 'a-over', 0)],
    ...inRows(over, 3),
    ...(isAbsent ? [[absentKey(eyes, session)]] : []),
  ];
};

/** After it: the summary to be written; to the coach the price of it, where nothing else pays for it. */
export const overKeys = ({ practice, e, side, now }: AroundEyes, session: Session): Keys => [
  [writeButton(e, side)],
  ...(side === 'coach' && mayAddSession(presentAt(now), practice, e, session.n)
    ? [[addSessionButton(e, session)]]
    : []),
];

const marks = [1, 2, 3, 4, 5];

/** To the coach alone: how it felt. */
export const feltKeys = ({ e }: AroundEyes, session: Session): Keys => [
  marks.map((mark) => ({
    ...sessionAct('button-words', [e, 'coach', session], 'a-felt', mark),
    label: `${mark}`,
  })),
];

/** After one that did not take place: taking it back, or seeing it otherwise. */
export const missedActs = ({ e, side }: AroundEyes, session: Session): Keys => {
  const theirs = session.came[otherSide(side)];
  const mine = session.came[side];
  const about = [e, side, session] as const;
  return [
    ...(theirs?.is === 'absent' && theirs.by === side ? [[sessionAct('button-around-came', about, 'a-came')]] : []),
    ...(mine?.is === 'absent' && side === 'client' ? [[sessionAct('button-around-not-so', about, 'a-not-so')]] : []),
  ];
};

/** The same with another time, and the clause. */
export const missedKeys = (eyes: AroundEyes, session: Session): Keys => [
  ...missedActs(eyes, session),
  [sessionsButton(eyes.e, eyes.side)],
  [...ruleButton(eyes.e, eyes.now, 'lateness')],
];

const clauseOf: Record<ChargeReason, ClauseId> = {
  'late-move': 'moving',
  'late-cancel': 'moving',
  missed: 'lateness',
  overtime: 'overtime',
};

/** Under a charge: what the coach can do about it, what the client can, and the clause it comes from. */
export const chargeKeys = ({ e, side, now }: AroundEyes, charge: Charge, session: Session | null): Keys => {
  const act = (text: Button['text'], what: 'a-pay' | 'a-waive' | 'a-talk'): Button[] => [
    chargeAct(text, e, side, what, charge),
  ];
  const isOpen = charge.state === 'open' || charge.state === 'talk';
  const decide = [
    ...(charge.amount ? [act('button-around-pay', 'a-pay')] : []),
    act('button-around-waive', 'a-waive'),
    ...(charge.state === 'open' ? [act('button-around-talk', 'a-talk')] : []),
  ];
  const talk = charge.state === 'open' ? [act('button-around-talk', 'a-talk')] : [];
  const came = session && charge.why === 'missed' && isOpen && side === 'coach' ? cameKey(e, session) : [];
  return [
    ...(isOpen ? (side === 'coach' ? decide : talk) : []),
    ...came,
    ...(charge.state === 'charged' ? [[paymentsButton(e, side)]] : []),
    [...ruleButton(e, now, clauseOf[charge.why])],
  ];
};

const cameKey = (e: AroundEyes['e'], session: Session): Keys =>
  session.came.client?.is === 'absent' ? [[sessionAct('button-around-came', [e, 'coach', session], 'a-came')]] : [];
