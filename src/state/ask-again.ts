import { setTimeout as pause } from 'node:timers/promises';

const pauseBefore = 100;

/** Asks again when no answer comes: for what changes nothing the second time. `repeated` is '1' from then on, for the script to know. */
export const askAgain = async <T>(ask: (repeated: '' | '1') => Promise<T>, tries = 4): Promise<T> => {
  for (let left = tries; ; left--) {
    try {
      return await ask(left === tries ? '' : '1');
    } catch (error) {
      if (left === 1) throw error;
      await pause(pauseBefore);
    }
  }
};
