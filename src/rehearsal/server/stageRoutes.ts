import { badRequest } from '../world/refusal.ts';
import { forget, type World } from '../world/world.ts';
import { reply } from './reply.ts';
import type { Body, Routes } from './routes.ts';

/** What `main` lends to the page: its link for the coach, its own forgetting. */
export interface Stage {
  onReset?: () => Promise<void>;
  coachLink?: () => string | undefined;
}

/** `by` moves from now, `to` is a moment or its ISO words. */
function momentOf(world: World, { to, by }: Body): number {
  const moment =
    by === undefined ? (typeof to === 'string' ? Date.parse(to) : Number(to)) : world.clock.now() + Number(by);
  if (!Number.isFinite(moment)) throw badRequest('say { to: epoch ms or ISO } or { by: ms }');
  return moment;
}

/** What the page shows before anything has happened. */
function scene(world: World, stage: Stage) {
  const { bot, profile, clock } = world;
  return {
    coachLink: stage.coachLink?.(),
    bot: {
      id: bot.id,
      username: bot.username,
      first_name: bot.first_name,
      description: profile.descriptions.get('') ?? '',
      short_description: profile.shortDescriptions.get('') ?? '',
      descriptions: Object.fromEntries(profile.descriptions),
    },
    now: clock.now(),
  };
}

/** Jumps, injects or redelivers; what is not asked for is left alone. */
function updates({ mailbox }: World, body: Body) {
  const { next_update_id, update, redeliver } = body;
  if (typeof next_update_id === 'number') mailbox.jump(next_update_id);
  const injected =
    typeof update === 'object' && update !== null ? { update_id: mailbox.inject({ ...update }, queueOf(body)) } : {};
  if (typeof redeliver === 'number' && !mailbox.redeliver(redeliver))
    throw badRequest(`update ${redeliver} is not remembered`);
  return { pending: mailbox.count, ...injected };
}

/** An injected update waits in a queue of its own unless it is told otherwise. */
const queueOf = ({ queue }: Body): string => (typeof queue === 'string' ? queue : 'raw');

/** The files of chats are whatever people chose: shown, never run. */
const FILE_HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'private, max-age=3600' };

/** A browser's own reader of papers does not start in a sandbox, and runs nothing of this page's. */
const policyFor = (mime: string) =>
  mime === 'application/pdf' ? {} : { 'content-security-policy': "default-src 'none'; sandbox" };

/** Everything around the people: the clock, misfortunes, what the bot did. */
export const stageRoutes = (stage: Stage): Routes => ({
  'GET /scene': ({ world }) => scene(world, stage),
  'GET /clock': ({ world }) => ({ now: world.clock.now() }),
  'POST /clock': ({ world, body }) => {
    world.clock.move(momentOf(world, body));
    return { now: world.clock.now() };
  },
  'GET /faults': ({ world }) => world.faults.list(),
  'POST /faults': ({ world, body }) => world.faults.add(body),
  'DELETE /faults': ({ world }) => {
    world.faults.forget();
    return [];
  },
  'POST /limits': ({ world, body }) => {
    if (typeof body.on === 'boolean') world.limits.on = body.on;
    if (typeof body.expiry === 'boolean') world.mailbox.expiry = body.expiry;
    return { on: world.limits.on, expiry: world.mailbox.expiry };
  },
  'GET /updates': ({ world }) => ({ pending: world.mailbox.count }),
  'POST /updates': ({ world, body }) => updates(world, body),
  'GET /calls': ({ world, query }) =>
    world.calls.list(query.get('method') ?? undefined, Number(query.get('after') ?? 0) || 0),
  'POST /reset': async ({ world }) => {
    await stage.onReset?.();
    forget(world);
    return { ok: true };
  },
});

/** A file of a chat, for the page. */
export function serveFile(world: World, fileId: string, response: Parameters<typeof reply>[0]): void {
  const file = world.files.get(fileId);
  if (file === undefined) {
    reply(response, 404, '{"error":"Not Found"}');
    return;
  }
  const name = encodeURIComponent(file.name);
  reply(response, 200, file.bytes, file.mime, {
    ...FILE_HEADERS,
    ...policyFor(file.mime),
    'content-disposition': `inline; filename*=UTF-8''${name}`,
  });
}
