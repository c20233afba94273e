import { type Button, type Effect, toCoach } from '../../effects.ts';
import { isOpen, type Present, period } from '../../present.ts';
import { press } from '../../press.ts';
import type { Lines, Phrase } from '../../texts.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { Terms } from '../terms-nouns.ts';
import { termsOf } from './desk.ts';
import { agreedLater, agreedNow } from './in-force.ts';
import { mayWrite, template } from './writing.ts';

/** Where the two stand with their terms, as a coach with many clients sees it; what waits for the coach comes first. */
export const standings = ['asks', 'draft', 'waits', 'later', 'none', 'holds'] as const;
export type Standing = (typeof standings)[number];

export interface Stand {
  readonly is: Standing;
  /** The version that it is about; 0 for none. */
  readonly version: number;
  /** What the client has said and nobody has answered yet. */
  readonly count: number;
}

/** Whether the coach may know at this hour what happened then: outside hours nothing new reaches them. */
const isKnown = (p: Present, practice: Practice, e: Engagement, at: number): boolean =>
  isOpen(p, practice, e) || at <= period(p, practice, e);

/** Where the two stand, as far as the coach may know at this hour. */
export const standOf = (p: Present, practice: Practice, e: Engagement): Stand => {
  const terms = termsOf(e);
  const talks = terms.talks.filter(({ state, at }) => state === 'open' && isKnown(p, practice, e, at));
  const accepted = terms.agreed.filter(({ clientAt }) => isKnown(p, practice, e, clientAt));
  const unknown = terms.agreed.find(({ clientAt }) => !isKnown(p, practice, e, clientAt));
  const seen = { ...e, terms: { ...terms, agreed: accepted } };
  const later = agreedLater(seen, p.at);
  const now = agreedNow(seen, p.at);
  const waits = terms.proposal?.version ?? unknown?.version ?? 0;
  const version = waits || (later ?? now)?.version || 0;
  return {
    is: standing(terms, talks.length, { waits, later: later !== null, now: now !== null }),
    version,
    count: talks.length,
  };
};

const standing = (
  { drafting }: Terms,
  asked: number,
  { waits, later, now }: { readonly waits: number; readonly later: boolean; readonly now: boolean },
): Standing => {
  if (asked > 0) return 'asks';
  if (drafting) return 'draft';
  if (waits > 0) return 'waits';
  if (later) return 'later';
  return now ? 'holds' : 'none';
};

const shownAtMost = 10;

/** A page of every client with where their terms stand, and the coach's own template. Pages count from 0. */
export const termsList = (
  p: Present,
  practice: Practice,
  all: readonly Engagement[],
  page: number,
  instead: number | null,
): Effect => {
  const one = all
    .filter(mayWrite)
    .map((e) => ({ e, stand: standOf(p, practice, e) }))
    .sort((a, b) => standings.indexOf(a.stand.is) - standings.indexOf(b.stand.is) || a.e.client - b.e.client);
  const pages = Math.max(1, Math.ceil(one.length / shownAtMost));
  const at = Math.min(Math.max(0, page), pages - 1);
  const rows = one.slice(at * shownAtMost, (at + 1) * shownAtMost);
  const buttons = [...rows.map(({ e }) => clientRow(e)), ...turning(at, pages), [templateButton]];
  if (rows.length === 0) return toCoach(null, 'terms-clients-none', {}, { instead, buttons });
  const list: Lines = { lines: rows.map(({ e, stand }) => line(e, stand)) };
  return toCoach(null, 'terms-clients', { list }, { instead, buttons });
};

const line = ({ client }: Engagement, { is, version, count }: Stand): Phrase => ({
  ...{ phrase: 'terms-client-line', client },
  args: { is, version, count },
});

const clientRow = ({ practice, client }: Engagement): Button[] => [
  { text: 'button-name', who: { practice, client }, press: press('terms', client, 'see') },
];

const templateButton: Button = { text: 'button-terms-template', press: press('terms', template, 'd-open') };

const turning = (at: number, pages: number): Button[][] => {
  const turn = (text: 'button-earlier-clients' | 'button-more-clients', page: number): Button => ({
    text,
    press: press('terms', template, 'd-clients', page),
  });
  const rows = [
    ...(at > 0 ? [turn('button-earlier-clients', at - 1)] : []),
    ...(at < pages - 1 ? [turn('button-more-clients', at + 1)] : []),
  ];
  return rows.length > 0 ? [rows] : [];
};
