import { describe, expect, it } from '@jest/globals';
import { standOf, termsList } from '../../src/domain/agreements/terms/clients.ts';
import { defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import { termsOf } from '../../src/domain/agreements/terms/desk.ts';
import type { AgreedTerms, Talk, Terms, TermsProposal } from '../../src/domain/agreements/terms-nouns.ts';
import type { Effect } from '../../src/domain/effects.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

const practice = practiceWith(weekly);
const noon = at('2026-11-23T12:00:00');
const night = at('2026-11-23T23:00:00');
const present = (moment: number) => ({ at: moment, hours, calendar });
const values = defaultValues(practice);

const withTerms = (client: number, terms: Partial<Terms>): Engagement => {
  const e = clientFrom(client, noon - 86_400_000);
  return { ...e, terms: { ...termsOf(e), ...terms } };
};
const agreed = (version: number, from: number, clientAt = from): AgreedTerms => ({
  ...{ version, print: '', values, urgentOwn: false, coachAt: from, clientAt, from, told: true },
});
const proposal: TermsProposal = {
  ...{ version: 2, print: '', values, urgentOwn: false, sentAt: noon, from: null, movedAt: noon, reminded: 0 },
};
const talk = (n: number, when: number): Talk => ({
  ...{ n, clause: 'price', version: 2, is: 'question', at: when, state: 'open', seen: false },
});
const stand = (terms: Partial<Terms>, moment = noon) => standOf(present(moment), practice, withTerms(201, terms));

describe('where the terms with a client stand', () => {
  it('is said in one word, and what waits for the coach comes before all else', () => {
    expect(stand({})).toMatchObject({ is: 'none', version: 0 });
    expect(stand({ agreed: [agreed(1, noon - 1)] })).toMatchObject({ is: 'holds', version: 1 });
    expect(stand({ agreed: [agreed(1, noon - 1), agreed(2, noon + 1, noon - 1)] })).toMatchObject({
      is: 'later',
      version: 2,
    });
    expect(stand({ proposal })).toMatchObject({ is: 'waits', version: 2 });
    expect(stand({ proposal, drafting: true })).toMatchObject({ is: 'draft' });
    expect(stand({ proposal, drafting: true, talks: [talk(1, noon), talk(2, noon)] })).toMatchObject({
      ...{ is: 'asks', version: 2, count: 2 },
    });
  });

  it('tells nothing at night that came after closing: neither a question nor an answer', () => {
    const closing = at('2026-11-23T18:00:00');
    expect(stand({ proposal, talks: [talk(1, night - 1)] }, night)).toMatchObject({ is: 'waits', count: 0 });
    expect(stand({ proposal, talks: [talk(1, closing - 1)] }, night)).toMatchObject({ is: 'asks', count: 1 });
    expect(stand({ agreed: [agreed(2, night - 1)] }, night)).toMatchObject({ is: 'waits', version: 2 });
    expect(stand({ agreed: [agreed(2, closing - 1)] }, night)).toMatchObject({ is: 'holds', version: 2 });
  });
});

describe('the list of clients', () => {
  const pressesOf = (effect: Effect) => (effect.do === 'say' ? effect.buttons.flat().map(({ press }) => press) : []);
  const all = Array.from({ length: 23 }, (_, i) => withTerms(300 + i, i === 17 ? { drafting: true } : {}));
  const page = (n: number) => pressesOf(termsList(present(noon), practice, all, n, null));

  it('has every client once, over pages that lead to each other, and the template on each', () => {
    const pages = [0, 1, 2].map(page);
    const clients = pages.flat().filter((one) => one.endsWith('.see'));
    expect(new Set(clients).size).toBe(23);
    expect(clients).toHaveLength(23);
    expect(clients[0]).toBe('terms.317.see');
    for (const one of pages) expect(one).toContain('terms.0.d-open');
    expect(pages.map((one) => one.filter((data) => data.startsWith('terms.0.d-clients')))).toEqual([
      ['terms.0.d-clients.1'],
      ['terms.0.d-clients.0', 'terms.0.d-clients.2'],
      ['terms.0.d-clients.1'],
    ]);
    expect(page(99)).toEqual(page(2));
    expect(page(-1)).toEqual(page(0));
  });

  it('leaves out who has not agreed that data is kept, and who has left', () => {
    const gone = [
      { ...withTerms(401, {}), stage: 'ended' as const },
      { ...withTerms(402, {}), consentAt: null },
    ];
    expect(pressesOf(termsList(present(noon), practice, gone, 0, null))).toEqual(['terms.0.d-open']);
  });
});
