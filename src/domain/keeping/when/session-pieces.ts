import type { Token } from '../../hours/hours-tokens.ts';
import type { TypedDate } from '../../hours/when-dates.ts';
import { clockTimeAt } from './session-clock.ts';
import { dayPieceAt } from './session-days.ts';
import { lengthPieceAt } from './session-lengths.ts';
import type { Found, SessionMeaning, SessionPiece } from './session-meaning.ts';
import { isEvery, sessionWord } from './session-words.ts';
import { cityZone } from './session-zones.ts';

const LINKS = /^(с|c|со|от|до|по|from|od|since|to|until|till|do|дейин|бастап)$/;
const FILLERS =
  /^(в|во|w|we|at|on|o|на|for|na|и|and|i|the|a|an|бир|один|одну|ровно|число|числа|день|дня|dzien|dnia|of|г|года|году|r|roku|year|жыл|жылы|жылгы)$/;

/** Cuts typed words into days, times, lengths and what belongs to them. */
export const sessionPieces = (all: readonly Token[]): SessionPiece[] => {
  const found: SessionPiece[] = [];
  for (let i = 0; i < all.length; ) {
    const { meanings, took } = pieceAt(all, i);
    const place = { start: all[i]?.start ?? 0, end: all[i + took - 1]?.end ?? 0 };
    found.push(...meanings.map((meaning) => ({ ...meaning, ...place })));
    i += took;
  }
  return found;
};

const one = (meaning: SessionMeaning, took = 1): Found => ({ meanings: [meaning], took });

const pieceAt = (all: readonly Token[], i: number): Found =>
  lengthPieceAt(all, i) ??
  phraseAt(all, i) ??
  everyAt(all, i) ??
  dayPieceAt(all, i) ??
  clockTimeAt(all, i) ??
  zoneAt(all, i) ??
  restAt(all, i);

/** The longest known phrase that begins here, of up to four words. */
const phraseAt = (all: readonly Token[], i: number): Found | undefined => {
  for (const took of [4, 3, 2, 1]) {
    const words = all.slice(i, i + took);
    if (words.length < took || words.some(({ kind }) => kind !== 'word')) continue;
    const word = sessionWord(words.map(({ folded }) => folded).join(' '));
    const meanings = word && meaningsOf(word);
    if (meanings) return { meanings, took };
  }
  return undefined;
};

const today: TypedDate = { kind: 'ahead', days: 0 };

const meaningsOf = (word: NonNullable<ReturnType<typeof sessionWord>>): readonly SessionMeaning[] | undefined => {
  switch (word) {
    case 'morning':
    case 'day':
    case 'evening':
    case 'night':
    case 'pm':
      return [{ kind: 'part', part: word }];
    case 'tonight':
      return [
        { kind: 'day', day: today },
        { kind: 'part', part: 'evening' },
      ];
    case 'mine':
    case 'yours':
      return [{ kind: 'zone', zone: word }];
    case 'thisWeek':
      return [{ kind: 'this' }];
    case 'ten':
      return [{ kind: 'time', time: { minute: 600, sure: true } }];
    case 'one':
      return [{ kind: 'time', time: { minute: 60, sure: false } }];
    case 'halfTo':
    case 'halfPast':
      return undefined;
    default:
      return [{ kind: word }];
  }
};

const everyAt = (all: readonly Token[], i: number): Found | undefined => {
  const day = isEvery(all[i]?.folded ?? '', all[i - 1]?.folded ?? '') ? dayPieceAt(all, i) : undefined;
  return day && { meanings: [{ kind: 'weekly' }, ...day.meanings], took: day.took };
};

/** "по Варшаве", "Warsaw time": what leads to a city is passed over with it. */
const zoneAt = (all: readonly Token[], i: number): Found | undefined => {
  const here = cityZone(all[i]?.folded ?? '');
  if (here !== undefined) return one({ kind: 'zone', zone: here });
  const next = /^(по|in|w|в)$/.test(all[i]?.folded ?? '') ? cityZone(all[i + 1]?.folded ?? '') : undefined;
  return next === undefined ? undefined : one({ kind: 'zone', zone: next }, 2);
};

const restAt = (all: readonly Token[], i: number): Found => {
  const token = all[i];
  if (token?.kind === 'dash') return one({ kind: 'dash' });
  if (token?.kind === 'number') return one({ kind: 'unknown', reason: 'time' });
  if (token?.kind !== 'word') return one({ kind: 'filler' });
  if (LINKS.test(token.folded)) return one({ kind: 'link' });
  return one(FILLERS.test(token.folded) ? { kind: 'filler' } : { kind: 'unknown', reason: 'word' });
};
