import { type Api, GrammyError } from 'grammy';
import { allowedUpdates, poll } from './polling.ts';
import type { Updates } from './updates.ts';

/** How updates come in. */
export interface Receiving {
  isTaking(): boolean;
  stop(): Promise<void>;
}

/** Asks Telegram to push updates, or takes them by asking. A webhook stays set when we stop: others may still serve it. */
export const receive = (
  webhook: { readonly url: string; readonly secret: string } | undefined,
  api: Api,
  updates: Updates,
  onError: (error: unknown) => void,
): Receiving => {
  if (!webhook) return polled(api, updates, onError);
  let set = false;
  const ask = (): void =>
    void api
      .setWebhook(webhook.url, { secret_token: webhook.secret, allowed_updates: allowedUpdates, max_connections: 40 })
      .then(() => {
        set = true;
      })
      .catch((error) => {
        onError(error);
        setTimeout(ask, 5000).unref();
      });
  ask();
  return { isTaking: () => set, stop: async () => {} };
};

/** Polling and a webhook exclude each other; the webhook was set by someone, so it is only removed when polling is what was configured. */
const polled = (api: Api, updates: Updates, onError: (error: unknown) => void): Receiving => {
  const removeWebhook = (): Promise<unknown> => api.deleteWebhook().catch(onError);
  const heal = (error: unknown): void => {
    onError(error);
    if (error instanceof GrammyError && error.error_code === 409) void removeWebhook();
  };
  const polling = removeWebhook().then(() => poll(api, updates, heal));
  let taking = (): boolean => false;
  void polling.then((running) => {
    taking = running.isTaking;
  });
  return { isTaking: () => taking(), stop: async () => (await polling).stop() };
};
