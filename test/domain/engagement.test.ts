import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { tries } from '../tries.ts';
import { anyAct, perform } from './engagement-acts.ts';
import { Walk } from './engagement-walk.ts';
import { beginnings, clientFrom, practiceWith, weeks } from './engagement-weeks.ts';

const runs = tries(1500);
const seed = process.env.MEZHA_SEED;

describe('a coach and two clients, whatever they do and whenever', () => {
  it('lose no message, see none twice, keep the order of each author, and leave the coach in peace outside hours', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.constantFrom(...weeks.slice(0, 4)),
        fc.nat(3).map((n) => n === 0),
        fc.array(anyAct, { minLength: 1, maxLength: 30, size: 'max' }),
        (begins, week, ownHour, acts) => {
          const walk = new Walk(begins, practiceWith(week), [
            clientFrom(201, begins),
            clientFrom(202, begins, ownHour),
          ]);
          for (const one of acts) perform(walk, one);
          walk.lookNow();
        },
      ),
      { numRuns: runs, interruptAfterTimeLimit: runs * 8, ...(seed ? { seed: Number(seed) } : {}) },
    );
  });
});
