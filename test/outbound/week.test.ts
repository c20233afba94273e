import { describe, expect, it } from '@jest/globals';
import type { InputFile } from 'grammy';
import { show } from '../../src/domain/effects.ts';
import { locales } from '../../src/domain/locale.ts';
import type { Engagement, Practice, World } from '../../src/domain/world.ts';
import { presentAt } from '../../src/outbound/keeping/present-at.ts';
import { showWeek } from '../../src/outbound/keeping/week/week.ts';
import { layOut } from '../../src/outbound/keeping/week/week-layout.ts';
import { weekPlan } from '../../src/outbound/keeping/week/week-plan.ts';
import { openStudio } from '../../src/outbound/keeping/week/week-png.ts';
import { wordsOf } from '../../src/outbound/keeping/week/week-words.ts';
import { readerOf } from '../../src/outbound/reader.ts';
import type { Tools } from '../../src/outbound/tools.ts';
import { wording } from '../locales/readers.ts';
import { readPng } from './png-pixels.ts';
import { busyPractice, monday, named, noon, proposedOn, sessionOn } from './some-week.ts';

const worldOf = (practice: Practice, all: readonly Engagement[]): World => ({
  ...({} as World),
  ...{ practice, person: null, engagements: new Map(all.map((e) => [e.client, e])) },
});

interface Sent {
  readonly chat: number;
  readonly file: Buffer;
  readonly caption: string;
}

const sent = async (
  practice: Practice,
  all: readonly Engagement[],
  about: string | null = monday,
): Promise<Sent | null> => {
  const world = worldOf(practice, all);
  let found: Sent | null = null;
  const sendPhoto = async ({ chat_id, photo, caption }: { chat_id: number; photo: InputFile; caption: string }) => {
    found = { chat: chat_id, file: Buffer.from((await photo.toRaw()) as Uint8Array), caption };
  };
  const tools = { api: { raw: { sendPhoto } }, wording, read: async () => ({ world }) } as unknown as Tools;
  const effect = { ...show('coach', { client: 0 }, 'week', { about }), client: null };
  const entry = { practice: practice.id, effect } as unknown as Parameters<typeof showWeek>[2];
  await showWeek(tools, effect, entry, { world, now: noon, nameOf: () => '' });
  return found;
};

const planOf = (all: readonly Engagement[], at = noon, practice = busyPractice, from = monday) =>
  weekPlan(presentAt(at), practice, all, from);

const span = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

describe('a coach’s week', () => {
  it('has contact hours, and days away', () => {
    const { days } = planOf([]);
    expect(days.map(({ open }) => open)).toEqual([
      ...Array.from({ length: 4 }, () => [span(9, 13), span(14, 19)]),
      ...[[], [], []],
    ]);
    expect(days.map(({ away }) => away)).toEqual([false, false, false, false, true, false, false]);
    expect(days.map(({ date }) => date.slice(-2))).toEqual(['23', '24', '25', '26', '27', '28', '29']);
  });

  it('has sessions agreed on and times on the table, of everybody, and none that is off', () => {
    const moving = { ...sessionOn(3, '2026-11-24T10:00'), proposal: proposedOn(3, '2026-11-26T10:00').proposal };
    const { days, agreed } = planOf([
      named(201, 'Aigerim', [
        sessionOn(1, '2026-11-23T10:00'),
        sessionOn(2, '2026-11-25T10:00', { state: 'cancelled' }),
      ]),
      named(202, 'Tomasz', [proposedOn(1, '2026-11-23T12:00'), moving, sessionOn(4, '2026-11-30T10:00')]),
      named(203, 'Jan', [sessionOn(1, '2026-11-23T16:00', { state: 'held' })]),
    ]);
    expect(days.map(({ blocks }) => blocks.map(({ name, proposed }) => name + (proposed ? '?' : '')))).toEqual([
      ...[['Aigerim', 'Tomasz?', 'Jan'], ['Tomasz'], [], ['Tomasz?'], [], [], []],
    ]);
    expect(agreed).toBe(3);
  });

  it('shows a session over midnight on both days, and counts it once', () => {
    const { days, agreed } = planOf([named(201, 'Aigerim', [sessionOn(1, '2026-11-23T23:30')])]);
    expect(days.map(({ blocks }) => blocks).slice(0, 2)).toMatchObject([
      [{ from: 1410, to: 1440 }],
      [{ from: 0, to: 30 }],
    ]);
    expect(agreed).toBe(1);
  });

  it('knows where now is, in its own week only', () => {
    expect(planOf([]).now).toEqual({ day: 2, minute: 720 });
    expect(planOf([], noon - 7 * 86_400_000).now).toBeNull();
    expect(planOf([], noon + 5 * 86_400_000).now).toBeNull();
  });

  it.each([
    ['spring', '2027-03-22', '2027-03-28T10:00'],
    ['autumn', '2026-10-19', '2026-10-25T10:00'],
  ])('stays on the wall clock in the week when the clocks change in %s', (_, from, when) => {
    const always = { ...busyPractice, overrides: [], weekly: Array.from({ length: 7 }, () => [span(9, 17)]) };
    const { days } = planOf([named(201, 'Aigerim', [sessionOn(1, when)])], noon, always, from);
    expect(days.map(({ open }) => open)).toEqual(Array.from({ length: 7 }, () => [span(9, 17)]));
    expect(days[6]?.blocks).toMatchObject([span(10, 11)]);
  });
});

