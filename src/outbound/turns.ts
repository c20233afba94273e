/**
 * Tickets at a steady rate, in turns: everybody who waits gets the next one before anybody gets a second. Whoever has much to send
 * does not hold up whoever has little. `perSecond` are also the tickets there are at once after a rest.
 */
export const createTurns = (perSecond: number): ((whose: number) => Promise<void>) => {
  const waiting = new Map<number, (() => void)[]>();
  let tickets = perSecond;
  let countedAt = performance.now();
  let sleeping = false;

  const count = (): void => {
    const now = performance.now();
    tickets = Math.min(perSecond, tickets + ((now - countedAt) / 1000) * perSecond);
    countedAt = now;
  };

  /** The next in turn; whoever else they have waiting goes to the end. */
  const next = (): (() => void) | undefined => {
    for (const [whose, queue] of waiting) {
      waiting.delete(whose);
      const first = queue.shift();
      if (queue.length > 0) waiting.set(whose, queue);
      if (first) return first;
    }
    return undefined;
  };

  /** Until the next ticket is there. */
  const sleep = (): void => {
    if (sleeping) return;
    sleeping = true;
    setTimeout(serve, Math.max(1, ((1 - tickets) / perSecond) * 1000));
  };

  const serve = (): void => {
    sleeping = false;
    count();
    while (tickets >= 1 && waiting.size > 0) {
      tickets -= 1;
      next()?.();
    }
    if (waiting.size > 0) sleep();
  };

  return (whose) => {
    count();
    if (waiting.size === 0 && tickets >= 1) {
      tickets -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      const queue = waiting.get(whose);
      if (queue) queue.push(resolve);
      else waiting.set(whose, [resolve]);
      sleep();
    });
  };
};
