import type { Effect, Repetition } from '../domain/effects.ts';

/** What to do when nobody knows whether it happened. */
export const repetitionOf = (effect: Effect): Repetition => {
  switch (effect.do) {
    case 'say':
      return effect.instead === null ? effect.again : 'free';
    case 'copy':
      return 'mark';
    case 'show':
      return effect.instead === null ? 'mark' : 'free';
    case 'remind':
    case 'export':
    case 'file':
      return 'drop';
    case 'trial':
    case 'amend':
    case 'sign':
    case 'unbutton':
    case 'menu':
    case 'invite':
    case 'topic':
      return 'free';
  }
};
