import { dayOf } from './week-day.ts';
import {
  columnOf,
  edge,
  type Grid,
  gridOf,
  hourLines,
  hourNames,
  leading,
  line,
  sizes,
  top,
  width,
  yOf,
} from './week-grid.ts';
import { legendOf } from './week-legend.ts';
import { cutToFit, type Line, type Measure, type Picture, type Shape, type WeekWords } from './week-picture.ts';
import type { WeekPlan } from './week-plan.ts';

/** Where everything of a week stands. Names are cut to their place; all of it is inside, and nothing on top of anything else of its kind. */
export const layOut = (week: WeekPlan, words: WeekWords, measure: Measure): Picture => {
  const grid = gridOf(week);
  const days = week.days.map((day, i) => dayOf(day, i, grid, words, measure));
  const legend = legendOf(week, words, grid.bottom + 36, measure);
  return {
    width,
    height: legend.bottom + edge,
    shapes: [
      ...days.flatMap(({ ground }) => ground),
      ...hourLines(grid),
      ...nowShapes(week, grid),
      ...days.flatMap(({ shapes }) => shapes),
      ...headShapes(week, grid),
      ...legend.shapes,
    ],
    lines: [
      line(cutToFit(words.title, width - 2 * edge, sizes.title, 'strong', measure), {
        ...{ x: edge, y: edge, w: width - 2 * edge, h: sizes.title * leading },
        ...{ size: sizes.title, weight: 'strong', ink: 'ink', align: 'left' },
      }),
      ...headLines(week, words, grid, measure),
      ...hourNames(grid),
      ...days.flatMap(({ lines }) => lines),
      ...legend.lines,
    ].filter(({ text }) => text !== ''),
  };
};

const headShapes = ({ now }: WeekPlan, grid: Grid): Shape[] => {
  if (!now) return [];
  const { x, w } = columnOf(grid, now.day);
  const side = 60;
  return [{ x: x + (w - side) / 2, y: 140, w: side, h: side, fill: 'today', round: side / 2 }];
};

const headLines = ({ now }: WeekPlan, { days }: WeekWords, grid: Grid, measure: Measure): Line[] =>
  days.flatMap(({ name, number }, day) => {
    const { x, w } = columnOf(grid, day);
    const isToday = now?.day === day;
    return [
      line(cutToFit(name, w, sizes.day, 'plain', measure), {
        ...{ x, y: 100, w, h: sizes.day * leading },
        ...{ size: sizes.day, weight: 'plain', ink: 'soft', align: 'centre' },
      }),
      line(number, {
        ...{ x, y: 170 - (sizes.number * leading) / 2, w, h: sizes.number * leading },
        ...{ size: sizes.number, weight: 'strong', ink: isToday ? 'onToday' : 'ink', align: 'centre' },
      }),
    ];
  });

/** A line across today, behind its sessions, with a dot before it. */
const nowShapes = ({ now }: WeekPlan, grid: Grid): Shape[] => {
  const y = now ? yOf(grid, now.minute) : 0;
  if (!now || y < top || y > grid.bottom) return [];
  const { x, w } = columnOf(grid, now.day);
  return [
    { x, y: y - 2, w, h: 4, fill: 'now' },
    { x: x - 8, y: y - 8, w: 16, h: 16, fill: 'now', round: 8 },
  ];
};
