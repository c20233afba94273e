import { columnOf, type Grid, leading, line, sizes, top, yOf } from './week-grid.ts';
import { inLanes, type Placed } from './week-lanes.ts';
import { type Box, cutToFit, inLines, type Line, type Measure, type Shape, type WeekWords } from './week-picture.ts';
import type { DayPlan } from './week-plan.ts';

const padding = 8;
/** Names are as large as they fit, and at least as large as can be read. */
const nameSizes = [28, 25, 22];

interface Drawn {
  readonly ground: readonly Shape[];
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}

export const dayOf = (day: DayPlan, i: number, grid: Grid, words: WeekWords, measure: Measure): Drawn => {
  const { x, w } = columnOf(grid, i);
  const whole: Box = { x, y: top, w, h: grid.bottom - top };
  const hours = day.open.map(({ from, to }) => ({
    ...{ x, w, y: yOf(grid, from), h: yOf(grid, to) - yOf(grid, from) },
    fill: 'hours' as const,
  }));
  const placed = inLanes(day.blocks, (38 * 60) / grid.hour, grid.last * 60);
  const boxes = placed.map((one) => ({ one, box: boxOf(one, x, w, grid) }));
  const away = day.away && placed.length === 0 ? awayLine(words.away, whole, measure) : [];
  return {
    ground: day.away ? [{ ...whole, fill: 'away' }, ...hours] : hours,
    shapes: boxes.map(({ one, box }) => ({ ...box, fill: one.block.proposed ? 'proposed' : 'session', round: 8 })),
    lines: [...away, ...boxes.flatMap(({ one, box }) => blockLines(one, box, measure))],
  };
};

const boxOf = ({ from, to, lane, lanes }: Placed, x: number, w: number, grid: Grid): Box => {
  const each = w / lanes;
  return { x: x + lane * each + 1, w: each - 2, y: yOf(grid, from) + 1, h: yOf(grid, to) - yOf(grid, from) - 2 };
};

const awayLine = (text: string, { x, y, w, h }: Box, measure: Measure): Line[] => {
  const fits = cutToFit(text, h - 2 * padding, sizes.day, 'plain', measure);
  const look = { size: sizes.day, weight: 'plain', ink: 'away', align: 'centre', upright: true } as const;
  return [line(fits, { x, y: y + padding, w, h: h - 2 * padding, ...look })];
};

/** When it begins and with whom; where there is little room, only with whom. */
const blockLines = ({ block }: Placed, box: Box, measure: Measure): Line[] => {
  const inset = box.w < 90 ? 5 : padding;
  const room = box.w - 2 * inset;
  const high = sizes.small * leading;
  const time = clock(block.from);
  const hasTime = box.h >= high + 25 * leading && measure(time, sizes.small, 'plain') <= room;
  const { names, size } = nameLines(block.name, room, box.h - (hasTime ? high : 0), measure);
  const texts = [
    ...(hasTime ? [{ text: time, size: sizes.small, weight: 'plain' as const }] : []),
    ...names.map((text) => ({ text, size, weight: 'strong' as const })),
  ];
  const tall = texts.reduce((sum, one) => sum + one.size * leading, 0);
  let y = box.y + Math.min(6, Math.max(0, (box.h - tall) / 2));
  return texts.map(({ text, ...look }) => {
    const place = { x: box.x + inset, y, w: room, h: look.size * leading };
    y += place.h;
    return line(text, { ...place, ...look, ink: block.proposed ? 'ink' : 'onSession', align: 'left' });
  });
};

/** The largest in which all of the name fits, else the smallest, cut. */
const nameLines = (
  name: string,
  room: number,
  high: number,
  measure: Measure,
): { readonly names: readonly string[]; readonly size: number } => {
  const all = nameSizes.flatMap((size) => {
    const most = Math.min(3, Math.floor(high / (size * leading)));
    return most > 0 ? [{ size, names: inLines(name, room, most, size, measure) }] : [];
  });
  const whole = all.find(({ names }) => names.length > 0 && !names.some((one) => one.endsWith('…')));
  return whole ?? all.at(-1) ?? { size: 0, names: [] };
};

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
