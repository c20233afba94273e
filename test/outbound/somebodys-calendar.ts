import type { InputFile } from 'grammy';
import ICAL from 'ical.js';
import { show } from '../../src/domain/effects.ts';
import { withKept } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { usualHours } from '../../src/domain/practice.ts';
import type { Engagement, Practice, World } from '../../src/domain/world.ts';
import { showSessionFile } from '../../src/outbound/keeping/calendar-file.ts';
import type { Tools } from '../../src/outbound/tools.ts';
import { clientFrom, practiceWith } from '../domain/engagement-weeks.ts';
import { wording } from '../locales/readers.ts';

export const hour = 3_600_000;
export const now = Date.UTC(2026, 10, 25, 13);

/** A calendar that takes in files as calendars do: an event of the same name gives way to one that is not older. */
export class SomebodysCalendar {
  readonly events = new Map<string, ICAL.Event>();

  open(file: string): this {
    const calendar = new ICAL.Component(ICAL.parse(file));
    for (const component of calendar.getAllSubcomponents('vevent')) {
      const event = new ICAL.Event(component);
      const known = this.events.get(event.uid);
      if (!known || event.sequence >= known.sequence) this.events.set(event.uid, event);
    }
    return this;
  }

  get shown() {
    return [...this.events.values()].map((event) => ({
      title: event.summary,
      from: event.startDate.toJSDate().getTime(),
      to: event.endDate.toJSDate().getTime(),
      status: event.component.getFirstPropertyValue('status'),
    }));
  }
}

export const methodOf = (file: string): unknown => new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('method');

export const sessionAt = (n: number, at: number, more: Partial<Session> = {}): Session => ({
  ...{ n, at, minutes: 60, state: 'agreed', agreedAt: now, version: 1, turn: 1, proposal: null, series: null },
  ...{ prepared: 0, came: { coach: null, client: null }, over: null, felt: null, ...more },
});

interface Sent {
  readonly chat: number;
  readonly name: string;
  readonly file: string;
  readonly caption: string;
}

/** What whoever reads it is sent, and null where nothing is. */
export const sent = async (
  sessions: readonly Session[],
  about: string,
  {
    to = 'client' as 'client' | 'coach',
    locale = 'en' as Locale,
    coach = 'Anna',
    client = 'Aigerim',
    zone = 'Europe/Warsaw',
  } = {},
): Promise<Sent | null> => {
  const practice: Practice = { ...practiceWith(usualHours), name: coach, locale };
  const e: Engagement = withKept({ ...clientFrom(201, now), name: client, locale, zone }, { sessions });
  const world: World = { ...({} as World), practice, engagements: new Map([[e.client, e]]), person: null };
  let found: Sent | null = null;
  const sendDocument = async (message: { chat_id: number; document: InputFile; caption: string }) => {
    const bytes = (await message.document.toRaw()) as Uint8Array;
    const file = Buffer.from(bytes).toString('utf8');
    found = { chat: message.chat_id, name: message.document.filename ?? '', file, caption: message.caption };
  };
  const tools = { api: { raw: { sendDocument } }, wording, read: async () => ({ world }) } as unknown as Tools;
  const effect = show(to, e, 'session-file', { about });
  const entry = { practice: practice.id, effect } as unknown as Parameters<typeof showSessionFile>[2];
  await showSessionFile(tools, effect, entry, { world, now, nameOf: () => '' });
  return found;
};

export const fileOf = async (...given: Parameters<typeof sent>): Promise<string> => (await sent(...given))?.file ?? '';
