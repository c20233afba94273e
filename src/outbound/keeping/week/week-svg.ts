import type { Fill, Ink, Line, Picture, Shape } from './week-picture.ts';

const fills: Readonly<Record<Fill, string>> = {
  hours: 'fill="#dfeadf"',
  away: 'fill="#ece6da"',
  session: 'fill="#2f5d4a"',
  proposed: 'fill="#ffffff" stroke="#2f5d4a" stroke-width="3" stroke-dasharray="9 6"',
  today: 'fill="#3a55a4"',
  line: 'fill="#2a2c27" fill-opacity="0.09"',
  now: 'fill="#b3422f"',
};

const inks: Readonly<Record<Ink, string>> = {
  ...{ ink: '#2a2c27', soft: '#6a675b', onSession: '#ffffff', onToday: '#ffffff', away: '#6a675b' },
};

/** The picture as a drawing, in the face of that name. */
export const drawn = ({ width, height, shapes, lines }: Picture, face: string): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${face}">`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    ...shapes.map(shape),
    ...lines.map(textOf),
    '</svg>',
  ].join('\n');

/** A stroke is drawn half outside of its shape: so it is moved in. */
const shape = ({ x, y, w, h, fill, round = 0 }: Shape): string => {
  const by = fill === 'proposed' ? 1.5 : 0;
  const place = `x="${n(x + by)}" y="${n(y + by)}" width="${n(w - 2 * by)}" height="${n(h - 2 * by)}"`;
  return `<rect ${place} rx="${n(round)}" ${fills[fill]}/>`;
};

const anchors = { left: 'start', centre: 'middle', right: 'end' } as const;

const textOf = (line: Line): string => {
  const { x, y, w, h, text, size, weight, ink, align, upright } = line;
  const at = upright ? { x: x + w / 2, y: y + h / 2 } : { x: leftOf(line), y: y + h / 2 };
  const turn = upright ? ` transform="rotate(-90 ${n(at.x)} ${n(at.y)})"` : '';
  // Letters stand on a line a third of their size below the middle.
  const place = `x="${n(at.x)}" y="${n(at.y + size * 0.355)}" text-anchor="${anchors[align]}"`;
  const look = `font-size="${size}" font-weight="${weight === 'strong' ? 600 : 400}" fill="${inks[ink]}"`;
  return `<text ${place} ${look}${turn}>${escaped(text)}</text>`;
};

const leftOf = ({ x, w, align }: Line): number => (align === 'left' ? x : align === 'centre' ? x + w / 2 : x + w);

const n = (value: number): string => String(Math.round(value * 10) / 10);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');
