import type { Row } from './rows.ts';

/** Rows divided into pages of this height, each page begun where one may begin. */
export const paginate = (rows: readonly Row[], room: number): Row[][] => {
  const pages: Row[][] = [];
  for (let from = 0; from < rows.length; ) {
    const to = endOfPage(rows, from, room);
    pages.push(rows.slice(from, to));
    from = to;
  }
  return pages;
};

const endOfPage = (rows: readonly Row[], from: number, room: number): number => {
  const full = firstBeyond(rows, from, room);
  const apart = rows.findIndex((row, i) => i > from && row.mustBegin);
  if (apart > 0 && apart <= full) return apart;
  if (full === rows.length) return full;
  for (let i = full; i > from; i--) if (rows[i]?.mayBegin) return i;
  // Nothing on this page lets another begin: rather a break in the wrong place than none.
  return Math.max(full, from + 1);
};

const firstBeyond = (rows: readonly Row[], from: number, room: number): number => {
  let used = 0;
  for (let i = from; i < rows.length; i++) {
    used += heightOf(rows[i], i === from);
    if (used > room) return i;
  }
  return rows.length;
};

const heightOf = (row: Row | undefined, isFirst: boolean): number =>
  row ? row.height + (isFirst ? 0 : row.before) : 0;
