import { canary, type Pair, pairOf } from './in-writing.ts';

export { canary, type Pair, pairOf };

type Step = (pair: Pair) => Promise<unknown>;

const words = ({ practice, client }: Pair, what: string): string => `${canary} ${what} ${practice}/${client}`;
/** Data of a button for the coach, and for the client. */
const k = (verb: string, { client }: Pair, what: string): string => `${verb}.${client}.k.${what}`;
const c = (verb: string, { practice }: Pair, what: string): string => `${verb}.${practice}.c.${what}`;

/** Which turn was pressed on last, by what it was about: with every change a later one comes. */
const pressed = new WeakMap<Pair, Map<string, number>>();

/** Presses what was made for a later turn than the last press on the same thing; the turn is the last part of `what`'s head. */
const later =
  (verb: string, side: 'k' | 'c', what: string, end = ''): Step =>
  async (pair) => {
    const [hand, data] = side === 'k' ? [pair.coach, k] : [pair.other, c];
    const known = pressed.get(pair) ?? new Map<string, number>();
    pressed.set(pair, known);
    const name = `${verb}.${what.replace(/^[\w-]+\./, '')}`;
    const turnOf = (one: string): number => Number(one.slice(data(verb, pair, `${what}.`).length).split('.')[0]);
    const isLater = (one: string): boolean => turnOf(one) > (known.get(name) ?? -1) && one.endsWith(end);
    const done = await hand.finds(data(verb, pair, `${what}.`), isLater);
    known.set(name, turnOf(done));
  };

/** Somebody looks for a time and puts it on the table: for a new session (`n` 0), or another time for one. */
const puts = (side: 'k' | 'c', n: number): Step[] => {
  const [hand, data] = side === 'k' ? [(pair: Pair) => pair.coach, k] : [(pair: Pair) => pair.other, c];
  const finds =
    (what: string): Step =>
    (pair) =>
      hand(pair).finds(data('session', pair, what));
  const opens: Step[] =
    n === 0
      ? [(pair) => hand(pair).opens(data('session', pair, 'days.0.0'))]
      : [(pair) => hand(pair).opens(data('session', pair, `see.${n}`)), finds(`days.${n}.`)];
  // The last day for a new session, and the first one for another time.
  const day: Step = async (pair) => {
    const newest = await hand(pair).sees(data('session', pair, `day.${n}.`));
    const [first = newest] = n === 0 ? [] : hand(pair).buttons(data('session', pair, `day.${n}.`));
    await hand(pair).press(first);
  };
  return [...opens, day, finds(`pre.${n}.`), finds(`put.${n}.`)];
};

/** A session is proposed, agreed on, moved by the client, agreed on again; a second one is cancelled, a third taken back. */
const booking: readonly Step[] = [
  ...puts('k', 0),
  later('session', 'c', 'yes.1'),
  ...puts('c', 1),
  later('session', 'k', 'yes.1'),
  (pair) => pair.other.opens(c('session', pair, 'days.0.0')),
  (pair) => pair.other.write('tomorrow at 20:45'),
  (pair) => pair.other.finds(c('session', pair, 'put.0.')),
  later('session', 'k', 'yes.2'),
  later('session', 'c', 'off.2'),
  (pair) => pair.other.finds(c('session', pair, 'cancel.2.')),
  (pair) => pair.coach.opens(k('session', pair, 'days.0.0')),
  (pair) => pair.coach.write('tomorrow at 21:45'),
  (pair) => pair.coach.finds(k('session', pair, 'put.0.')),
  (pair) => pair.coach.opens(k('session', pair, 'see.3')),
  later('session', 'k', 'no.3'),
];

/** A plan in two parts, of which the first is paid and confirmed and the second talked about and waived; a sum of its own. */
const paying: readonly Step[] = [
  (pair) => pair.coach.opens(k('money', pair, 'd-own')),
  (pair) => pair.coach.write('1.12.2027 200 zł; 2.12.2027 201 zł'),
  (pair) => pair.coach.finds(k('money', pair, 'd-send.')),
  (pair) => pair.other.finds(c('money', pair, 'p-yes.1.')),
  (pair) => pair.other.opens(c('money', pair, 'due.1')),
  later('money', 'c', 'act.1', 'paid'),
  (pair) => pair.other.write(words(pair, 'instead of a receipt')),
  (pair) => pair.coach.opens(k('money', pair, 'due.1')),
  later('money', 'k', 'act.1', 'got'),
  (pair) => pair.other.opens(c('money', pair, 'due.2')),
  later('money', 'c', 'act.2', 'talk'),
  (pair) => pair.coach.opens(k('money', pair, 'due.2')),
  later('money', 'k', 'act.2', 'waive'),
  (pair) => pair.coach.opens(k('money', pair, 'sum')),
  (pair) => pair.coach.write('55 zł'),
  (pair) => pair.coach.finds(k('money', pair, 'sum-yes.')),
];

/** Three promises: one is kept, one gets more time, one is let go. */
const promising: readonly Step[] = [
  (pair) => pair.coach.opens(k('summary', pair, 'new')),
  (pair) =>
    pair.coach.write(['I: one', 'you: two', 'you: three'].map((line) => `${line} ${words(pair, 'item')}`).join('\n')),
  (pair) => pair.coach.finds(k('summary', pair, 'd-send.')),
  (pair) => pair.other.finds(c('summary', pair, 'all.1.')),
  (pair) => pair.coach.opens(k('promise', pair, 'see.1.1')),
  later('promise', 'k', 'done.1.1'),
  (pair) => pair.other.opens(c('promise', pair, 'see.1.2')),
  later('promise', 'c', 'more.1.2'),
  (pair) => pair.other.write('1.12.2027'),
  (pair) => pair.coach.opens(k('promise', pair, 'see.1.2')),
  later('promise', 'k', 'yes.1.2'),
  (pair) => pair.other.opens(c('promise', pair, 'see.1.3')),
  later('promise', 'c', 'waive.1.3'),
  (pair) => pair.coach.opens(k('promise', pair, 'see.1.3')),
  later('promise', 'k', 'drop.1.3'),
];

const story: readonly Step[] = [...booking, ...promising, ...paying];

/** Goes through the story, or so many steps of it. */
export const keepTogether = async (pair: Pair, upTo = story.length): Promise<void> => {
  for (const step of story.slice(0, upTo)) await step(pair);
};
