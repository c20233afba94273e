import { type Exchange, Json } from '../telegram/method.ts';
import type { Params } from '../telegram/params.ts';
import { badRequest, conflict } from '../world/refusal.ts';
import type { World } from '../world/world.ts';

/** Telegram clamps a long poll to 50 s and hands out at most 100 updates. */
const LONGEST_SECONDS = 50;
const MOST = 100;
const OTHER = 'terminated by other getUpdates request; make sure that only one bot instance is running';

/** Hands out updates to whoever asks; at most one request waits at a time. */
export interface Poller {
  getUpdates(params: Params, exchange: Exchange): Promise<Json>;
  /** Ends the request that waits, with the reason it is told. */
  interrupt(reason: string): void;
}

export function allowedKinds(params: Params): string[] | undefined {
  const kinds = params.json('allowed_updates', 'allowed updates');
  if (kinds === undefined) return undefined;
  if (!Array.isArray(kinds)) throw badRequest('expected an Array of String as allowed updates');
  return kinds.map(String);
}

export function createPoller(world: World): Poller {
  const { mailbox } = world;
  let abort: ((reason: string) => void) | undefined;
  mailbox.onArrival(() => wake?.());
  let wake: (() => void) | undefined;

  const wait = (limit: number, ms: number, exchange: Exchange): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        if (abort === refuse) {
          abort = undefined;
          wake = undefined;
        }
        act();
      };
      const refuse = (reason: string): void => settle(() => reject(conflict(reason)));
      const timer = setTimeout(() => settle(() => resolve([])), ms);
      abort = refuse;
      wake = () => {
        const bodies = mailbox.take(limit);
        if (bodies.length > 0) settle(() => resolve(bodies));
      };
      exchange.onClose(() => settle(() => resolve([])));
    });

  return {
    interrupt: (reason) => abort?.(reason),
    async getUpdates(params, exchange) {
      const limit = Math.min(Math.max(params.whole('limit') ?? MOST, 1), MOST);
      const timeout = Math.min(Math.max(params.whole('timeout') ?? 0, 0), LONGEST_SECONDS);
      const kinds = allowedKinds(params);
      if (kinds !== undefined) mailbox.allow(kinds);
      mailbox.confirmBefore(params.whole('offset') ?? 0);
      let bodies = mailbox.take(limit);
      if (bodies.length === 0 && timeout > 0) {
        abort?.(OTHER);
        bodies = await wait(limit, timeout * 1000, exchange);
      }
      return new Json(`[${bodies.join(',')}]`);
    },
  };
}
