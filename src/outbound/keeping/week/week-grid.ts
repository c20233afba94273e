import type { Line, Shape } from './week-picture.ts';
import type { DayPlan, WeekPlan } from './week-plan.ts';

// As wide as most phones have pixels: one pixel here is about one there.
export const width = 1080;
export const edge = 28;
const gutter = 46;
const gap = 8;
export const top = 214;
const narrow = 76;
export const sizes = { title: 44, number: 38, day: 28, small: 25 };
export const leading = 1.24;

export interface Grid {
  readonly first: number;
  readonly last: number;
  readonly hour: number;
  /** Where each day's column begins, and how wide it is. */
  readonly columns: readonly { readonly x: number; readonly w: number }[];
  readonly bottom: number;
}

/** The hours that anything is in, with days that have nothing narrower than others. */
export const gridOf = ({ days }: WeekPlan): Grid => {
  const spans = days.flatMap(({ open, blocks }) => [...open, ...blocks]);
  const from = Math.floor(Math.min(...(spans.length > 0 ? spans : [{ from: 540 }]).map((one) => one.from)) / 60);
  const to = Math.ceil(Math.max(...(spans.length > 0 ? spans : [{ to: 1080 }]).map((one) => one.to)) / 60);
  const last = Math.min(24, Math.max(to, from + 8));
  const first = Math.min(from, last - 8);
  const hour = Math.round(Math.min(108, Math.max(52, 1200 / (last - first))));
  const room = width - 2 * edge - gutter;
  const none = days.every(isEmpty) ? 0 : days.filter(isEmpty).length;
  const wide = (room - none * narrow) / (7 - none);
  const widths = days.map((day) => (none > 0 && isEmpty(day) ? narrow : wide));
  const columns = widths.map((w, i) => ({
    x: edge + gutter + widths.slice(0, i).reduce((sum, one) => sum + one, 0) + gap / 2,
    w: w - gap,
  }));
  return { first, last, hour, columns, bottom: top + (last - first) * hour };
};

const isEmpty = ({ open, blocks }: DayPlan): boolean => open.length + blocks.length === 0;

export const yOf = ({ first, hour }: Grid, minute: number): number => top + ((minute - first * 60) * hour) / 60;

export const columnOf = ({ columns }: Grid, day: number): { readonly x: number; readonly w: number } =>
  columns[day] ?? { x: 0, w: 0 };

export const hourLines = (grid: Grid): Shape[] =>
  Array.from({ length: grid.last - grid.first + 1 }, (_, i) => ({
    ...{ x: edge + gutter, y: top + i * grid.hour - 1, w: width - 2 * edge - gutter, h: 2 },
    fill: 'line' as const,
  }));

export const hourNames = ({ first, last, hour }: Grid): Line[] =>
  Array.from({ length: last - first + 1 }, (_, i) =>
    line(String(first + i), {
      ...{ x: edge, y: top + i * hour - (sizes.small * leading) / 2, w: gutter - 12, h: sizes.small * leading },
      ...{ size: sizes.small, weight: 'plain', ink: 'soft', align: 'right' },
    }),
  );

/** A line of text. */
export const line = (text: string, look: Omit<Line, 'text'>): Line => ({ text, ...look });
