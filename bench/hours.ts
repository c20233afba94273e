/**
 * Contact hours against a precomputed table of intervals with binary search (1.00), in one interleaved run.
 * npx esbuild bench/hours.ts --bundle --platform=node --format=cjs --outfile=/tmp/hours.cjs && node /tmp/hours.cjs
 */
import { DateTime } from 'luxon';
import { contactHours, type Schedule } from '../src/domain/hours/hours.ts';
import { calendar } from '../src/state/calendar.ts';

const DAY = 86_400_000;
const ROUNDS = 15;
const start = Date.UTC(2026, 0, 1);
const workday = [
  { from: 600, to: 780 },
  { from: 840, to: 1080 },
];
const schedule: Schedule = {
  zone: 'Europe/Warsaw',
  weekly: [workday, workday, workday, workday, [{ from: 1320, to: 1560 }], [{ from: 660, to: 840 }], []],
  overrides: [
    { from: '2026-07-06', to: '2026-07-19', windows: [] },
    { from: '2026-12-24', to: '2027-01-03', windows: [] },
  ],
  spans: [{ from: start + 40 * DAY, to: start + 40 * DAY + 7_200_000, open: true }],
};

const hours = contactHours(calendar);
const table = hours.openSpans(schedule, start, start + 400 * DAY);
const opens = Float64Array.from(table, (one) => one.from);
const closes = Float64Array.from(table, (one) => one.to);

/** The first interval of the table that ends after `at`. */
function find(at: number): number {
  let low = 0;
  let high = closes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((closes[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tableIsOpen = (at: number) => (opens[find(at)] ?? Number.POSITIVE_INFINITY) <= at;
const tableNext = (at: number) => Math.max(opens[find(at)] ?? Number.NaN, at);

function naiveWindows(day: DateTime) {
  const date = day.toISODate() ?? '';
  const override = schedule.overrides.findLast((one) => one.from <= date && date <= (one.to ?? '9999'));
  return override?.windows ?? schedule.weekly[day.weekday - 1] ?? [];
}

/** The first end after `at` among the windows that begin on the days from yesterday on. */
function naiveNext(at: number): number {
  let day = DateTime.fromMillis(at, { zone: schedule.zone }).startOf('day').minus({ days: 1 });
  for (let i = 0; i < 400; i++, day = day.plus({ days: 1 })) {
    for (const { from, to } of naiveWindows(day)) {
      const ends = day
        .plus({ days: Math.floor(to / 1440) })
        .set({ hour: Math.floor((to % 1440) / 60), minute: to % 60 });
      const begins = day.set({ hour: Math.floor(from / 60), minute: from % 60 });
      if (ends.toMillis() > at) return Math.max(begins.toMillis(), at);
    }
  }
  return Number.NaN;
}

function naiveIsOpen(at: number): boolean {
  const now = DateTime.fromMillis(at, { zone: schedule.zone });
  const minute = now.hour * 60 + now.minute;
  const inside = (windows: ReturnType<typeof naiveWindows>, time: number) =>
    windows.some(({ from, to }) => time >= from && time < to);
  return inside(naiveWindows(now), minute) || inside(naiveWindows(now.minus({ days: 1 })), minute + 1440);
}

const rivals: Record<string, [count: number, ask: (at: number) => unknown][]> = {
  isOpen: [
    [400_000, tableIsOpen],
    [400_000, (at) => hours.isOpen(schedule, at)],
    [1_000, naiveIsOpen],
    [2_000, (at) => hours.isOpen({ ...schedule }, at)],
  ],
  nextOpening: [
    [400_000, tableNext],
    [400_000, (at) => hours.nextOpening(schedule, at)],
    [1_000, naiveNext],
    [2_000, (at) => hours.nextOpening({ ...schedule }, at)],
  ],
};

// Moments in an order that no branch predictor learns, all within the table.
const asked = Array.from({ length: 8192 }, (_, i) => start + ((i * 2_654_435_761) % (360 * DAY)));
let sink = 0;

function cost(count: number, ask: (at: number) => unknown): number {
  const began = process.hrtime.bigint();
  for (let i = 0; i < count; i++) if (ask(asked[i & 8191] ?? start)) sink++;
  return Number(process.hrtime.bigint() - began) / count;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

function compare(name: string, entries: [number, (at: number) => unknown][]): void {
  const costs = entries.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++)
    entries.forEach(([count, ask], i) => void costs[i]?.push(cost(count, ask)));
  const [base = 1, cached = 0, naive = 0, cold = 0] = costs.map(median);
  const times = (ns: number) => `${(ns / base).toFixed(2)} (${ns.toFixed(0)} ns)`;
  console.log(
    `${name}: table ${times(base)}, cached days ${times(cached)}, luxon ${times(naive)}, new schedule ${times(cold)}`,
  );
}

for (const at of asked) {
  const agree = tableIsOpen(at) === hours.isOpen(schedule, at) && tableNext(at) === hours.nextOpening(schedule, at);
  if (!agree) throw new Error(`the table disagrees at ${new Date(at).toISOString()}`);
}
for (const [name, entries] of Object.entries(rivals)) compare(name, entries);
if (sink < 0) console.log(sink);
