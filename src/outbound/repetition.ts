import type { Effect, Repetition } from '../domain/effects.ts';

/** What to do when nobody knows whether it happened. */
export const repetitionOf = (effect: Effect): Repetition => {
  switch (effect.do) {
    case 'say':
      return effect.instead === null ? effect.again : 'free';
    case 'copy':
    case 'remind':
      return 'mark';
    case 'show':
      return effect.instead === null ? 'mark' : 'free';
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

/** Whether it says that it calls Telegram, just before it does: until then it is certain that it has not happened. */
export const saysCalling = (effect: Effect): boolean => effect.do === 'remind' || repetitionOf(effect) === 'drop';
