import type { Block } from './week-plan.ts';

/** A block as it is drawn: at least so high that its name can be read, and beside what is at the same time. */
export interface Placed {
  readonly block: Block;
  /** Minutes of the day, as drawn. */
  readonly from: number;
  readonly to: number;
  /** Which of how many lanes, from the left. */
  readonly lane: number;
  readonly lanes: number;
}

type Drawn = Omit<Placed, 'lane' | 'lanes'>;

/** Blocks of one day beside each other where their times meet; none is drawn shorter than `least` minutes or past `last`. */
export const inLanes = (blocks: readonly Block[], least: number, last: number): readonly Placed[] => {
  const drawn = blocks
    .map((block) => stretched(block, least, last))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.block.name.localeCompare(b.block.name));
  return groupsOf(drawn).flatMap(lanesOf);
};

const stretched = (block: Block, least: number, last: number): Drawn => {
  const to = Math.min(Math.max(block.to, block.from + least), last);
  return { block, to, from: Math.min(block.from, to - least) };
};

/** Runs of blocks of which each meets one before it. */
const groupsOf = (drawn: readonly Drawn[]): Drawn[][] => {
  const groups: Drawn[][] = [];
  let ends = Number.NEGATIVE_INFINITY;
  for (const one of drawn) {
    const group = groups.at(-1);
    if (group && one.from < ends) group.push(one);
    else groups.push([one]);
    ends = Math.max(ends, one.to);
  }
  return groups;
};

/** Each in the first lane that is free. */
const lanesOf = (group: readonly Drawn[]): Placed[] => {
  const ends: number[] = [];
  const placed = group.map((one) => {
    const free = ends.findIndex((end) => end <= one.from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = one.to;
    return { ...one, lane };
  });
  return placed.map((one) => ({ ...one, lanes: ends.length }));
};
