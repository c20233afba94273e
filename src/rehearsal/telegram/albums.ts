import { type MediaKind, mediaContent } from '../world/media.ts';
import { badRequest } from '../world/refusal.ts';
import type { Content } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import type { Methods } from './method.ts';
import { isObject, Params } from './params.ts';
import { post, postingOf } from './post.ts';
import { fileOf } from './uploads.ts';
import { captionOf } from './wording/formatted.ts';

/** Telegram: what can be in an album. */
const KINDS = ['photo', 'video', 'document', 'audio'] as const;
/** Telegram: an album has 2-10 items; one item is sent as a plain message. */
const MOST = 10;

/** One InputMedia as message content. */
export function inputMedia(world: World, params: Params, item: unknown, kinds: readonly MediaKind[]): Content {
  if (!isObject(item)) throw badRequest("can't parse InputMedia: expected an Object");
  const kind = kinds.find((known) => known === item.type);
  if (kind === undefined) throw badRequest(`can't parse InputMedia: type "${String(item.type)}" is not supported`);
  const own = new Params(item, params.uploads);
  return {
    ...mediaContent(world, fileOf(world, own, kind, 'media')),
    ...captionOf(own),
    ...(own.flag('has_spoiler') ? { has_media_spoiler: true as const } : {}),
  };
}

/** Documents and audio make albums of their own kind only. */
function checkMixture(items: readonly unknown[]): void {
  const kinds = new Set(items.map((item) => (isObject(item) ? item.type : '')));
  const alone = kinds.has('document') || kinds.has('audio');
  if (alone && kinds.size > 1) throw badRequest("document and audio can't be mixed with other media types");
}

/** Several files that arrive as separate messages of one group. */
export const albums: Methods = {
  sendMediaGroup(world, params) {
    const items = params.json('media', 'media');
    if (!Array.isArray(items)) throw badRequest('expected an Array of InputMedia');
    if (items.length < 1) throw badRequest('there are no messages to send');
    if (items.length > MOST) throw badRequest('too many messages to send as an album');
    checkMixture(items);
    const contents = items.map((item) => inputMedia(world, params, item, KINDS));
    const posting = postingOf(world, params, items.length);
    const extra = items.length === 1 ? {} : { media_group_id: world.serial() };
    return contents.map((content) => render(post(world, posting, content, extra)));
  },
};
