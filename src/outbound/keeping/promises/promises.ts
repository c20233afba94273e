import type { Item } from '../../../domain/agreements/summary-nouns.ts';
import { cut } from '../../../domain/beginning/wording.ts';
import type { Button } from '../../../domain/effects.ts';
import { promisePress } from '../../../domain/keeping/promises/promise-buttons.ts';
import type { ReminderKind } from '../../../domain/keeping/reminding/reminder.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Part, Reminded } from '../reminded.ts';
import { openPromised } from './promised.ts';

type Keys = readonly (readonly Button[])[];

export type PromiseKind = Extract<ReminderKind, `promise-${string}`>;

/** One promise that is due: what is said, and what can be pressed, alone or beside others. */
interface DuePart {
  readonly words: Phrase;
  readonly alone: Keys;
  readonly beside: Keys;
}

const letters = 30;

/** Promises of which one message reminds: of a single one everything can be pressed at once, of several each opens below. */
export const writePromises = async (
  all: readonly { readonly at: Reminded; readonly kind: PromiseKind; readonly about: string }[],
): Promise<Part[]> => {
  const found: DuePart[] = [];
  for (const { at, kind, about } of all) {
    const part = await duePart(at, kind, about);
    if (part) found.push(part);
  }
  return found.map(({ words, alone, beside }) => ({ words, buttons: found.length === 1 ? alone : beside }));
};

const duePart = async (at: Reminded, kind: PromiseKind, about: string): Promise<DuePart | null> => {
  const { tools, side, practice, e } = at;
  const [n, number, due = ''] = about.split('.');
  const promised = await openPromised(tools, e, [Number(n)]);
  const item = promised.item(Number(n), Number(number));
  if (!item || !isStillDue(item, side, due)) return null;
  const other = side === 'coach' ? e.name : practice.name;
  const owner = item.owner === 'both' ? 'both' : 'own';
  const words = {
    phrase: kind,
    args: { owner, other, text: item.text, due: { days: { from: due, to: due } } },
  } as const;
  const key = (text: Button['text'], what: string): Button => ({
    text,
    press: promisePress(e, side, `r-${what}`, Number(n), Number(number), item.turn),
  });
  return {
    words,
    alone: [
      [key('button-summary-done', 'done')],
      [key('button-promise-more', 'more'), key('button-promise-let-go', 'waive')],
    ],
    beside: [[{ ...key('button-words', 'see'), label: cut(item.text, letters) }]],
  };
};

/** Agreed on, theirs, for that day, and nobody has asked to let it go. */
const isStillDue = ({ state, owner, due, waiving }: Item, side: Reminded['side'], on: string): boolean =>
  state === 'confirmed' && waiving === null && due === on && (owner === side || owner === 'both');
