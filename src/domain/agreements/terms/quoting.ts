import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Engagement } from '../../world.ts';
import { type ClauseId, clauseIds } from '../terms-nouns.ts';
import { agreedNow } from './in-force.ts';

/** Under what the bot says because of a rule: the clause and version it comes from, one tap away. Nothing while nothing is agreed. */
export const ruleButton = (
  e: Pick<Engagement, 'practice' | 'terms'>,
  at: number,
  clause: ClauseId,
): readonly Button[] => {
  const agreed = agreedNow(e, at);
  if (!agreed) return [];
  const { version } = agreed;
  return [
    {
      text: 'button-rule',
      args: { number: clauseIds.indexOf(clause) + 1, version },
      press: press('terms', e.practice, 'c-clause', version, clause),
    },
  ];
};
