import type { MessageEntity } from 'grammy/types';
import type { Remind } from '../../domain/effects.ts';
import { pressApart } from '../../domain/press.ts';
import type { Entry } from '../../state/outbox.ts';
import { afterOthers } from '../beginning/privately.ts';
import { keyboard } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Said } from '../wording-marks.ts';
import { partsOf, type Worded } from './remind-parts.ts';

/**
 * Everything one side is to be told now, as one message. Nothing is sent where nothing of it makes sense any more, or where `calls` says
 * that somebody else is at it: then null.
 */
export const performRemind = async (
  tools: Tools,
  effect: Remind,
  entry: Entry,
  scene: Scene,
  calls: () => Promise<boolean>,
): Promise<Performed | null> => {
  const messages = fitting(await partsOf(tools, effect, scene));
  // At the last moment: up to here a crash loses nothing of it.
  if (messages.length > 0 && !(await calls())) return null;
  for (const [i, parts] of messages.entries()) {
    const sending = send(tools, effect, entry, scene, parts);
    await (i === 0 ? sending : afterOthers(sending));
  }
  return performedNothing;
};

const send = async (
  tools: Tools,
  effect: Remind,
  entry: Entry,
  scene: Scene,
  parts: readonly Worded[],
): Promise<void> => {
  const { text, entities } = joined(parts.map(({ said }) => said));
  const mark = entry.repeat ? [[{ text: 'button-repeat', press: 'repeat' } as const]] : [];
  const own = parts.flatMap(({ buttons }) => buttons);
  const rows = [...own.map((row) => row.map((one) => ({ ...one, press: pressApart(one.press) }))), ...mark];
  const reply_markup = keyboard(tools.wording, rows, readerOf(effect, scene), scene);
  await tools.api.raw.sendMessage({
    ...{ text, entities, link_preview_options: { is_disabled: true } },
    chat_id: (effect.to === 'coach' ? scene.world.practice?.id : effect.client) ?? 0,
    ...(reply_markup ? { reply_markup } : {}),
  });
};

/** Telegram's limits for one message are 4096 letters and 100 buttons. */
const lettersAtMost = 4000;
const rowsAtMost = 45;

/** One message, unless it would be too long for one. */
const fitting = (parts: readonly Worded[]): Worded[][] => {
  const messages: Worded[][] = [];
  let letters = 0;
  let rows = 0;
  for (const part of parts) {
    letters += part.said.text.length + 2;
    rows += part.buttons.length;
    const last = messages.at(-1);
    if (last && letters <= lettersAtMost && rows <= rowsAtMost) last.push(part);
    else {
      messages.push([part]);
      [letters, rows] = [part.said.text.length + 2, part.buttons.length];
    }
  }
  return messages;
};

/** One below the other, with a line between them. */
const joined = (all: readonly Said[]): { text: string; entities: MessageEntity[] } => {
  let text = '';
  const entities: MessageEntity[] = [];
  for (const said of all) {
    if (text !== '') text += '\n\n';
    entities.push(...said.entities.map((one) => ({ ...one, offset: one.offset + text.length })));
    text += said.text;
  }
  return { text, entities };
};
