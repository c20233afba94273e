import type { Message } from 'grammy/types';
import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import { type KeepingDesk, shown } from '../../domain/keeping/desk.ts';
import { prepNote } from '../../domain/keeping/nouns.ts';
import { type AroundAct, aroundActs } from '../../domain/keeping/sessions/around/around-buttons.ts';
import { askPrepared, givePrepared, seePrepared } from '../../domain/keeping/sessions/around/preparing.ts';
import {
  type SessionAt,
  sayAbsent,
  sayCame,
  sayComing,
  sayFelt,
  sayNotSo,
  sayOver,
  sessionAt,
} from '../../domain/keeping/sessions/around/saying.ts';
import { decideCharge, seeCharge, talkOfCharge } from '../../domain/keeping/sessions/charges/deciding.ts';
import { kindOf } from '../kinds.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { inKeeping, notYours, outdatedToast, placeNamed } from './keeping-turn.ts';

type Does = (desk: KeepingDesk, parts: readonly string[]) => Decision;

/** A session as a button names it: its number, and which of its times. */
const sessionIn = ([n, version]: readonly string[]): SessionAt => ({ n: numberIn(n), version: numberIn(version) });

const seeBrief: Does = (desk, parts) => {
  const session = desk.side === 'coach' ? sessionAt(desk, sessionIn(parts)) : null;
  // What was pressed may be about other things as well: it stays.
  return session
    ? { outcome: 'answered', effects: [shown({ ...desk, instead: null }, 'session-brief', `${session.n}`)] }
    : outdated;
};

const does: Record<AroundAct, Does> = {
  'a-here': (desk, parts) => sayComing(desk, sessionIn(parts), 0),
  'a-late': (desk, parts) => sayComing(desk, sessionIn(parts), Math.max(1, numberIn(parts[2]))),
  'a-absent': (desk, parts) => sayAbsent(desk, sessionIn(parts)),
  'a-came': (desk, parts) => sayCame(desk, sessionIn(parts)),
  'a-over': (desk, parts) => sayOver(desk, sessionIn(parts), numberIn(parts[2])),
  'a-felt': (desk, parts) => sayFelt(desk, sessionIn(parts), numberIn(parts[2])),
  'a-brief': seeBrief,
  'a-prepare': (desk, parts) => askPrepared(desk, sessionIn(parts), numberIn(parts[2])),
  'a-prepared': (desk, parts) => seePrepared(desk, sessionIn(parts)),
  'a-pay': (desk, [n, seen = '']) => decideCharge(desk, numberIn(n), seen, 'charged'),
  'a-waive': (desk, [n, seen = '']) => decideCharge(desk, numberIn(n), seen, 'waived'),
  'a-talk': (desk, [n, seen = '']) =>
    desk.side === 'coach' ? decideCharge(desk, numberIn(n), seen, 'talk') : talkOfCharge(desk, numberIn(n)),
  'a-charge': (desk, [n]) => seeCharge(desk, numberIn(n)),
  'a-not-so': (desk, parts) => sayNotSo(desk, sessionIn(parts)),
};

/** The buttons of `session` that belong to one going on, about to begin or just over; their third part begins with `a-`. */
export const pressAround = async (turn: Turn, parts: readonly string[]): Promise<Toast | undefined> => {
  const [who, side, what, ...more] = parts;
  const place = placeNamed(who, side);
  const act = aroundActs.find((one) => one === what);
  if (!place || !act) return outdatedToast;
  const decision = await inKeeping(turn, place, (desk) => does[act](desk, more));
  return decision ? decision.toast : notYours;
};

/** What the open question names: with which coach, which session at which of its times, and which of its questions. */
const askedFor = ({ person }: Turn): readonly string[] =>
  person.dialog?.question === 'prepare' ? (person.dialog.about ?? '').split('.') : [];

/** Whether a reply is an answer nevertheless: it is to a question about the session, while that is asked. */
export const answersPreparing = ({ person }: Turn, { reply_to_message: replied }: Message): boolean =>
  person.dialog?.question === 'prepare' &&
  (replied?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .some((button) => 'callback_data' in button && /^session\.\d+\.c\.a-prepare/.test(button.callback_data));

/** What is taken as an answer, or refused as one with what to do instead; somebody's place goes its ordinary way. */
export const isPrepared = (message: Message): boolean => kindOf(message) !== null && message.location === undefined;

export const typedAround = {
  prepare: async (turn: Turn, text: string): Promise<void> => {
    const [who, side, ...more] = askedFor(turn);
    const place = placeNamed(who, side);
    if (place?.side !== 'client') return;
    const at = sessionIn(more);
    const notes = [prepNote(at.n)];
    await inKeeping(turn, place, (desk) => givePrepared(desk, at, numberIn(more[2]), text), { notes });
  },
};
