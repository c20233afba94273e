import { randomInt } from 'node:crypto';
import { type MediaKind, mediaContent } from '../world/media.ts';
import { badRequest } from '../world/refusal.ts';
import type { Content } from '../world/room.ts';
import { render } from '../world/view.ts';
import type { World } from '../world/world.ts';
import type { Method, Methods } from './method.ts';
import type { Params } from './params.ts';
import { pollOf } from './polls.ts';
import { post, postingOf } from './post.ts';
import { fileOf } from './uploads.ts';
import { captionOf, textOf } from './wording/formatted.ts';

/** A method that sends one message: the chat is checked before the content, as at Telegram. */
const sends =
  (content: (world: World, params: Params) => Content): Method =>
  (world, params) => {
    const made = content(world, params);
    return render(post(world, postingOf(world, params), made));
  };

/** What a bot may say about a file in numbers. */
const NUMBERS = ['duration', 'width', 'height', 'length'] as const;
const WORDS = ['performer', 'title'] as const;

/** What the bot says about its file, beside the file. */
function told(params: Params): Record<string, unknown> {
  const numbers = NUMBERS.flatMap((name) => (params.whole(name) === undefined ? [] : [[name, params.whole(name)]]));
  const words = WORDS.flatMap((name) => (params.has(name) ? [[name, params.text(name)]] : []));
  return Object.fromEntries([...numbers, ...words]);
}

/** A send of one file. */
const media = (kind: MediaKind, captioned = true): Method =>
  sends((world, params) => ({
    ...mediaContent(world, fileOf(world, params, kind, kind), told(params)),
    ...(captioned ? captionOf(params) : {}),
    ...(params.flag('has_spoiler') ? { has_media_spoiler: true as const } : {}),
  }));

/** Coordinates on the globe. */
function place(params: Params) {
  const latitude = params.decimal('latitude');
  const longitude = params.decimal('longitude');
  if (latitude === undefined) throw badRequest('latitude is empty');
  if (longitude === undefined) throw badRequest('longitude is empty');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('invalid location specified');
  return { latitude, longitude };
}

/** A parameter without which Telegram does nothing. */
function needed(params: Params, field: string): string {
  if (!params.has(field)) throw badRequest(`parameter "${field}" is required`);
  return params.text(field);
}

/** Telegram: how many faces each dice has. */
const FACES: Record<string, number> = { '🎲': 6, '🎯': 6, '🎳': 6, '🏀': 5, '⚽': 5, '🎰': 64 };

function dice(params: Params): Content {
  const emoji = params.text('emoji') || '🎲';
  const faces = FACES[emoji];
  if (faces === undefined) throw badRequest('invalid dice emoji specified');
  return { dice: { emoji, value: randomInt(1, faces + 1) } };
}

/** Every method that makes one message of the bot's own. */
export const sending: Methods = {
  sendMessage: sends((_, params) => textOf(params)),
  sendPhoto: media('photo'),
  sendDocument: media('document'),
  sendVoice: media('voice'),
  sendAudio: media('audio'),
  sendVideo: media('video'),
  sendAnimation: media('animation'),
  sendVideoNote: media('video_note', false),
  sendSticker: media('sticker', false),
  sendLocation: sends((_, params) => ({ location: place(params) })),
  sendVenue: sends((_, params) => {
    const location = place(params);
    return { location, venue: { location, title: needed(params, 'title'), address: needed(params, 'address') } };
  }),
  sendContact: sends((_, params) => ({
    contact: {
      phone_number: needed(params, 'phone_number'),
      first_name: needed(params, 'first_name'),
      ...(params.has('last_name') ? { last_name: params.text('last_name') } : {}),
      ...(params.has('vcard') ? { vcard: params.text('vcard') } : {}),
    },
  })),
  sendDice: sends((_, params) => dice(params)),
  sendPoll: sends((world, params) => ({ poll: pollOf(world, params) })),
};
