import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { agreedNow } from '../../src/domain/agreements/terms/in-force.ts';
import type { SeeTerms } from '../../src/domain/agreements/terms/see.ts';
import { shortPrint } from '../../src/domain/agreements/terms/standing.ts';
import { type Terms, termsNote } from '../../src/domain/agreements/terms-nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Engagement } from '../../src/domain/world.ts';
import type { Act, TermsWalk } from './terms-walk.ts';

/** Words that somebody wrote: they are sealed. */
export const canary = 'канарейка';

/** Words and fingerprint of terms, as plain as they can be: everything they say. */
export const see: SeeTerms = ({ version, values: said, own, from }, _, e) => {
  const text = JSON.stringify([version, said, own, from, e.locale]);
  const words = { locale: e.locale, zone: 'UTC', heading: `${version}`, clauses: [] };
  return { words: { coach: words, client: words }, print: createHash('sha256').update(text).digest('hex') };
};

/** What was done, what it came to, and how things were before. */
interface Done extends Act {
  readonly before: Terms;
  readonly stage: Engagement['stage'];
  readonly decision: Decision;
}

/** What must be true after everything that anybody does. */
export const watch = (walk: TermsWalk, done: Done): void => {
  const { effects, toast, practice } = done.decision;
  expect(JSON.stringify([effects, toast, practice?.notices])).not.toContain(canary);
  watchVersions(walk, done);
  watchAgreed(walk, done);
  watchTalks(walk, done);
  const inForce = done.decision.facts?.findLast(({ what }) => what === 'terms-in-force')?.data?.version;
  if (inForce !== undefined) expect(inForce).toBe(agreedNow(walk.e, walk.at)?.version);
};

/** A version is numbered once, by the coach's sending, and never changes. */
const watchVersions = (walk: TermsWalk, { act, before, decision }: Done): void => {
  const { made, proposal } = walk.terms;
  if (made !== before.made) {
    const note = walk.notes.get(termsNote(made));
    expect({ act, made }).toEqual({ act: 'send', made: before.made + 1 });
    expect(proposal).toMatchObject({ version: made, sentAt: walk.at });
    if (note?.is === 'terms') walk.sent.set(made, note);
    expect(decision.notes?.get('t.draft')).toBeNull();
  }
  const altered = [...walk.sent].filter(([version, note]) => walk.notes.get(termsNote(version)) !== note);
  expect({ altered, print: proposal?.print }).toEqual({
    altered: [],
    print: walk.sent.get(proposal?.version ?? 0)?.print,
  });
};

/** Nothing is agreed on but what the client accepted while it was on the table, by its own fingerprint. */
const watchAgreed = (walk: TermsWalk, { act, n, before, stage }: Done): void => {
  const known = new Set(before.agreed.map(({ version }) => version));
  const fresh = walk.terms.agreed.filter(({ version }) => !known.has(version));
  for (const one of fresh) {
    const note = walk.sent.get(one.version);
    expect(['agree', 'forge']).toContain(act);
    expect({ on: before.proposal?.version, pressed: walk.pressed(n, before) }).toEqual({
      on: one.version,
      pressed: one.version,
    });
    if (act === 'forge') expect(walk.printOf(n % 3)).toBe(note && shortPrint(note));
    expect(one).toMatchObject({ print: note?.print, values: note?.values, clientAt: walk.at });
    expect(one.coachAt).toBeLessThan(one.clientAt);
    expect(['terms', 'active']).toContain(stage);
    expect(walk.e.stage).toBe('active');
    walk.accepted.push({ version: one.version, from: one.from });
  }
  const agreed = walk.facts.filter(({ what }) => what === 'terms-agreed').map(({ data }) => data?.version);
  expect(agreed).toEqual(walk.accepted.map(({ version }) => version));
};

/** Nothing that the client said goes away before something became of it. */
const watchTalks = (walk: TermsWalk, { before }: Done): void => {
  const told = new Set(walk.facts.filter(({ what }) => what === 'terms-answered').map(({ data }) => data?.talk));
  const open = walk.terms.talks.filter(({ state }) => state === 'open').map(({ n }) => n);
  for (const { n, state } of before.talks) if (state === 'open' && !open.includes(n)) expect(told).toContain(n);
  expect(walk.facts.filter(({ what }) => what === 'terms-asked')).toHaveLength(walk.terms.talked);
};
