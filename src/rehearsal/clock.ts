/** Real time plus an offset; everything that is dated asks it. */
export interface Clock {
  now(): number;
  move(to: number): void;
  onMove(listener: (now: number) => void): () => void;
}

/** A clock that starts at `start`, or at the real time. */
export function createClock(start?: number): Clock {
  const listeners = new Set<(now: number) => void>();
  let offset = start === undefined ? 0 : start - Date.now();
  const now = (): number => Date.now() + offset;
  return {
    now,
    move(to) {
      offset = to - Date.now();
      for (const listener of [...listeners]) listener(now());
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Telegram dates are whole Unix seconds. */
export const seconds = (ms: number): number => Math.floor(ms / 1000);
