import type { Message, MessageOrigin } from '@grammyjs/types';
import { isCaptioned, isCopyable, isService } from '../world/kinds.ts';
import { badRequest } from '../world/refusal.ts';
import { type Content, type Kept, present, type Room } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import type { Methods } from './method.ts';
import type { Params } from './params.ts';
import { type Posting, post, postingOf } from './post.ts';
import { chatOf, messageOf } from './target.ts';
import { captionOf } from './wording/formatted.ts';

/** Telegram: at most 100 messages in one call. */
const MOST = 100;

/** Telegram: protected content is neither forwarded nor copied. */
const isProtected = (kept: Kept): boolean => kept.extra.has_protected_content === true;
const canCopy = (kept: Kept): boolean => isCopyable(kept.content) && !isProtected(kept);
/** Telegram forwards more than it copies: stories, giveaways, invoices, quizzes. */
const canForward = (kept: Kept): boolean => !isService(kept.content) && !isProtected(kept);

/** The original's present content; a poll starts anew, a caption may be replaced. */
function copied(world: World, kept: Kept, params: Params): Content {
  const { caption, caption_entities, show_caption_above_media, ...content } = kept.content;
  const own = { caption, caption_entities, show_caption_above_media };
  const captions = params.fields.caption === undefined ? defined(own) : captionOf(params);
  if (content.poll !== undefined) content.poll = { ...content.poll, id: world.serial(), total_voter_count: 0 };
  return isCaptioned(content) && !params.flag('remove_caption') ? { ...content, ...captions } : content;
}

const defined = (fields: Record<string, unknown>): Content =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** A forward of a forward names the first author. */
function originOf(kept: Kept): MessageOrigin {
  const earlier = kept.extra.forward_origin;
  return earlier ?? { type: 'user', sender_user: kept.from, date: kept.date };
}

/** Ids of a plural call: numbers, rising, not too many. */
function idsOf(params: Params): number[] {
  const given = params.json('message_ids', 'message identifiers');
  if (given === undefined) throw badRequest('message identifiers are not specified');
  if (!Array.isArray(given)) throw badRequest('expected an Array of message identifiers');
  if (given.length === 0) throw badRequest('message identifiers are not specified');
  if (given.length > MOST) throw badRequest('too many message identifiers specified');
  const ids = given.map(Number);
  if (ids.some((id) => !Number.isInteger(id) || id <= 0)) throw badRequest('invalid message identifier specified');
  if (ids.some((id, at) => at > 0 && id <= Number(ids[at - 1]))) {
    throw badRequest('message identifiers must be in a strictly increasing order');
  }
  return ids;
}

/** Copies of one album stay one album; a lone survivor becomes a plain message. */
function regrouped(world: World, originals: readonly Kept[]): (kept: Kept) => Content {
  const groups = new Map<string, { count: number; id: string }>();
  for (const { extra } of originals) {
    const group = extra.media_group_id;
    if (group === undefined) continue;
    const known = groups.get(group) ?? { count: 0, id: world.serial() };
    groups.set(group, { ...known, count: known.count + 1 });
  }
  return ({ extra }) => {
    const group = groups.get(extra.media_group_id ?? '');
    return group === undefined || group.count < 2 ? {} : { media_group_id: group.id };
  };
}

/** The plural calls: what cannot be done is skipped in silence; nothing at all is an error. */
function several(
  world: World,
  params: Params,
  may: (kept: Kept) => boolean,
  act: (kept: Kept, posting: Posting, extra: Content) => Kept,
) {
  const ids = idsOf(params);
  const from: Room = chatOf(world, params, 'from_chat_id');
  const originals = ids.map((id) => present(from, id)).filter((kept) => kept !== undefined && may(kept)) as Kept[];
  const posting = postingOf(world, params, originals.length);
  if (originals.length === 0) throw badRequest("messages can't be forwarded");
  const group = regrouped(world, originals);
  return originals.map((kept) => ({ message_id: act(kept, posting, group(kept)).id }));
}

const forwarded = (kept: Kept): Content => ({ forward_origin: originOf(kept) });

/** Copies and forwards, single and plural. */
export const copying: Methods = {
  copyMessage(world, params) {
    const posting = postingOf(world, params);
    const kept = messageOf(chatOf(world, params, 'from_chat_id'), params, 'message to copy');
    if (!canCopy(kept)) throw badRequest("message can't be copied");
    return { message_id: post(world, posting, copied(world, kept, params)).id };
  },
  copyMessages: (world, params) =>
    several(world, params, canCopy, (kept, posting, extra) => post(world, posting, copied(world, kept, params), extra)),
  forwardMessage(world, params): Message {
    const posting = postingOf(world, params);
    const kept = messageOf(chatOf(world, params, 'from_chat_id'), params, 'message to forward');
    if (!canForward(kept)) throw badRequest("message can't be forwarded");
    return render(post(world, posting, kept.content, forwarded(kept)));
  },
  forwardMessages: (world, params) =>
    several(world, params, canForward, (kept, posting, extra) =>
      post(world, posting, kept.content, { ...forwarded(kept), ...extra }),
    ),
};
