import type { Poll } from '@grammyjs/types';
import { badRequest } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import type { Methods } from './method.ts';
import { isObject, type Params } from './params.ts';
import { chatOf, messageOf } from './target.ts';

/** Telegram: a question of 1-300 characters, 2-12 options of 1-100. */
const QUESTION = 300;
const OPTION = 100;
const OPTIONS = 12;

/** A poll from its parameters. */
export function pollOf(world: World, params: Params): Poll {
  const question = params.text('question').trim();
  if (question === '') throw badRequest('poll question must be non-empty');
  if (question.length > QUESTION) throw badRequest(`poll question length must not exceed ${QUESTION}`);
  const quiz = params.text('type') === 'quiz';
  const correct = params.json('correct_option_ids', 'correct option identifiers') ?? params.whole('correct_option_id');
  if (quiz && correct === undefined) throw badRequest('wrong correct option ID specified');
  return {
    id: world.serial(),
    question,
    options: optionsOf(params),
    total_voter_count: 0,
    is_closed: params.flag('is_closed'),
    is_anonymous: params.text('is_anonymous') === '' || params.flag('is_anonymous'),
    type: quiz ? 'quiz' : 'regular',
    allows_multiple_answers: params.flag('allows_multiple_answers'),
    allows_revoting: !quiz,
    members_only: false,
    ...(quiz ? { correct_option_ids: [correct].flat().map(Number) } : {}),
  };
}

function optionsOf(params: Params): Poll['options'] {
  const given = params.json('options', 'options');
  if (!Array.isArray(given)) throw badRequest('expected an Array of String as options');
  if (given.length < 1) throw badRequest('poll must have at least 1 option');
  if (given.length > OPTIONS) throw badRequest(`poll can't have more than ${OPTIONS} options`);
  return given.map((option, at) => {
    const text = String(isObject(option) ? option.text : option).trim();
    if (text === '') throw badRequest('poll options must be non-empty');
    if (text.length > OPTION) throw badRequest(`poll options length must not exceed ${OPTION}`);
    return { persistent_id: String(at), text, voter_count: 0 };
  });
}

/** Closing a poll; votes are not played here. */
export const polls: Methods = {
  stopPoll(world, params) {
    const kept = messageOf(chatOf(world, params), params, 'message with poll to stop');
    const { poll } = kept.content;
    if (poll === undefined) throw badRequest('message is not a poll');
    if (poll.is_closed) throw badRequest('poll has already been closed');
    kept.content = { ...kept.content, poll: { ...poll, is_closed: true } };
    world.changes.tell('edit', { chat_id: kept.room.id, message_id: kept.id });
    return kept.content.poll;
  },
};
