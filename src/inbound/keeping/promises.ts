import { acts } from '../../domain/agreements/summaries/item.ts';
import { summaryNote } from '../../domain/agreements/summary-nouns.ts';
import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import type { KeepingDesk } from '../../domain/keeping/desk.ts';
import { actOnPromise, askDay, giveDay, seePromise, typeDay } from '../../domain/keeping/promises/answering.ts';
import type { PromiseAt } from '../../domain/keeping/promises/promise-buttons.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { inKeeping, type KeptPlace, notYours, outdatedToast, placeNamed } from './keeping-turn.ts';

type Does = (desk: KeepingDesk, at: PromiseAt, more: readonly string[]) => Decision;

const promiseAt = ([n, item, turn]: readonly string[]): PromiseAt => ({
  n: numberIn(n),
  item: numberIn(item),
  turn: numberIn(turn),
});

/** A day as a button names it: `none`, or YYYY-MM-DD. */
const givenDay: Does = (desk, at, [day = '']) => {
  if (day === 'none') return giveDay(desk, at, null);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? giveDay(desk, at, day) : outdated;
};

const does: Record<string, Does> = {
  see: seePromise,
  more: askDay,
  day: givenDay,
  ...Object.fromEntries(acts.map((act): [string, Does] => [act, (desk, at) => actOnPromise(desk, at, act)])),
};

/** Under a reminder of several things: what is pressed there opens below it, and leaves it standing. */
const below = /^r-(\w+)$/;

/** The buttons of `promise`: whose, as which side, what to do, and with which promise at which turn. */
export const pressPromise = async (turn: Turn, parts: readonly string[]): Promise<Toast | undefined> => {
  const [who, side, named = '', ...more] = parts;
  const place = placeNamed(who, side);
  const isBelow = below.exec(named);
  const what = isBelow?.[1] ?? named;
  const how = Object.hasOwn(does, what) ? does[what] : undefined;
  if (!place || !how) return outdatedToast;
  const decision = await inPromise(turn, place, promiseAt(more), (desk, at) =>
    how(isBelow ? { ...desk, instead: null } : desk, at, more.slice(3)),
  );
  return decision ? decision.toast : notYours;
};

const inPromise = (
  turn: Turn,
  place: KeptPlace,
  at: PromiseAt,
  how: (desk: KeepingDesk, at: PromiseAt) => Decision,
): Promise<Decision | null> => inKeeping(turn, place, (desk) => how(desk, at), { notes: [summaryNote(at.n)] });

export const typedPromises = {
  'promise-day': async (turn: Turn, text: string): Promise<void> => {
    const { dialog } = turn.person;
    if (dialog?.question !== 'promise-day') return;
    const [who, side, ...named] = (dialog.about ?? '').split('.');
    const place = placeNamed(who, side);
    if (place) await inPromise(turn, place, promiseAt(named), (desk, at) => typeDay(desk, at, text));
  },
};
