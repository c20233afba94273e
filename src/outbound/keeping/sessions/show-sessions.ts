import { type Show, show as showEffect } from '../../../domain/effects.ts';
import { sessionOf } from '../../../domain/keeping/kept.ts';
import { fileOf } from '../../../domain/keeping/sessions/agreeing.ts';
import { inSeries } from '../../../domain/keeping/sessions/open-sessions.ts';
import type { Entry } from '../../../state/outbox.ts';
import { sendSummaryWords } from '../../agreements/summary-send.ts';
import { readerOf, type Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { cardWords, type Occasion, seriesWords } from './session-card.ts';
import { moveWords, offWords } from './session-clause.ts';
import { presentOf, type SessionEyes, type SessionWords, sessionEyes } from './session-eyes.ts';
import { calendarWords, listWords } from './session-list.ts';
import { daysWords, previewWords, timesWords, whichWords } from './session-times.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;

/** What is shown of sessions, by whoever looks at it. */
const shownWith =
  (wordsOf: (eyes: SessionEyes, about: string) => Promise<SessionWords | null> | SessionWords | null): Shown =>
  async (tools, show, entry, scene) => {
    const eyes = await sessionEyes(tools, show, entry, scene);
    const words = eyes && (await wordsOf(eyes, show.about ?? ''));
    if (eyes && words) await sendSummaryWords(eyes, show, entry, scene, words);
    return performedNothing;
  };

/**
 * `7` one session, `s7` a series, `7.now` just agreed on; `7.days` another time for it, `7.day.20780` times of a day, `7.pre.…` before
 * proposing, `7.which.…` several that were meant, `7.off` cancelling. 0 in the place of 7 is a new one.
 */
const sessionWords = (eyes: SessionEyes, about: string): Promise<SessionWords | null> | SessionWords | null => {
  const [name = '', what = '', ...more] = about.split('.');
  const n = Number(name);
  switch (what) {
    case 'days':
      return n === 0 ? daysWords(eyes) : moveWords(eyes, n);
    case 'day':
      return timesWords(eyes, n, Number(more[0]));
    case 'pre':
      return previewWords(eyes, { n, at: Number(more[0]), minutes: Number(more[1]), weeks: Number(more[2]) });
    case 'which':
      return whichWords(eyes, n, (more[0] ?? '').split('-').map(Number), {
        minutes: Number(more[1]),
        weeks: Number(more[2]),
      });
    case 'off':
      return offWords(eyes, n);
    default:
      return wordsFor(eyes, name, what === 'now' ? 'now' : 'seen');
  }
};

const wordsFor = (eyes: SessionEyes, name: string, occasion: Occasion): SessionWords | null =>
  name.startsWith('s') ? seriesWords(eyes, Number(name.slice(1))) : cardWords(eyes, Number(name), occasion);

export const showSession: Shown = shownWith(sessionWords);

/** `7` or `s7`, and what happened: `f` something in the calendar, which comes behind as a file; `k` a move came to nothing. */
export const showSessionNews: Shown = async (tools, show, entry, scene) => {
  const eyes = await sessionEyes(tools, show, entry, scene);
  if (!eyes) return performedNothing;
  const [name = '', what = ''] = (show.about ?? '').split('.');
  const words = wordsFor(eyes, name, what === 'f' ? 'now' : what === 'k' ? 'kept' : 'seen');
  if (!words) return performedNothing;
  await sendSummaryWords(eyes, show, entry, scene, words);
  const files = what === 'f' ? filesOf(eyes, name) : '';
  if (files === '') return performedNothing;
  const quietly = show.silent ? ({ silent: true } as const) : {};
  return { links: [], follow: [showEffect(eyes.side, eyes.e, 'session-file', { about: files, ...quietly })] };
};

/** The calendar files of a session or a series as they stand, of everything that was ever agreed on. */
const filesOf = ({ e }: SessionEyes, name: string): string => {
  const one = sessionOf(e, Number(name));
  const sessions = name.startsWith('s') ? inSeries(e, Number(name.slice(1))) : one ? [one] : [];
  return fileOf(sessions.filter(({ version }) => version > 0));
};

/** The sessions with one client; or with everybody, where no client is named. */
export const showSessions: Shown = async (tools, show, entry, scene) =>
  show.client === null
    ? showCalendar(tools, show, entry, scene)
    : shownWith((eyes, about) => listWords(eyes, Number(about)))(tools, show, entry, scene);

const showCalendar: Shown = async (tools, show, entry, scene) => {
  const { world } = await tools.read({ practice: entry.practice ?? 0, clients: 'all' });
  const { practice } = world;
  if (!practice) return performedNothing;
  const reader = { ...readerOf(show, scene), names: { coach: practice.name, client: nameIn(world) } };
  const all = [...world.engagements.values()];
  const base = { tools, reader, practice, all, p: presentOf(scene), side: 'coach', zone: practice.zone } as const;
  const eyesFor = (e: SessionEyes['e']): SessionEyes => ({ ...base, e, other: e.name });
  const words = calendarWords({ ...base, eyesFor }, Number(show.about ?? 0));
  await sendSummaryWords(base, show, entry, scene, words);
  return performedNothing;
};

const nameIn =
  ({ engagements }: Scene['world']) =>
  (id: number): string =>
    engagements.get(id)?.name ?? '';
