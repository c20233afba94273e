import type { Methods } from '../telegram/method.ts';
import type { Params } from '../telegram/params.ts';
import { badRequest, conflict } from '../world/refusal.ts';
import type { World } from '../world/world.ts';
import { allowedKinds, Poller } from './poller.ts';
import { Pusher } from './pusher.ts';

/** Telegram's words to a poller while a webhook is set. */
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

/** The secret comes back in a header, so it has a header's characters. */
function secretOf(params: Params): string {
  const secret = params.text('secret_token');
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return secret;
}

const connectionsOf = (params: Params): number =>
  Math.min(Math.max(params.whole('max_connections') ?? CONNECTIONS, 1), MOST_CONNECTIONS);

/** The two ways a bot gets its updates; `answered` sees what a webhook replied. */
export class Receiving {
  readonly #world: World;
  readonly #answered: (body: string) => void;
  readonly #poller: Poller;
  #pusher: Pusher | undefined;
  #settings: Record<string, unknown> = { url: '' };

  constructor(world: World, answered: (body: string) => void) {
    this.#world = world;
    this.#answered = answered;
    this.#poller = new Poller(world.mailbox);
  }

  methods(): Methods {
    return {
      getUpdates: (_, params, exchange) => {
        if (this.#pusher !== undefined) throw conflict(ACTIVE);
        return this.#poller.getUpdates(params, exchange);
      },
      setWebhook: (_, params) => (params.has('url') ? this.#hook(params) : this.#unhook(params)),
      deleteWebhook: (_, params) => this.#unhook(params),
      getWebhookInfo: () => this.#info(),
    };
  }

  close(): void {
    this.#pusher?.stop();
    this.#poller.interrupt('terminated by setWebhook request');
  }

  /** The pending updates move to the webhook, the waiting poller is sent away. */
  #hook(params: Params): true {
    const hook = { url: urlOf(params), secret: secretOf(params), connections: connectionsOf(params) };
    const kinds = allowedKinds(params);
    this.#unhook(params);
    if (kinds !== undefined) this.#world.mailbox.allow(kinds);
    this.#poller.interrupt('terminated by setWebhook request');
    this.#settings = { url: params.text('url'), max_connections: hook.connections };
    this.#pusher = new Pusher(this.#world, hook, this.#answered);
    return true;
  }

  /** The pending updates stay for a poller unless they are dropped. */
  #unhook(params: Params): true {
    this.#pusher?.stop();
    this.#pusher = undefined;
    this.#settings = { url: '' };
    if (params.flag('drop_pending_updates')) this.#world.mailbox.forget();
    return true;
  }

  #info() {
    const { allowed, count } = this.#world.mailbox;
    return {
      ...this.#settings,
      has_custom_certificate: false,
      pending_update_count: count,
      ...this.#pusher?.state,
      ...(allowed === undefined ? {} : { allowed_updates: allowed }),
    };
  }
}
