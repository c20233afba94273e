import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { keptOf, withKept } from '../../src/domain/keeping/kept.ts';
import { addSession, mayAddSession } from '../../src/domain/keeping/money/adding.ts';
import { dueOf } from '../../src/domain/keeping/money/dues.ts';
import { actOnDue } from '../../src/domain/keeping/money/owing.ts';
import { agreePlan, planAt, sendPlan } from '../../src/domain/keeping/money/plan.ts';
import { markOf, setParts } from '../../src/domain/keeping/money/plan-draft.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import type { Side } from '../../src/domain/side.ts';
import { tries } from '../tries.ts';
import { at } from './hours-week.ts';
import { type Did, deeds, MoneyWalk } from './money-walk.ts';

const runs = tries(150);

const did: fc.Arbitrary<Did> = fc.record({
  deed: fc.constantFrom(...deeds),
  side: fc.constantFrom('coach' as const, 'client' as const),
  n: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(12) }),
  k: fc.nat(200),
  twice: fc.boolean(),
});

describe('a coach and a client who agree on money', () => {
  it('owe by no plan that one side alone wrote, and nothing is paid because one side says so, whatever is pressed, when, and how often', () => {
    let agreed = 0;
    fc.assert(
      fc.property(fc.array(did, { minLength: 20, maxLength: 60 }), (all) => {
        const walk = new MoneyWalk();
        for (const one of all) walk.do(one);
        if (keptOf(walk.e).dues.some(({ why }) => why === 'part')) agreed++;
      }),
      { numRuns: runs },
    );
    // The walk gets somewhere.
    expect(agreed).toBeGreaterThan(runs / 20);
  });
});

const parts = [
  { on: '2026-12-01', amount: { amount: 20000, currency: 'PLN' } },
  { on: '2027-01-01', amount: { amount: 20000, currency: 'PLN' } },
];

/** A walk of chosen steps. */
class Story extends MoneyWalk {
  took(side: Side, how: (desk: ReturnType<MoneyWalk['desk']>) => Decision): Decision {
    const decision = how(this.desk(side));
    this.e = decision.engagements?.[0] ?? this.e;
    this.practice = decision.practice ?? this.practice;
    return decision;
  }

  proposed(side: Side): ReturnType<typeof planAt> {
    this.took(side, (desk) => setParts(desk, parts));
    this.took(side, (desk) => sendPlan(desk, markOf(parts)));
    const { plan } = keptOf(this.e);
    return plan ? planAt(plan) : { n: 0, stamp: 0 };
  }
}

describe('a plan', () => {
  it('takes the place of what is not paid yet; what is paid or reported stays', () => {
    const story = new Story();
    const first = story.proposed('coach');
    story.took('client', (desk) => agreePlan(desk, first));
    const turn = dueOf(story.e, 1)?.turn ?? 0;
    story.took('client', (desk) => actOnDue(desk, { n: 1, turn }, 'paid'));
    const second = story.proposed('client');
    story.took('coach', (desk) => agreePlan(desk, second));
    expect(keptOf(story.e).dues.map(({ n, state }) => `${n} ${state}`)).toEqual(['1 reported', '3 due', '4 due']);
  });

  it('is not agreed on by its author, nor twice, nor after another has taken its place', () => {
    const story = new Story();
    const first = story.proposed('coach');
    expect(story.took('coach', (desk) => agreePlan(desk, first)).toast?.text).toBe('toast-plan-newer');
    const second = story.proposed('client');
    expect(story.took('client', (desk) => agreePlan(desk, first)).toast?.text).toBe('toast-plan-newer');
    expect(story.took('coach', (desk) => agreePlan(desk, second)).toast?.text).toBe('toast-plan-agreed');
    expect(story.took('coach', (desk) => agreePlan(desk, second)).toast?.text).toBe('toast-plan-newer');
    expect(keptOf(story.e).dues).toHaveLength(2);
  });

  it('is sent as its author has seen it, and not with days that are over', () => {
    const story = new Story();
    story.took('coach', (desk) => setParts(desk, parts));
    expect(story.took('coach', (desk) => sendPlan(desk, 'forged')).facts).toBeUndefined();
    const over = [{ on: '2026-11-22', amount: { amount: 1, currency: 'PLN' } }];
    story.took('coach', (desk) => setParts(desk, over));
    expect(story.took('coach', (desk) => sendPlan(desk, markOf(over))).facts).toBeUndefined();
    expect(keptOf(story.e).plan).toBeNull();
  });

  it('is a fact with its total', () => {
    const story = new Story();
    const plan = story.proposed('coach');
    expect(story.took('client', (desk) => agreePlan(desk, plan)).facts).toEqual([
      { client: 201, what: 'plan-agreed', by: 'client', data: { plan: 1, parts: 2, total: 40000, currency: 'PLN' } },
    ]);
  });
});