describe('a coach’s week far from Greenwich', () => {
  it('ends with its own Sunday', () => {
    const evenings = Array.from({ length: 7 }, () => [span(18, 22)]);
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'Asia/Almaty']) {
      const { days } = planOf([], noon, { ...busyPractice, zone, overrides: [], weekly: evenings });
      expect(days.map(({ open }) => open)).toEqual(evenings);
    }
  });
});

describe('the picture of a week', () => {
  const all = [
    named(201, 'Айгерим', [sessionOn(1, '2026-11-23T10:00')]),
    named(202, 'Łucja & <Ўмит> 😀', [proposedOn(1, '2026-11-24T10:00'), sessionOn(2, '2026-11-26T17:30')]),
  ];

  it.each([...locales])('in %s is a photo for the coach, with everything in its colour and place', async (locale) => {
    const practice = { ...busyPractice, locale };
    const photo = await sent(practice, all);
    expect(photo?.chat).toBe(practice.id);
    expect(photo?.caption).toMatch(/2/);
    const { measure, legible } = await openStudio();
    const people = all.map((e) => ({ ...e, name: legible(e.name) }));
    const plan = planOf(people);
    const effect = { ...show('coach', { client: 0 }, 'week'), client: null };
    const words = wordsOf(
      wording,
      readerOf(effect, { world: worldOf(practice, all), now: noon, nameOf: () => '' }),
      plan,
    );
    const picture = layOut(plan, words, measure);
    const { width, height, colourAt } = readPng(photo?.file ?? Buffer.alloc(0));
    expect([width, height]).toEqual([picture.width, Math.round(picture.height)]);
    const colours = picture.shapes.flatMap(({ fill, x, y, w, h }) =>
      fill === 'session' || fill === 'proposed' ? [`${fill} ${colourAt(x + w / 2, y + h - 6)}`] : [],
    );
    expect([...new Set(colours)].sort()).toEqual(['proposed #ffffff', 'session #2f5d4a']);
  });

  it('has names without what no letter is there for, and dates as they are written', async () => {
    const { legible } = await openStudio();
    expect(['Tom 😀', '😀 Łucja', 'Әлішер', 'A 🏳️‍🌈 B'].map(legible)).toEqual(['Tom', 'Łucja', 'Әлішер', 'A B']);
    expect(legible('😀')).not.toBe('');
    const reader = { locale: 'en', zone: 'Europe/Warsaw', otherZone: null, now: noon, client: null } as const;
    const names = { coach: '', client: () => '' };
    const titles = ['2026-11-23', '2026-11-30', '2026-12-28'].map(
      (from) => wordsOf(wording, { ...reader, names }, planOf([], noon, busyPractice, from)).title,
    );
    expect(titles).toEqual([
      '23–29 November 2026',
      '30 November – 6 December 2026',
      '28 December 2026 – 3 January 2027',
    ]);
  });

  it('is drawn in the same way each time, and otherwise when something else is in it', async () => {
    const [one, same, other] = await Promise.all([all, all, all.slice(1)].map((some) => sent(busyPractice, some)));
    expect(one?.file.equals(same?.file ?? Buffer.alloc(0))).toBe(true);
    expect(one?.file.equals(other?.file ?? Buffer.alloc(0))).toBe(false);
  });

  it('says so when there are no sessions yet', async () => {
    expect((await sent({ ...busyPractice, locale: 'en' }, []))?.caption).toContain('No sessions yet');
  });

  it('is not made for what is no day', async () => {
    expect(await sent(busyPractice, all, 'next')).toBeNull();
    expect(await sent(busyPractice, all, null)).toBeNull();
  });

  it('is weighed to be sent: less than a tenth of a megabyte', async () => {
    expect((await sent(busyPractice, all))?.file.length).toBeLessThan(100_000);
  });
});
