import { type Exchange, Json } from '../telegram/method.ts';
import type { Params } from '../telegram/params.ts';
import type { Mailbox } from '../world/mailbox.ts';
import { badRequest, conflict } from '../world/refusal.ts';

/** Telegram clamps a long poll to 50 s and hands out at most 100 updates. */
const LONGEST_SECONDS = 50;
const MOST = 100;
/** Telegram's words to a poller that another one has replaced. */
const OTHER = 'terminated by other getUpdates request; make sure that only one bot instance is running';

/** The kinds a call asks for; undefined leaves the earlier choice. */
export function allowedKinds(params: Params): string[] | undefined {
  const kinds = params.json('allowed_updates', 'allowed updates');
  if (kinds === undefined) return undefined;
  if (!Array.isArray(kinds)) throw badRequest('expected an Array of String as allowed updates');
  return kinds.map(String);
}

/** Hands out updates to whoever asks; at most one request waits at a time. */
export class Poller {
  readonly #mailbox: Mailbox;
  #waiting: { wake: () => void; refuse: (reason: string) => void } | undefined;

  constructor(mailbox: Mailbox) {
    this.#mailbox = mailbox;
    mailbox.onArrival(() => this.#waiting?.wake());
  }

  /** Ends the request that waits, with the reason it is told. */
  interrupt(reason: string): void {
    this.#waiting?.refuse(reason);
  }

  /** Confirms by offset, then answers at once or when something happens. */
  async getUpdates(params: Params, exchange: Exchange): Promise<Json> {
    const limit = within(params.whole('limit') ?? MOST, 1, MOST);
    const timeout = within(params.whole('timeout') ?? 0, 0, LONGEST_SECONDS);
    const kinds = allowedKinds(params);
    if (kinds !== undefined) this.#mailbox.allow(kinds);
    this.#mailbox.confirmBefore(params.whole('offset') ?? 0);
    let bodies = this.#mailbox.take(limit);
    if (bodies.length === 0 && timeout > 0) {
      this.interrupt(OTHER);
      bodies = await this.#wait(limit, timeout * 1000, exchange);
    }
    return new Json(`[${bodies.join(',')}]`);
  }

  /** Resolves with the next updates, or with none when time is up or the bot hung up. */
  #wait(limit: number, ms: number, exchange: Exchange): Promise<string[]> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        if (this.#waiting === waiting) this.#waiting = undefined;
        act();
      };
      const waiting = {
        refuse: (reason: string) => settle(() => reject(conflict(reason))),
        wake: () => {
          const bodies = this.#mailbox.take(limit);
          if (bodies.length > 0) settle(() => resolve(bodies));
        },
      };
      const timer = setTimeout(() => settle(() => resolve([])), ms);
      this.#waiting = waiting;
      exchange.onClose(() => settle(() => resolve([])));
    });
  }
}

const within = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
