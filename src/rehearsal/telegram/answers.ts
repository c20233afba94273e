import { badRequest } from '../world/refusal.ts';
import type { Methods } from './method.ts';
import type { Params } from './params.ts';

/** Telegram: a pressed button waits 150 s, and an answer has at most 200 characters. */
const WAITS_MS = 150_000;
const ANSWER_LIMIT = 200;
const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

/** Only what was said; the page shows it as a toast or an alert. */
function answerOf(params: Params) {
  return {
    ...(params.has('text') ? { text: params.text('text') } : {}),
    ...(params.has('show_alert') ? { show_alert: params.flag('show_alert') } : {}),
    ...(params.has('url') ? { url: params.text('url') } : {}),
  };
}

/** A press can be answered once. */
export const answering: Methods = {
  answerCallbackQuery(world, params) {
    const query = world.queries.get(params.text('callback_query_id'));
    const late = query !== undefined && world.clock.now() - query.at > WAITS_MS;
    if (query === undefined || late || query.answer !== undefined) throw badRequest(TOO_OLD);
    if (params.text('text').length > ANSWER_LIMIT) throw badRequest('MESSAGE_TOO_LONG');
    query.answer = answerOf(params);
    for (const tell of query.told) tell(query.answer);
    world.queries.delete(query.id);
    const { person, message, answer } = query;
    world.changes.tell('answer', { chat_id: message.room.id, person, query_id: query.id, ...answer });
    return true;
  },
};
