import type { MessageEntity } from 'grammy/types';
import type { Remind } from '../../domain/effects.ts';
import { type ReminderKind, readReminder } from '../../domain/keeping/reminding/reminder.ts';
import type { Entry } from '../../state/outbox.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Said } from '../wording-marks.ts';
import { writeToday } from './agenda.ts';
import { writeAround } from './around.ts';
import { writeMoney } from './money.ts';
import { writePromises } from './promises.ts';
import type { Part, Write } from './reminded.ts';

const writers: Record<ReminderKind, Write> = {
  ...{ prepare: writeAround, hour: writeAround, brief: writeAround },
  ...{ begins: writeAround, 'nears-end': writeAround, ended: writeAround },
  ...{ 'due-soon': writeMoney, 'due-today': writeMoney, 'due-1': writeMoney, 'due-3': writeMoney, 'due-7': writeMoney },
  ...{ 'promise-soon': writePromises, 'promise-today': writePromises, 'promise-late': writePromises },
  ...{ answer: writePromises, today: writeToday },
};

/** Everything one side is to be told now, as one message. Nothing is sent where nothing of it makes sense any more. */
export const performRemind = async (tools: Tools, effect: Remind, _entry: Entry, scene: Scene): Promise<Performed> => {
  const parts = await partsOf(tools, effect, scene);
  if (parts.length === 0) return performedNothing;
  const { text, entities } = joined(parts.map(({ said }) => said));
  const reply_markup = keyboard(
    tools.wording,
    parts.flatMap(({ buttons }) => buttons),
    readerOf(effect, scene),
    scene,
  );
  await tools.api.raw.sendMessage({
    ...{ text, entities, link_preview_options: { is_disabled: true } },
    chat_id: (effect.to === 'coach' ? scene.world.practice?.id : effect.client) ?? 0,
    ...(reply_markup ? { reply_markup } : {}),
  });
  return performedNothing;
};

type Worded = { readonly said: Said; readonly buttons: Part['buttons'] };

const partsOf = async (tools: Tools, effect: Remind, scene: Scene): Promise<Worded[]> => {
  const found: Worded[] = [];
  for (const [client, names] of effect.of)
    for (const name of names) {
      const part = await partOf(tools, effect, scene, client, name);
      if (part) found.push(part);
    }
  return found;
};

const partOf = async (
  tools: Tools,
  effect: Remind,
  scene: Scene,
  client: number,
  name: string,
): Promise<Worded | null> => {
  const { practice, engagements } = scene.world;
  const e = engagements.get(client);
  const what = readReminder(name);
  if (!practice || !e || !what) return null;
  const side = effect.to === 'coach' ? 'coach' : 'client';
  const otherZone = side === 'coach' ? e.zone : practice.zone;
  const reader = { ...readerOf(effect, scene), client, otherZone };
  const part = await writers[what.kind]({ tools, scene, reader, side, practice, e }, what);
  return part && { said: tools.wording.say(part.words.phrase, part.words.args ?? {}, reader), buttons: part.buttons };
};

/** One below the other, with a line between them. */
export const joined = (all: readonly Said[]): { text: string; entities: MessageEntity[] } => {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const said of all) {
    if (text !== '') text += '\n\n';
    entities.push(...said.entities.map((one) => ({ ...one, offset: one.offset + text.length })));
    text += said.text;
  }
  return { text, entities };
};
