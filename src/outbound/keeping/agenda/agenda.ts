import type { Show } from '../../../domain/effects.ts';
import { parseDate } from '../../../domain/hours/hours-dates.ts';
import { type DayWith, dayWith, isEmptyDay } from '../../../domain/keeping/agenda/day.ts';
import { dayButton, dayButtons } from '../../../domain/keeping/agenda/seeing.ts';
import type { Followed } from '../../../domain/keeping/nouns.ts';
import { hoursOn } from '../../../domain/keeping/promises/answer-limit.ts';
import { inContact } from '../../../domain/stages.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import { keyboard } from '../../keyboard.ts';
import { clockTime, localDay } from '../../moments.ts';
import { readerOf, type Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { presentAt } from '../present-at.ts';
import type { Part } from '../reminded.ts';
import { openStudio } from '../week/week-png.ts';
import { answerTo } from './answers-due.ts';
import { type DaySight, dayLines, dayNames } from './day-lines.ts';

/** The day with those clients it has something with, as one section of the morning; null when nothing of it is left. What stands below anyway is not said twice. */
export const writeAgenda = async (
  sight: DaySight,
  all: readonly Engagement[],
  isBelow: (e: Engagement, promise: Followed) => boolean,
): Promise<Part | null> => {
  const { practice, day, reader } = sight;
  const p = presentAt(reader.now);
  const lines = await dayLines(
    sight,
    all.map((e) => {
      const its = dayWith(p, practice, e, day);
      return { ...its, promises: its.promises.filter((one) => !isBelow(e, one)) };
    }),
  );
  if (lines.length === 0) return null;
  const date = dayNames(sight);
  return {
    words: { phrase: 'agenda', args: { ...date, list: { lines } } },
    buttons: [[dayButton(practice.id, date.date.days.from)]],
  };
};

/** So many answers can be begun from a day. */
const answersAtMost = 5;

/** A day of the coach's: today with what is still open from before, any other day as it is planned. */
export const showDay = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const { world } = await tools.read({ practice: entry.practice ?? 0, clients: 'all' });
  const { practice } = world;
  if (!practice || show.about === null) return performedNothing;
  const reader = readerOf(show, scene);
  const sight = { tools, reader, practice, day: parseDate(show.about) };
  const isToday = show.about === localDay(reader.now, practice.zone);
  const p = presentAt(reader.now);
  const found = [...world.engagements.values()]
    .filter(inContact)
    .map((e) => seen(dayWith(p, practice, e, sight.day, isToday ? 'and before' : 'day'), isToday))
    .filter((one) => !isEmptyDay(one));
  const lines = await dayLines(sight, found);
  const list = { lines: lines.length > 0 ? lines : [{ phrase: 'day-none' } as const] };
  const { text, entities } = tools.wording.say(
    'day',
    { ...dayNames(sight), hours: hoursOf(practice, sight), list },
    reader,
  );
  const buttons = [...answers(found), ...dayButtons(practice.id, show.about)];
  const mark = entry.repeat && show.instead === null ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const reply_markup = keyboard(tools.wording, [...buttons, ...mark], reader, scene);
  const words = { chat_id: practice.id, text, entities: [...entities], ...(reply_markup ? { reply_markup } : {}) };
  if (show.instead !== null) await tools.api.raw.editMessageText({ ...words, message_id: show.instead });
  else await tools.api.raw.sendMessage(words);
  // The picture of the week is one press away, and its tools take a moment to open.
  void openStudio().catch(() => {});
  return performedNothing;
};

/** Who waits now belongs to today alone. */
const seen = (one: DayWith, isToday: boolean): DayWith => (isToday ? one : { ...one, answer: null });

const answers = (found: readonly DayWith[]) =>
  found
    .filter(({ answer }) => answer !== null)
    .sort((a, b) => (a.answer?.since ?? 0) - (b.answer?.since ?? 0))
    .slice(0, answersAtMost)
    .map(({ e }) => [answerTo(e)]);

/** The contact hours of that day by the coach's clock. */
const hoursOf = (practice: Practice, { day, reader }: DaySight): Phrase => {
  const spans = hoursOn([presentAt(reader.now), practice, null], day);
  if (spans.length === 0) return { phrase: 'day-off' };
  const hours = spans.map(({ from, to }) => `${clockTime(from, practice.zone)}–${clockTime(to, practice.zone)}`);
  return { phrase: 'day-hours', args: { hours: hours.join(', ') } };
};
