import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from '../../src/outbound/keeping/week/week-layout.ts';
import type { Box, Line, Measure, Picture, WeekWords } from '../../src/outbound/keeping/week/week-picture.ts';
import type { Block, DayPlan, WeekPlan } from '../../src/outbound/keeping/week/week-plan.ts';
import { tries } from '../tries.ts';

/** Letters of one width: what a layout promises holds for any. */
const measure: Measure = (text, size, weight) => [...text].length * size * (weight === 'strong' ? 0.6 : 0.55);

const runs = { numRuns: tries(40) };

const words: WeekWords = {
  title: '23–29 November 2026',
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name, i) => ({ name, number: String(23 + i) })),
  ...{ away: 'away', hours: 'contact hours', session: 'session', proposed: 'proposed, not agreed yet' },
};

const name = fc.oneof(
  fc.constantFrom(
    'Айгерим',
    'Jo',
    'Александра-Анастасия Константинопольская-Преображенская-Иванова1',
    'A B C D E F',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 64 }),
);
const span = fc.tuple(fc.nat(1439), fc.integer({ min: 5, max: 240 })).map(([from, long]) => ({
  from,
  to: Math.min(1440, from + long),
}));
const block: fc.Arbitrary<Block> = fc
  .tuple(span, name, fc.boolean())
  .map(([when, whose, proposed]) => ({ ...when, name: whose, proposed }));
const day: fc.Arbitrary<DayPlan> = fc.record({
  ...{ date: fc.constant('2026-11-23'), away: fc.boolean(), open: fc.array(span, { maxLength: 2 }) },
  blocks: fc.array(block, { maxLength: 5 }),
});
const week: fc.Arbitrary<WeekPlan> = fc.record({
  days: fc.array(day, { minLength: 7, maxLength: 7 }),
  now: fc.option(fc.record({ day: fc.nat(6), minute: fc.nat(1439) }), { nil: null }),
  agreed: fc.nat(),
});

const isInside = (one: Box, { x, y, w, h }: Box): boolean =>
  one.x >= x - 0.01 && one.y >= y - 0.01 && one.x + one.w <= x + w + 0.01 && one.y + one.h <= y + h + 0.01;

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w - 0.01 && b.x < a.x + a.w - 0.01 && a.y < b.y + b.h - 0.01 && b.y < a.y + a.h - 0.01;

const pairs = <T extends Box>(all: readonly T[]): [T, T][] =>
  all.flatMap((one, i) => all.slice(i + 1).flatMap((two): [T, T][] => (meet(one, two) ? [[one, two]] : [])));

/** Where the letters are, within the box that they have. */
const letters = (line: Line): Box => {
  const long = measure(line.text, line.size, line.weight);
  const w = line.upright ? line.size : long;
  const h = line.upright ? long : line.size;
  const free = line.w - w;
  const x = line.x + (line.align === 'left' ? 0 : line.align === 'centre' || line.upright ? free / 2 : free);
  return { x, w, h, y: line.y + (line.h - h) / 2 };
};

const placesIn = (plan: WeekPlan) => {
  const picture = layOut(plan, words, measure);
  // Those of the legend come last.
  const all = picture.shapes.filter(({ fill }) => fill === 'session' || fill === 'proposed');
  return { picture, places: all.slice(0, plan.days.flatMap(({ blocks }) => blocks).length) };
};

describe('the picture of any week', () => {
  it('has everything inside of it', () => {
    fc.assert(
      fc.property(week, (plan) => {
        const picture = layOut(plan, words, measure);
        const whole = { x: 0, y: 0, w: picture.width, h: picture.height };
        expect([...picture.shapes, ...picture.lines.map(letters)].filter((one) => !isInside(one, whole))).toEqual([]);
        expect(picture.height).toBeLessThan(picture.width * 1.8);
      }),
      runs,
    );
  });

  it('has no session on top of another, and no words on top of others', () => {
    fc.assert(
      fc.property(week, (plan) => {
        const { picture, places } = placesIn(plan);
        expect(pairs(places)).toEqual([]);
        expect(pairs(picture.lines.map(letters))).toEqual([]);
      }),
      runs,
    );
  });

  it('shows every session once, over the hours it takes, with its words within', () => {
    fc.assert(
      fc.property(week, (plan) => {
        const { picture, places } = placesIn(plan);
        expect(places).toHaveLength(plan.days.flatMap(({ blocks }) => blocks).length);
        const onSessions = picture.lines.filter(({ size, weight, y }) => weight === 'strong' && size < 30 && y > 200);
        expect(onSessions.filter((line) => !places.some((place) => isInside(letters(line), place)))).toEqual([]);
      }),
      runs,
    );
  });

  it('has earlier sessions of a day above later ones', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 2, maxLength: 6 }), (spans) => {
        const blocks = spans.map((when, i) => ({ ...when, name: String(i), proposed: false }));
        const plan = { days: [{ date: '', away: false, open: [], blocks }, ...nothing(6)], now: null, agreed: 0 };
        const tops = placesIn(plan).places.map(({ y }) => y);
        expect(tops).toEqual([...tops].sort((a, b) => a - b));
      }),
      runs,
    );
  });
});

