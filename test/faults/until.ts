import { setImmediate } from 'node:timers/promises';

/** The first truthy answer of `condition`, asked again and again without a pause; throws after `ms`. */
export const until = async <T>(condition: () => T | Promise<T>, ms = 20_000): Promise<NonNullable<T>> => {
  const started = performance.now();
  for (;;) {
    const answer = await condition();
    if (answer) return answer as NonNullable<T>;
    if (performance.now() - started > ms) throw new Error(`not so within ${ms} ms: ${condition}`);
    await setImmediate();
  }
};
