import type { Token } from '../../hours/hours-tokens.ts';
import { type Unit, whenWord } from '../../hours/when-words.ts';
import type { Found } from './session-meaning.ts';
import { countWord, isCountWord, unitOf } from './session-words.ts';

type Length = { readonly count: number; readonly unit: Unit; readonly took: number };

/** "через 2 часа", "3 күннен кейін", "на 90 минут", "6 times": what is counted at token `i`. */
export const lengthPieceAt = (all: readonly Token[], i: number): Found | undefined => {
  const lead = whenWord(all[i]?.folded ?? '');
  if (lead === 'in') return aheadAt(all, i + 1, 1);
  const isFor = lead === 'for' || all[i]?.folded === 'przez';
  const times = timesAt(all, isFor ? i + 1 : i);
  if (times) return { ...times, took: times.took + (isFor ? 1 : 0) };
  const length = lengthAt(all, isFor ? i + 1 : i);
  if (!length) return undefined;
  const after = whenWord(all[i + length.took]?.folded ?? '') === 'in' ? aheadAt(all, i, 0) : undefined;
  return after ? { ...after, took: after.took + 1 } : longAt(all, i, isFor, length);
};

const longAt = (all: readonly Token[], i: number, isFor: boolean, { count, unit, took }: Length): Found | undefined => {
  const isNamed = isFor || !Number.isInteger(count) || /^1[.]5$/.test(all[i]?.folded ?? '');
  if (unit !== 'minute' && !(unit === 'hour' && isNamed)) return undefined;
  const ending = unit === 'minute' && count < 10 ? undefined : count;
  if (ending === undefined) return undefined;
  const minutes = count * (unit === 'hour' ? 60 : 1);
  const hour = unit === 'hour' && Number.isInteger(count) ? count : null;
  return { meanings: [{ kind: 'length', minutes, hour }], took: took + (isFor ? 1 : 0) };
};

/** A length from now on; days and weeks are days ahead, at a time of their own. */
const aheadAt = (all: readonly Token[], i: number, lead: number): Found | undefined => {
  const first = lengthAt(all, i);
  if (!first) return undefined;
  const { count, unit, took } = first;
  if (unit === 'day' || unit === 'week') {
    const days = count * (unit === 'week' ? 7 : 1);
    return { meanings: [{ kind: 'day', day: { kind: 'ahead', days } }], took: took + lead };
  }
  const and = whenWord(all[i + took]?.folded ?? '') === 'and' ? 1 : 0;
  const more = unit === 'hour' ? lengthAt(all, i + took + and) : undefined;
  const rest = more?.unit === 'minute' ? { ...more, took: more.took + and } : undefined;
  const minutes = Math.round(count * (unit === 'hour' ? 60 : 1)) + (rest?.count ?? 0);
  return { meanings: [{ kind: 'soon', minutes }], took: took + lead + (rest?.took ?? 0) };
};

const timesAt = (all: readonly Token[], i: number): Found | undefined => {
  const glued = /^[xх](\d{1,2})$/.exec(`${all[i]?.folded}${all[i + 1]?.folded}`)?.[1];
  if (glued !== undefined) return { meanings: [{ kind: 'times', times: Number(glued) }], took: 2 };
  const times = /^\d{1,2}$/.test(all[i]?.folded ?? '') ? Number(all[i]?.folded) : 0;
  const isCounted = times > 0 && isCountWord(all[i + 1]?.folded ?? '');
  // "через 2 недели" and "2 аптадан кейін" are days ahead, not a number of times.
  if (!isCounted || whenWord(all[i + 2]?.folded ?? '') === 'in') return undefined;
  return { meanings: [{ kind: 'times', times }], took: 2 };
};

const lengthAt = (all: readonly Token[], i: number): Length | undefined => halfAt(all, i) ?? countedAt(all, i);

const halfAt = (all: readonly Token[], i: number): Length | undefined => {
  const word = whenWord(all[i]?.folded ?? '');
  if (word === 'halfHour') return { count: 30, unit: 'minute', took: 1 };
  if (word !== 'half' && word !== 'more') return undefined;
  const took = whenWord(all[i + 1]?.folded ?? '') === 'filler' ? 3 : 2;
  const isHour = unitOf(all[i + took - 1]?.folded ?? '') === 'hour';
  return isHour ? { count: word === 'half' ? 30 : 90, unit: 'minute', took } : undefined;
};

const countedAt = (all: readonly Token[], i: number): Length | undefined => {
  const [token, next] = [all[i], all[i + 1]];
  const isDecimal = next?.kind === 'comma' && next.start === token?.end && all[i + 2]?.start === next.end;
  const digits = isDecimal ? `${token?.folded}.${all[i + 2]?.folded}` : (token?.folded ?? '');
  const written = countWord(digits);
  const isNumber = /^\d{1,3}([.]5)?$/.test(digits);
  const isOne = whenWord(digits) === 'filler' && token?.kind === 'word';
  const took = isDecimal ? 3 : isNumber || isOne || written ? 1 : 0;
  const unit = unitOf(all[i + took]?.folded ?? '');
  if (unit === undefined || (took === 0 && all[i]?.kind !== 'word')) return undefined;
  return { count: isNumber ? Number(digits) : (written ?? 1), unit, took: took + 1 };
};
