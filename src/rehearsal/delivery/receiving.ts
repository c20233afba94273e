import type { Methods } from '../telegram/method.ts';
import type { Params } from '../telegram/params.ts';
import { badRequest, conflict } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { allowedKinds, createPoller } from './poller.ts';
import { Pusher } from './pusher.ts';

const ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
/** Telegram: 1-100 connections, 40 unless told; a secret of 1-256 letters, digits, _ and -. */
const CONNECTIONS = 40;
const MOST_CONNECTIONS = 100;

/** A webhook is reached over HTTPS; on this computer HTTP will do. */
function urlOf(params: Params): URL {
  const said = params.text('url');
  if (!URL.canParse(said)) throw badRequest('invalid webhook URL specified');
  const url = new URL(said);
  const here = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (url.protocol === 'https:' || (url.protocol === 'http:' && here)) return url;
  throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
}

function secretOf(params: Params): string {
  const secret = params.text('secret_token');
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return secret;
}

const connectionsOf = (params: Params): number =>
  Math.min(Math.max(params.whole('max_connections') ?? CONNECTIONS, 1), MOST_CONNECTIONS);

export interface Receiving {
  readonly methods: Methods;
  close(): void;
}

/** The two ways a bot gets its updates; `answered` sees what a webhook replied. */
export function createReceiving(world: World, answered: (body: string) => void): Receiving {
  const poller = createPoller(world);
  let pusher: Pusher | undefined;
  let settings: Record<string, unknown> = { url: '' };

  const unhook = (params: Params): true => {
    pusher?.stop();
    pusher = undefined;
    settings = { url: '' };
    if (params.flag('drop_pending_updates')) world.mailbox.forget();
    return true;
  };
  const setWebhook = (_: World, params: Params): true => {
    if (!params.has('url')) return unhook(params);
    const hook = { url: urlOf(params), secret: secretOf(params), connections: connectionsOf(params) };
    const kinds = allowedKinds(params);
    unhook(params);
    if (kinds !== undefined) world.mailbox.allow(kinds);
    poller.interrupt('terminated by setWebhook request');
    settings = { url: params.text('url'), max_connections: hook.connections };
    pusher = new Pusher(world, hook, answered);
    return true;
  };
  const getWebhookInfo = () => ({
    ...settings,
    has_custom_certificate: false,
    pending_update_count: world.mailbox.count,
    ...pusher?.state,
    ...(world.mailbox.allowed === undefined ? {} : { allowed_updates: world.mailbox.allowed }),
  });
  return {
    methods: {
      getUpdates(_, params, exchange) {
        if (pusher !== undefined) throw conflict(ACTIVE);
        return poller.getUpdates(params, exchange);
      },
      setWebhook,
      deleteWebhook: (_, params) => unhook(params),
      getWebhookInfo,
    },
    close() {
      pusher?.stop();
      poller.interrupt('terminated by setWebhook request');
    },
  };
}
