/**
 * What people look for, in this process's memory only: words somebody types are stored nowhere. Buttons and effects name them by a
 * mark. What is not there any more is asked for again, or read from the message that shows it.
 */
export interface Searches {
  keep(mark: string, words: string): void;
  find(mark: string): string | null;
}

const keptAtMost = 1000;

export const createSearches = (): Searches => {
  const kept = new Map<string, string>();
  return {
    keep(mark, words) {
      kept.delete(mark);
      kept.set(mark, words);
      if (kept.size > keptAtMost) kept.delete(kept.keys().next().value ?? '');
    },
    find: (mark) => kept.get(mark) ?? null,
  };
};
