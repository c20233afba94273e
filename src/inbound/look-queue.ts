import type { DueLook } from '../state/due.ts';

/** Looks that were taken and wait for their turn. */
export interface LookQueue {
  /** Practices in turn and side by side, for many open at the same moment; the looks of one practice one after the other. */
  add(looks: readonly DueLook[]): void;
  /** Resolves when none is left, or none is begun any more: whether something was begun. */
  idle(): Promise<boolean>;
  /** What waits is left to whoever takes it next. */
  close(): void;
}

/** So many practices are looked at side by side. */
const atOnce = 200;

/** By client: a look that has come back because it waits for long is the same one. */
type Own = Map<number | null, DueLook>;

/** Whoever has many looks does not hold up whoever has few. `lookAt` does not throw. */
export const createLookQueue = (lookAt: (look: DueLook) => Promise<void>): LookQueue => {
  const waiting = new Map<number, Own>();
  const begun = new Map<number, Own>();
  let listeners: ((was: boolean) => void)[] = [];
  let closed = false;

  const begin = (): void => {
    for (const [practice, own] of waiting) {
      if (closed || begun.size >= atOnce) break;
      waiting.delete(practice);
      begun.set(practice, own);
      void lookAtNext(practice, own);
    }
    if (begun.size > 0) return;
    for (const listener of listeners) listener(true);
    listeners = [];
  };

  const lookAtNext = async (practice: number, own: Own): Promise<void> => {
    const [first] = own.values();
    if (first) {
      own.delete(first.client);
      await lookAt(first);
    }
    begun.delete(practice);
    if (own.size > 0) waiting.set(practice, own);
    begin();
  };

  return {
    add(looks) {
      for (const look of looks) {
        const own: Own = begun.get(look.practice) ?? waiting.get(look.practice) ?? new Map();
        if (!own.has(look.client)) own.set(look.client, look);
        if (!begun.has(look.practice)) waiting.set(look.practice, own);
      }
      begin();
    },
    idle: () => (begun.size === 0 ? Promise.resolve(false) : new Promise((resolve) => listeners.push(resolve))),
    close() {
      closed = true;
    },
  };
};
