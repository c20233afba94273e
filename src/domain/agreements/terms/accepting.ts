import { begin } from '../../beginning/offer/begin.ts';
import { reopenWelcome } from '../../beginning/welcome.ts';
import { type Decision, type Fact, toasted } from '../../decision.ts';
import { type Effect, show, toClient } from '../../effects.ts';
import { notify } from '../../notices.ts';
import { promiseMoved, stillTold } from '../../openings.ts';
import { isOpen, opensAt, type Present } from '../../present.ts';
import { stageAnswer } from '../../stages.ts';
import type { Engagement, Practice } from '../../world.ts';
import type { AgreedTerms, TermsProposal } from '../terms-nouns.ts';
import { termsOf } from './desk.ts';
import { rules } from './in-force.ts';
import { quietly } from './proposing.ts';
import { negotiates, shortPrint } from './standing.ts';
import { mineButton, paperButton } from './terms-buttons.ts';

/**
 * The client accepts a version: the one on the table, named by its number and the beginning of its fingerprint. A press on any other
 * accepts nothing; what is on the table now is shown, and what is different.
 */
export const acceptTerms = (
  p: Present,
  practice: Practice,
  e: Engagement,
  version: number,
  print: string,
): Decision => {
  if (!negotiates(e)) return stageAnswer(p, practice, e);
  const { proposal, agreed } = termsOf(e);
  if (agreed.some((one) => one.version === version && shortPrint(one) === print)) return toasted('toast-terms-agreed');
  if (!proposal) return { ...toasted('outdated'), effects: [show('client', e, 'terms')] };
  if (proposal.version !== version || shortPrint(proposal) !== print)
    return {
      ...toasted('toast-terms-newer'),
      effects: [show('client', e, 'terms-version', { about: `${proposal.version}.late.${version}` })],
    };
  return accepted(p, practice, e, proposal);
};

/** What both have accepted now; what was agreed for a day that comes no sooner than its own is replaced by it. */
const agreedWith = (p: Present, e: Engagement, proposal: TermsProposal): readonly AgreedTerms[] => {
  const { sentAt: coachAt, version, print, values, urgentOwn } = proposal;
  const from = Math.max(p.at, proposal.from ?? p.at);
  const now = from === p.at;
  const kept = now ? [] : termsOf(e).agreed.filter((one) => one.from < from);
  return [...kept, { version, print, values, urgentOwn, coachAt, clientAt: p.at, from, told: now }];
};

const accepted = (p: Present, practice: Practice, e: Engagement, proposal: TermsProposal): Decision => {
  const { version, print } = proposal;
  const agreed = agreedWith(p, e, proposal);
  const after: Engagement = { ...e, terms: { ...termsOf(e), agreed, proposal: null } };
  const holds = agreed.at(-1)?.told === true;
  const { engagement, effects } =
    e.stage === 'terms' ? started(p, practice, after) : goingOn(p, practice, after, holds);
  const told = notify(p, practice, e.client, 'terms-agreed', `${version}`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [engagement],
    facts: [
      {
        ...{ client: e.client, what: 'terms-agreed', by: 'client' },
        data: { version, print, coachAt: proposal.sentAt },
      },
      ...(holds ? [inForce(e, version)] : []),
    ],
    effects: [confirmation(e, proposal, agreed), ...effects, ...(told.effects ?? [])],
    toast: { text: 'toast-noted', args: {} },
  };
};

const inForce = ({ client }: Engagement, version: number): Fact => ({
  ...{ client, what: 'terms-in-force', by: 'bot', data: { version } },
});

const confirmation = (e: Engagement, proposal: TermsProposal, agreed: readonly AgreedTerms[]): Effect => {
  const args = { version: proposal.version, print: shortPrint(proposal) };
  const more = { buttons: [[paperButton(e, proposal.version)], [mineButton(e)]] };
  const last = agreed.at(-1);
  return last && !last.told
    ? toClient(e, 'terms-agreed-later', { ...args, from: { moment: last.from } }, more)
    : toClient(e, 'terms-agreed', args, more);
};

interface After {
  readonly engagement: Engagement;
  readonly effects: readonly Effect[];
}

/** The first terms: the work begins. */
const started = (p: Present, practice: Practice, e: Engagement): After => {
  const offer = e.offer && ({ ...e.offer, answer: 'agreed', answeredAt: p.at } as const);
  const { begun, topics } = begin(p, practice, { ...e, offer });
  const own = begun.terms?.agreed.some(({ told, urgentOwn }) => told && urgentOwn) ?? false;
  const words = toClient(begun, 'begun', {
    hours: { weekly: rules(practice, begun, p.at).weekly },
    meaning: { phrase: own ? 'terms-urgent-own' : 'urgent-meaning' },
  });
  const { engagement, effects } = keptPromise(p, practice, begun);
  return { engagement, effects: [words, ...topics, ...effects] };
};

/** The work goes on by new terms: at once, with some days of patience, or as before until they hold. */
const goingOn = (p: Present, practice: Practice, e: Engagement, holds: boolean): After =>
  holds ? keptPromise(p, practice, reopenWelcome(p, practice, e)) : { engagement: e, effects: [] };

/** Where the hours have changed, whoever waits for an opening learns the new one. */
const keptPromise = (p: Present, practice: Practice, e: Engagement): After => {
  if (!e.told || isOpen(p, practice, e)) return { engagement: e, effects: [] };
  const moved = e.held.length > 0 && e.told.opensAt !== opensAt(p, practice, e);
  return { engagement: stillTold(p, practice, e), effects: moved ? [promiseMoved(p, practice, e)] : [] };
};

/** When a version that was accepted for a later day is to be announced (epoch ms); null when there is none. */
export const inForceLook = (p: Present, e: Engagement): number | null => {
  const next = termsOf(e).agreed.find(({ told }) => !told);
  return next ? Math.max(p.at, next.from) : null;
};

/** The day has come: the version holds, both are told, and what was promised by the old hours follows. Null when it has not. */
export const comeIntoForce = (p: Present, practice: Practice, e: Engagement): Decision | null => {
  const { agreed } = termsOf(e);
  const came = agreed.filter(({ told, from }) => !told && from <= p.at);
  const due = came.at(-1);
  if (!due) return null;
  const holding = agreed
    .filter(({ from }) => from >= due.from)
    .map((one) => (one === due ? { ...one, told: true } : one));
  const after: Engagement = { ...e, terms: { ...termsOf(e), agreed: holding } };
  const facts = came.map(({ version }) => inForce(e, version));
  // Who rests or has left is told nothing: it was said when they accepted.
  if (e.stage !== 'active') return { outcome: 'changed', engagements: [after], facts };
  const { engagement, effects } = keptPromise(p, practice, reopenWelcome(p, practice, after));
  const told = notify(p, practice, e.client, 'terms-hold', `${due.version}`);
  return {
    outcome: 'changed',
    ...(told.practice ? { practice: told.practice } : {}),
    engagements: [engagement],
    facts,
    effects: [announcement(p, practice, e, due), ...effects, ...(told.effects ?? [])],
  };
};

const announcement = (p: Present, practice: Practice, e: Engagement, { version }: AgreedTerms): Effect =>
  toClient(e, 'terms-hold', { version }, { buttons: [[mineButton(e)]], ...quietly(p, practice, e) });
