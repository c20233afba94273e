import type { Chat } from '@grammyjs/types';
import { seconds } from '../clock.ts';
import { isObject } from '../telegram/params.ts';
import { mediaContent, SAMPLE } from '../world/media.ts';
import { type Person, userOf } from '../world/person.ts';
import { badRequest } from '../world/refusal.ts';
import type { Content } from '../world/room.ts';
import type { World } from '../world/world.ts';
import { serviceSample } from './occurrences.ts';

/** Makes content; what was said goes over what is usual. */
type Sample = (world: World, person: Person, said: Record<string, unknown>) => Content;

const PLACE = { latitude: 52.2297, longitude: 21.0122 };
/** Where the giveaways come from. */
const CHANNEL: Chat = { id: -1001999999999, title: 'A channel', type: 'channel' };

const photoOf = (world: World) => mediaContent(world, world.files.add('photo', SAMPLE.photo)).photo ?? [];
const animationOf = (world: World) => {
  const { animation } = mediaContent(world, world.files.add('animation', SAMPLE.animation));
  if (animation === undefined) throw badRequest('no animation');
  return animation;
};

/** Options may be texts or `{ text }`; a quiz says `type` and, if the bot may know, `correct_option_ids`. */
const pollSample: Sample = (world, _, said) => {
  const given: unknown[] = Array.isArray(said.options) ? said.options : ['Tuesday', 'Thursday'];
  const texts = given.map((option) => String(isObject(option) ? option.text : option));
  return {
    poll: {
      id: world.serial(),
      question: 'Which day suits you?',
      total_voter_count: 0,
      is_closed: false,
      is_anonymous: true,
      type: 'regular',
      allows_multiple_answers: false,
      allows_revoting: true,
      members_only: false,
      ...said,
      options: texts.map((text, at) => ({ persistent_id: String(at), text, voter_count: 0 })),
    },
  };
};

/** The kinds that are neither text nor a file nor a service note. */
const SAMPLES: Record<string, Sample> = {
  location: (_, __, said) => ({ location: { ...PLACE, ...said } }),
  venue: (_, __, said) => {
    const venue = { location: PLACE, title: 'The café', address: 'Nowy Świat 1', ...said };
    return { venue, location: venue.location };
  },
  contact: (_, person, said) => ({
    contact: { phone_number: '+48600100200', first_name: person.first_name, user_id: person.id, ...said },
  }),
  dice: (_, __, said) => ({ dice: { emoji: '🎲', value: 4, ...said } }),
  poll: pollSample,
  game: (world, _, said) => ({
    game: {
      title: 'Game',
      description: 'A small game',
      text: '',
      text_entities: [],
      photo: photoOf(world),
      animation: animationOf(world),
      ...said,
    },
  }),
  story: (_, person, said) => ({
    story: { id: 1, chat: { id: person.id, first_name: person.first_name, type: 'private' }, ...said },
  }),
  live_photo: (world, _, said) => {
    const { video } = mediaContent(world, world.files.add('video', SAMPLE.video));
    const photo = photoOf(world);
    return { live_photo: { ...video, photo, ...said } as NonNullable<Content['live_photo']>, photo };
  },
  paid_media: (_, __, said) => ({
    paid_media: { star_count: 5, paid_media: [{ type: 'preview', width: 320, height: 240 }], ...said },
  }),
  checklist: (_, __, said) => ({
    checklist: {
      title: 'To do',
      tasks: [
        { id: 1, text: 'Write it down' },
        { id: 2, text: 'Read it again' },
      ],
      ...said,
    },
  }),
  giveaway: ({ clock }, _, said) => ({
    giveaway: { chats: [CHANNEL], winners_selection_date: seconds(clock.now()) + 86_400, winner_count: 1, ...said },
  }),
  giveaway_winners: ({ clock }, person, said) => ({
    giveaway_winners: {
      chat: CHANNEL,
      giveaway_message_id: 1,
      winners_selection_date: seconds(clock.now()),
      winner_count: 1,
      winners: [userOf(person)],
      ...said,
    },
  }),
  invoice: (_, __, said) => ({
    invoice: {
      title: 'A session',
      description: 'One hour',
      start_parameter: '',
      currency: 'EUR',
      total_amount: 5000,
      ...said,
    },
  }),
  rich_message: (_, __, said) => ({
    rich_message: { blocks: [], ...said } as unknown as NonNullable<Content['rich_message']>,
  }),
};

export const SAMPLE_KINDS = Object.keys(SAMPLES);

/** A message of any kind that the Bot API knows; what is said goes over what is usual. */
export function sampleOf(world: World, person: Person, kind: string, said: unknown): Content {
  const details = isObject(said) ? said : {};
  const sample = SAMPLES[kind];
  if (sample !== undefined) return sample(world, person, details);
  const usual = serviceSample(world, person, kind);
  if (said === true) return { [kind]: usual };
  return { [kind]: isObject(said) && isObject(usual) ? { ...usual, ...said } : said };
}
