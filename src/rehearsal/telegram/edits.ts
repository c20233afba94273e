import { isDeepStrictEqual } from 'node:util';
import { seconds } from '../clock.ts';
import { isCaptioned } from '../world/kinds.ts';
import { badRequest } from '../world/refusal.ts';
import { type Content, type Kept, present } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import { inputMedia } from './albums.ts';
import { markupOf } from './keyboard.ts';
import type { Methods } from './method.ts';
import type { Params } from './params.ts';
import { chatOf, messageOf } from './target.ts';
import { captionOf, textOf } from './wording/formatted.ts';

const SAME =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';
/** Telegram: a bot deletes messages for 48 hours. */
const DELETABLE_SECONDS = 48 * 3600;
/** Telegram: what a medium can be changed into. */
const MEDIA = ['photo', 'video', 'animation', 'audio', 'document'] as const;

/** Replaces content and keyboard together: a keyboard that is not repeated is gone. */
function edit(world: World, params: Params, change: (content: Content) => Content) {
  const kept = messageOf(chatOf(world, params), params, 'message to edit');
  if (!kept.byBot) throw badRequest("message can't be edited");
  const content = change(kept.content);
  const { inline } = markupOf(params);
  if (isDeepStrictEqual(content, kept.content) && isDeepStrictEqual(inline, kept.markup)) throw badRequest(SAME);
  // Telegram's clients do not call a message edited when only its buttons changed.
  if (!isDeepStrictEqual(content, kept.content)) kept.edited = seconds(world.clock.now());
  kept.content = content;
  kept.markup = inline;
  world.changes.tell('edit', { chat_id: kept.room.id, message_id: kept.id });
  return render(kept);
}

/** A caption goes with its entities and its place. */
function withoutCaption(content: Content): Content {
  const { caption: _, caption_entities: __, show_caption_above_media: ___, ...rest } = content;
  return rest;
}

/** Deletes for both sides; people still see that something was there. */
export function remove(world: World, kept: Kept): void {
  kept.deleted = true;
  kept.room.pinned.delete(kept.id);
  world.changes.tell('delete', { chat_id: kept.room.id, message_id: kept.id });
}

/** In groups the bot is an administrator, who may delete anything. */
function checkDeletable(world: World, kept: Kept): void {
  const age = seconds(world.clock.now()) - kept.date;
  if (kept.room.id > 0 && age >= DELETABLE_SECONDS) throw badRequest("message can't be deleted for everyone");
}

/** Changing and deleting what was sent. */
export const editing: Methods = {
  editMessageText: (world, params) =>
    edit(world, params, (content) => {
      if (content.text === undefined) throw badRequest('there is no text in the message to edit');
      return textOf(params, 'MESSAGE_TOO_LONG');
    }),
  editMessageCaption: (world, params) =>
    edit(world, params, (content) => {
      if (!isCaptioned(content)) throw badRequest('there is no caption in the message to edit');
      return { ...withoutCaption(content), ...captionOf(params, 'MEDIA_CAPTION_TOO_LONG') };
    }),
  editMessageMedia: (world, params) =>
    edit(world, params, (content) => {
      if (content.text !== undefined) throw badRequest('there is no media in the message to edit');
      return inputMedia(world, params, params.json('media', 'input media'), MEDIA);
    }),
  editMessageReplyMarkup: (world, params) => edit(world, params, (content) => content),
  deleteMessage(world, params) {
    const kept = messageOf(chatOf(world, params), params, 'message to delete');
    checkDeletable(world, kept);
    remove(world, kept);
    return true;
  },
  deleteMessages(world, params) {
    const room = chatOf(world, params);
    const ids = params.json('message_ids', 'message identifiers');
    if (!Array.isArray(ids) || ids.length === 0) throw badRequest('message identifiers are not specified');
    if (ids.length > 100) throw badRequest('too many message identifiers specified');
    const found = ids.map((id) => present(room, Number(id))).filter((kept) => kept !== undefined);
    for (const kept of found) checkDeletable(world, kept);
    for (const kept of found) remove(world, kept);
    return true;
  },
};
