import { InputFile } from 'grammy';
import type { Show } from '../../domain/effects.ts';
import { sessionOf } from '../../domain/keeping/kept.ts';
import type { Session } from '../../domain/keeping/nouns.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import type { Entry } from '../../state/outbox.ts';
import { markOfRepeat } from '../keyboard.ts';
import { localDay } from '../moments.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Reader, Said, Wording } from '../wording.ts';
import { shownZone } from '../wording-voice.ts';
import { type CalendarEvent, calendarOf } from './calendar.ts';

/**
 * Sessions as a file for the reader's calendar, into the private chat: as they stand now, so that the last file is right whatever the order
 * in which files are opened. `about`: their numbers, each with or without a version: `7`, `7.1+8.1`. Nothing for what was never agreed on.
 */
export const showSessionFile = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const practice = entry.practice ?? 0;
  const { world } = await tools.read({ practice, clients: [show.client ?? 0] });
  const e = world.engagements.get(show.client ?? 0);
  const sessions = e ? sessionsIn(e, show.about ?? '') : [];
  const [first] = sessions;
  if (!e || !first) return performedNothing;
  const reader = show.to === 'coach' ? { ...readerOf(show, scene), otherZone: e.zone } : readerOf(show, scene);
  const name = show.to === 'coach' ? e.name : reader.names.coach;
  const events = sessions.map((one) => eventOf(tools.wording, reader, e, one, name));
  await tools.api.raw.sendDocument({
    chat_id: show.to === 'coach' ? practice : e.client,
    document: new InputFile(Buffer.from(await calendarOf(events, scene.now)), fileName(first, reader)),
    caption: captionOf(tools.wording, show.to, sessions, reader).text,
    ...markOfRepeat(tools.wording, entry, reader, scene),
    ...(show.silent ? { disable_notification: true } : {}),
  });
  return performedNothing;
};

const sessionsIn = (e: Engagement, about: string): readonly Session[] =>
  about
    .split('+')
    .map((one) => sessionOf(e, Number.parseInt(one, 10)))
    .filter((one) => one !== null)
    .filter(({ version }) => version > 0)
    .sort((a, b) => a.at - b.at);

const isOff = ({ state }: Session): boolean => state === 'cancelled';

const eventOf = (
  wording: Wording,
  reader: Reader,
  { practice, client }: Engagement,
  session: Session,
  name: string,
): CalendarEvent => ({
  uid: `session-${practice}-${client}-${session.n}@mezha`,
  sequence: session.version - 1,
  ...{ at: session.at, minutes: session.minutes, cancelled: isOff(session) },
  title: wording.say(isOff(session) ? 'calendar-title-off' : 'calendar-title', { name }, reader).text,
  about: wording.say('calendar-about', {}, reader).text,
});

/** The day on the reader's clock: a name of letters that every system can keep. */
const fileName = ({ at }: Session, reader: Reader): string => `session-${localDay(at, shownZone(reader))}.ics`;

/** The coach is told whose session it is. */
const captionOf = (wording: Wording, to: Show['to'], sessions: readonly Session[], reader: Reader): Said => {
  const words = aboutThem(sessions);
  return to === 'coach'
    ? wording.say('calendar-of-client', { words }, reader)
    : wording.say(words.phrase, words.args ?? {}, reader);
};

const aboutThem = (sessions: readonly Session[]): Phrase => {
  const [first, second] = sessions;
  const at = { moment: first?.at ?? 0 };
  const off = sessions.every(isOff);
  if (second) return { phrase: off ? 'calendar-many-off' : 'calendar-many', args: { count: sessions.length, at } };
  if (off) return { phrase: 'calendar-off', args: { at } };
  return { phrase: (first?.version ?? 1) > 1 ? 'calendar-moved' : 'calendar-new', args: { at } };
};