const nothing = (count: number): DayPlan[] =>
  Array.from({ length: count }, () => ({ date: '', away: false, open: [], blocks: [] }));

const weekWith = (...days: Partial<DayPlan>[]): WeekPlan => ({
  days: [
    ...days.map((some) => ({ date: '', away: false, open: [], blocks: [], ...some })),
    ...nothing(7 - days.length),
  ],
  ...{ now: null, agreed: 0 },
});
const textsIn = ({ lines }: Picture): string[] => lines.map(({ text }) => text);

describe('a picture', () => {
  const session = { from: 600, to: 660, name: 'Aigerim', proposed: false };

  it('names the hours from the first to the last that anything is in, at least eight of them', () => {
    const hours = textsIn(layOut(weekWith({ blocks: [session] }), words, measure)).filter((text) => /^\d+$/.test(text));
    expect(hours.slice(7)).toEqual(['10', '11', '12', '13', '14', '15', '16', '17', '18']);
  });

  it('explains only what is on it', () => {
    const said = (plan: WeekPlan) => textsIn(layOut(plan, words, measure)).filter((text) => /[a-z]{5}/.test(text));
    expect(said(weekWith({ open: [{ from: 540, to: 1020 }] }))).toEqual([words.title, 'contact hours']);
    expect(said(weekWith({ blocks: [{ ...session, proposed: true }] }))).toEqual([
      words.title,
      ...['Aigerim', 'proposed, not agreed yet'],
    ]);
    expect(said(weekWith())).toEqual([words.title]);
  });

  it('says that a day is away, and leaves room for days with something', () => {
    const picture = layOut(weekWith({ open: [{ from: 540, to: 1020 }] }, { away: true }), words, measure);
    expect(textsIn(picture)).toContain('away');
    const [hours, away] = ['hours', 'away'].map((fill) => picture.shapes.find((shape) => shape.fill === fill));
    expect(hours?.w ?? 0).toBeGreaterThan((away?.w ?? 0) * 3);
  });

  it('writes a name as large as it fits whole, and cuts it only where no size does', () => {
    const linesOf = (whose: string) => {
      const full = [1, 2, 3, 4, 5, 6, 7].map(() => ({ blocks: [{ ...session, name: whose }] }));
      const { lines } = layOut(weekWith(...full), words, measure);
      return lines.filter(({ ink, weight }) => ink === 'onSession' && weight === 'strong').slice(0, 2);
    };
    expect(linesOf('Jo')).toMatchObject([{ text: 'Jo', size: 28 }, { text: 'Jo' }]);
    expect(linesOf('Aigerima')).toMatchObject([{ text: 'Aigerima', size: 22 }, {}]);
    expect(linesOf('Maksymiliana')).toMatchObject([{ text: 'Maksymi…', size: 22 }, {}]);
    expect(linesOf('Anna-Maria Nowak')).toMatchObject([{ text: 'Anna-' }, { text: 'Maria N…' }]);
  });

  it('shows now behind the sessions, only this week', () => {
    const plan = { ...weekWith({ blocks: [session] }), now: { day: 0, minute: 630 } };
    const fills = layOut(plan, words, measure).shapes.map(({ fill }) => fill);
    expect(fills.indexOf('now')).toBeGreaterThan(-1);
    expect(fills.lastIndexOf('now')).toBeLessThan(fills.indexOf('session'));
    expect(layOut(weekWith({ blocks: [session] }), words, measure).shapes.map(({ fill }) => fill)).not.toContain('now');
  });
});
