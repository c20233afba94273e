import type { Button } from '../../effects.ts';
import { press } from '../../press.ts';
import type { Engagement, Side } from '../../world.ts';
import type { ClauseId, Field, TermsProposal } from '../terms-nouns.ts';
import { shortPrint } from './standing.ts';

type With = Pick<Engagement, 'practice'>;
type Of = Pick<Engagement, 'client'>;

/** What a client presses begins with "c-", what a coach presses with "k-": somebody may be both to the same person. */
const clients = (text: Button['text'], { practice }: With, what: string, ...more: (string | number)[]): Button => ({
  text,
  press: press('terms', practice, what, ...more),
});
const coachs = (text: Button['text'], { client }: Of, what: string, ...more: (string | number)[]): Button => ({
  text,
  press: press('terms', client, what, ...more),
});

/** Accepts exactly this text, and no other. */
export const agreeButton = (e: With, proposal: Pick<TermsProposal, 'version' | 'print'>): Button =>
  clients('button-terms-agree', e, 'agree', proposal.version, shortPrint(proposal));
export const mineButton = (e: With): Button => clients('button-terms-mine', e, 'c-see');
export const talkButton = (e: With, version: number): Button => clients('button-terms-say', e, 'c-pick', version);
export const clausesButton = (e: With, version: number): Button =>
  clients('button-terms-clauses', e, 'c-pick', version);
export const wholeButton = (e: With, version: number): Button => clients('button-terms-whole', e, 'c-whole', version);
export const diffButton = (e: With, version: number, before: number): Button => ({
  ...clients('button-terms-diff', e, 'c-diff', version, before),
  args: { version, before },
});
/** The whole text of one of several versions. */
export const versionButton = (side: Side, e: With & Of, version: number): Button => ({
  ...(side === 'client'
    ? clients('button-terms-version', e, 'c-whole', version)
    : coachs('button-terms-version', e, 'k-whole', version)),
  args: { version },
});
export const historyButton = (e: With): Button => clients('button-terms-history', e, 'c-history');
export const paperButton = (e: With, version: number): Button => clients('button-terms-paper', e, 'c-paper', version);
export const clauseButton = (e: With, version: number, clause: ClauseId, label: string): Button => ({
  ...clients('button-words', e, 'c-clause', version, clause),
  label,
});
/** A value of a clause, to propose another; what it is now stands on the button. */
export const fieldButton = (e: With, version: number, field: Field, value: Pick<Button, 'text' | 'args'>): Button => ({
  ...clients(value.text, e, 'c-field', version, field),
  ...value,
});
/** Proposes exactly this value, as `fields.ts` writes it. */
export const valueButton = (
  e: With,
  version: number,
  field: Field,
  written: string,
  value: Pick<Button, 'text' | 'args'>,
): Button => ({ ...clients(value.text, e, 'c-set', version, field, written), ...value });
/** What can be done about one clause, by the letter after "c-". */
export const aboutClause = (e: With, what: 'ask' | 'value' | 'words', version: number, clause: ClauseId): Button =>
  clients(aboutTexts[what], e, `c-${what}`, version, clause);

const aboutTexts = {
  ask: 'button-terms-ask',
  value: 'button-terms-other-value',
  words: 'button-terms-other-words',
} as const;

export const cardButton = (e: Of): Button => coachs('button-terms-card', e, 'see');
export const previewButton = (e: Of): Button => coachs('button-terms-preview', e, 'd-look');
export const editButton = (e: Of): Button => coachs('button-terms-edit', e, 'd-open');
export const withdrawButton = (e: Of, version: number): Button =>
  coachs('button-terms-withdraw', e, 'k-withdraw', version);
export const remindButton = (e: Of, version: number): Button => coachs('button-terms-remind', e, 'k-remind', version);
export const answerButton = (e: Of, n: number): Button => coachs('button-terms-answer', e, 'k-answer', n);
export const takeButton = (e: Of, n: number): Button => coachs('button-terms-take', e, 'k-take', n);
export const keepButton = (e: Of, n: number): Button => coachs('button-terms-keep', e, 'k-keep', n);
export const keepWithWordsButton = (e: Of, n: number): Button => coachs('button-terms-keep-because', e, 'k-why', n);
export const talksButton = (e: Of, count: number): Button => ({
  ...coachs('button-terms-talks', e, 'k-talks'),
  args: { count },
});
export const coachsWhole = (e: Of, version: number): Button => coachs('button-terms-whole', e, 'k-whole', version);
export const coachsDiff = (e: Of, version: number, before: number): Button => ({
  ...coachs('button-terms-diff', e, 'k-diff', version, before),
  args: { version, before },
});
export const coachsHistory = (e: Of): Button => coachs('button-terms-history', e, 'k-history');
export const coachsPaper = (e: Of, version: number): Button => coachs('button-terms-paper', e, 'k-paper', version);
