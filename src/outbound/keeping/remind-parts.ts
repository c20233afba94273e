import type { Remind } from '../../domain/effects.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import { isStillMeant } from '../../domain/keeping/reminding/due.ts';
import { type Reminder, type ReminderKind, readReminder } from '../../domain/keeping/reminding/reminder.ts';
import { heldIn } from '../../domain/opening.ts';
import type { Engagement } from '../../domain/world.ts';
import { readerOf, type Scene } from '../reader.ts';
import type { Tools } from '../tools.ts';
import type { Said } from '../wording-marks.ts';
import { writeAgenda } from './agenda/agenda.ts';
import { writeAnswers } from './agenda/answers-due.ts';
import { writeAround } from './around.ts';
import { writeMoney } from './money.ts';
import { presentAt } from './present-at.ts';
import { type PromiseKind, writePromises } from './promises/promises.ts';
import type { Part, Reminded, Write } from './reminded.ts';

/** A part of the message as it is said, and what can be pressed for it. */
export interface Worded {
  readonly said: Said;
  readonly buttons: Part['buttons'];
}

type AloneKind = Exclude<ReminderKind, PromiseKind | 'answer' | 'today'>;

const writers: Record<AloneKind, Write> = {
  ...{ prepare: writeAround, hour: writeAround, brief: writeAround },
  ...{ begins: writeAround, 'nears-end': writeAround, ended: writeAround },
  ...{ 'due-soon': writeMoney, 'due-today': writeMoney, 'due-1': writeMoney, 'due-3': writeMoney, 'due-7': writeMoney },
};

/** One reminder, and how its reader reads it. */
interface One {
  readonly at: Reminded;
  readonly what: Pick<Reminder, 'kind' | 'about'>;
}

/** Everything the message says: what waited, the day, who waits, then one thing after the other. What has lost its sense is left out. */
export const partsOf = async (tools: Tools, effect: Remind, scene: Scene): Promise<Worded[]> => {
  const all = effect.of.flatMap(([client, names]) =>
    names.flatMap((name) => oneOf(tools, effect, scene, client, name)),
  );
  const agenda = await agendaOf(all);
  const told = agenda ? clientsOf(all, 'today') : [];
  const waiting = clientsOf(all, 'answer').filter((e) => !told.includes(e));
  const parts: (Worded | null)[] = [digestOf(tools, effect, scene), agenda, answersOf(all, waiting)];
  for (const { at, what } of all)
    parts.push(worded(at, isAlone(what.kind) ? await writers[what.kind](at, what) : null));
  const promises = await writePromises(all.flatMap(({ at, what }) => promiseOf(at, what)));
  return [...parts, ...promises.map((part) => worded(all[0]?.at, part))].filter((part) => part !== null);
};

const isAlone = (kind: ReminderKind): kind is AloneKind => Object.hasOwn(writers, kind);

const worded = (at: Reminded | undefined, part: Part | null): Worded | null =>
  at && part
    ? { said: at.tools.wording.say(part.words.phrase, part.words.args ?? {}, at.reader), buttons: part.buttons }
    : null;

const oneOf = (tools: Tools, effect: Remind, scene: Scene, client: number, name: string): One[] => {
  const { practice, engagements } = scene.world;
  const e = engagements.get(client);
  const what = readReminder(name);
  if (!practice || !e || !what || !isStillMeant(presentAt(scene.now), practice, e, name)) return [];
  const side = effect.to === 'coach' ? 'coach' : 'client';
  const otherZone = side === 'coach' ? e.zone : practice.zone;
  const reader = { ...readerOf(effect, scene), client, otherZone };
  return [{ at: { tools, scene, reader, side, practice, e }, what }];
};

const clientsOf = (all: readonly One[], kind: ReminderKind): Engagement[] =>
  all.filter(({ what }) => what.kind === kind).map(({ at }) => at.e);

/** What waited for this opening. */
const digestOf = (tools: Tools, effect: Remind, scene: Scene): Worded | null => {
  const { digest } = effect;
  if (!digest) return null;
  const args = { count: heldIn(digest), tally: { tally: digest.held } };
  const reader = readerOf(effect, scene);
  const said =
    digest.urgent.length > 0
      ? tools.wording.say('digest-urgent', { ...args, urgent: { tally: digest.urgent } }, reader)
      : tools.wording.say('digest', args, reader);
  return { said, buttons: [] };
};

/** The day with everybody it has something with: one section, on the coach's own clock. */
const agendaOf = async (all: readonly One[]): Promise<Worded | null> => {
  const first = all.find(({ what }) => what.kind === 'today');
  if (!first) return null;
  const { tools, practice, reader } = first.at;
  const sight = { tools, practice, reader: ownClock(reader), day: parseDate(first.what.about) };
  const below = all.flatMap(({ at, what }) => (promiseOf(at, what).length > 0 ? [`${at.e.client}.${what.about}`] : []));
  const agenda = await writeAgenda(sight, clientsOf(all, 'today'), ({ client }, { summary, item, due }) =>
    below.includes(`${client}.${summary}.${item}.${due}`),
  );
  return worded({ ...first.at, reader: sight.reader }, agenda);
};

const answersOf = (all: readonly One[], waiting: readonly Engagement[]): Worded | null => {
  const at = all[0]?.at;
  return at ? worded({ ...at, reader: ownClock(at.reader) }, writeAnswers(at.practice, waiting, at.reader.now)) : null;
};

/** What is about several clients is told by the coach's clock alone. */
const ownClock = (reader: Reminded['reader']): Reminded['reader'] => ({ ...reader, otherZone: null });

const promiseOf = (at: Reminded, { kind, about }: One['what']) =>
  kind === 'promise-soon' || kind === 'promise-today' || kind === 'promise-late' ? [{ at, kind, about }] : [];
