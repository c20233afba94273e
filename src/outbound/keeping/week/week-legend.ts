import { edge, leading, line, sizes, width } from './week-grid.ts';
import { cutToFit, type Line, type Measure, type Shape, type WeekWords } from './week-picture.ts';
import type { WeekPlan } from './week-plan.ts';

/** What the colours say, only of what is there. */
export const legendOf = (
  { days }: WeekPlan,
  words: WeekWords,
  y: number,
  measure: Measure,
): { readonly shapes: readonly Shape[]; readonly lines: readonly Line[]; readonly bottom: number } => {
  const has = (proposed: boolean): boolean =>
    days.some(({ blocks }) => blocks.some((one) => one.proposed === proposed));
  const items = [
    ...(days.some(({ open }) => open.length > 0) ? [{ fill: 'hours', text: words.hours } as const] : []),
    ...(has(false) ? [{ fill: 'session', text: words.session } as const] : []),
    ...(has(true) ? [{ fill: 'proposed', text: words.proposed } as const] : []),
  ];
  const swatch = 28;
  const high = 44;
  let [x, row] = [edge, 0];
  const placed = items.map(({ fill, text }) => {
    const w = Math.min(measure(text, sizes.small, 'plain'), width - 2 * edge - swatch - 12);
    if (x > edge && x + swatch + 12 + w > width - edge) [x, row] = [edge, row + 1];
    const at = { x, y: y + row * high };
    x += swatch + 12 + w + 36;
    return { fill, at, w, text: cutToFit(text, w, sizes.small, 'plain', measure) };
  });
  return {
    shapes: placed.map(({ fill, at }) => ({ ...at, w: swatch, h: swatch, fill, round: 6 })),
    lines: placed.map(({ at, text, w }) =>
      line(text, {
        ...{ x: at.x + swatch + 12, y: at.y + (swatch - sizes.small * leading) / 2, w, h: sizes.small * leading },
        ...{ size: sizes.small, weight: 'plain', ink: 'soft', align: 'left' },
      }),
    ),
    bottom: y + (items.length === 0 ? 0 : (row + 1) * high),
  };
};