const held: Session = {
  ...{ n: 7, at: at('2026-11-23T10:00:00'), minutes: 60, state: 'held', agreedAt: 0, version: 1, turn: 1 },
  ...{ proposal: null, series: null, prepared: 0, came: { coach: null, client: null }, over: 0, felt: null },
};

const agreedTerms = (priceFor: 'session' | 'all') => {
  const story = new Story();
  const values = { ...defaultValues(story.practice), price: { amount: 15000, currency: 'PLN' }, priceFor };
  const agreed = [{ version: 1, print: '', values, urgentOwn: false, coachAt: 0, clientAt: 0, from: 0, told: true }];
  story.e = withKept(
    { ...story.e, terms: { made: 1, agreed, proposal: null, talks: [], talked: 0, drafting: false } },
    { sessions: [held] },
  );
  return story;
};

describe('the price of a session', () => {
  it('is added by the coach with one press, once', () => {
    const story = agreedTerms('session');
    expect(story.took('client', (desk) => addSession(desk, 7)).facts).toBeUndefined();
    story.took('coach', (desk) => addSession(desk, 7));
    expect(keptOf(story.e).dues).toMatchObject([
      { why: 'session', session: 7, amount: { amount: 15000, currency: 'PLN' }, on: '2026-11-26', state: 'due' },
    ]);
    expect(story.took('coach', (desk) => addSession(desk, 7)).toast?.text).toBe('toast-due-there');
    expect(keptOf(story.e).dues).toHaveLength(1);
  });

  it('is none of its own where the price is for everything, or the session did not take place', () => {
    const one = agreedTerms('all');
    expect(mayAddSession(one.desk('coach').p, one.practice, one.e, 7)).toBe(false);
    const two = agreedTerms('session');
    two.e = withKept(two.e, { sessions: [{ ...held, state: 'missed' }] });
    expect(mayAddSession(two.desk('coach').p, two.practice, two.e, 7)).toBe(false);
    two.e = withKept(two.e, { sessions: [{ ...held, at: at('2026-11-30T10:00:00') }] });
    expect(mayAddSession(two.desk('coach').p, two.practice, two.e, 7)).toBe(false);
  });
});

describe('a payment that is told to the coach', () => {
  it('waits once for opening, however often it was pressed', () => {
    const story = agreedTerms('session');
    story.took('coach', (desk) => addSession(desk, 7));
    story.do({ deed: 'a day', side: 'coach', n: 0, k: 0, twice: false });
    const night = (side: Side) => {
      const desk = story.desk(side);
      return { ...desk, p: { ...desk.p, at: at('2026-11-24T22:00:00') } };
    };
    for (const act of ['paid', 'not', 'paid', 'not', 'talk'] as const) {
      const turn = dueOf(story.e, 1)?.turn ?? 0;
      story.took('client', () => actOnDue(night('client'), { n: 1, turn }, act));
    }
    expect(story.practice.notices.map(({ notice, about }) => [notice, about])).toEqual([['money-news', 'due.1.paid']]);
  });
});
