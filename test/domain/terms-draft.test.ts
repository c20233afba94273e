import { describe, expect, it } from '@jest/globals';
import { dropDraft, saveTemplate, startOver } from '../../src/domain/agreements/terms/draft-anew.ts';
import { editField, editOwn, setFrom, setWhy } from '../../src/domain/agreements/terms/drafting.ts';
import { withValue, writeValue } from '../../src/domain/agreements/terms/fields.ts';
import { markOfDraft } from '../../src/domain/agreements/terms/mark.ts';
import {
  changed,
  newDraft,
  openDraft,
  withTalk,
  writingFor,
  writingTemplate,
} from '../../src/domain/agreements/terms/writing.ts';
import type { Talk, TalkNote, TermsContent } from '../../src/domain/agreements/terms-nouns.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';
import { begun, draftOf, on } from './drafting-desk.ts';
import { DraftingWalk } from './drafting-walk.ts';

const agreed = (walk: DraftingWalk, content: TermsContent): void => {
  const words = { locale: 'ru', zone: 'Europe/Warsaw', heading: '', clauses: [] } as const;
  walk.notes.set('t.1', {
    ...{ is: 'terms', version: 1, before: 0, because: '', from: null, print: '', ...content },
    words: { coach: words, client: words },
  });
  const terms = { made: 1, agreed: [], proposal: null, talks: [], talked: 0, drafting: false };
  const one = { version: 1, print: '', values: content.values, urgentOwn: false };
  const since = { coachAt: 0, clientAt: 0, from: 0, told: true };
  walk.e = { ...walk.e, terms: { ...terms, agreed: [{ ...one, ...since }] } };
};

describe('a draft begins', () => {
  const other = (walk: DraftingWalk, text: string): TermsContent => {
    const { values, own } = newDraft(walk.desk);
    return { values: withValue(values, 'freeHours', text) ?? values, own: { ...own, sides: text } };
  };

  it('with what is in force, else with the template, else with the words of the bot', () => {
    const walk = new DraftingWalk(false);
    expect(newDraft(walk.desk)).toMatchObject({ base: 0, own: {}, values: { freeHours: 24 } });
    walk.handbook = { ...walk.handbook, terms: other(walk, '48') };
    expect(newDraft(walk.desk)).toMatchObject({ base: 0, own: { sides: '48' }, values: { freeHours: 48 } });
    agreed(walk, other(walk, '72'));
    expect(newDraft(walk.desk)).toMatchObject({ base: 1, own: { sides: '72' }, values: { freeHours: 72 } });
  });

  it('once: opened again, it goes on', () => {
    const walk = begun();
    on(walk, (writing) => editField(writing, 'grace', '15'));
    const again = openDraft(walk.desk);
    expect(again).toMatchObject({ outcome: 'asked', effects: [{ do: 'show', what: 'terms-draft', about: null }] });
    expect(again.notes).toBeUndefined();
    expect(draftOf(walk).values.grace).toBe(15);
  });

  it('for nobody who has not agreed that data is kept, or who has left', () => {
    const walk = new DraftingWalk(false);
    for (const gone of [{ stage: 'ended' }, { consentAt: null }] as const) {
      const desk = { ...walk.desk, e: { ...walk.e, ...gone } };
      expect(openDraft(desk).outcome).toBe('refused');
      expect(openDraft(desk).notes).toBeUndefined();
    }
  });

  it('anew only for the draft that the question was about, and what the client was promised waits again', () => {
    const walk = begun();
    const talk: Talk = { n: 3, clause: 'moving', version: 0, is: 'value', at: 0, state: 'taken', seen: true };
    const note: TalkNote = { is: 'talk', text: '', value: { field: 'freeHours', to: '12' }, answer: null };
    const taken = withTalk(draftOf(walk), talk, note);
    expect(taken).toMatchObject({ taken: [3], values: { freeHours: 12 } });
    if (!taken) return;
    walk.notes.set('t.draft', taken);
    walk.e = { ...walk.e, terms: walk.e.terms && { ...walk.e.terms, talks: [talk], talked: 3 } };
    const mark = markOfDraft(taken);
    on(walk, (writing) => setWhy(writing, 'Так договорились'));
    expect(on(walk, (writing) => startOver(writing, 'bot', mark)).toast?.text).toBe('outdated');
    expect(draftOf(walk)).toMatchObject({ because: 'Так договорились', taken: [3] });
    on(walk, (writing) => startOver(writing, 'bot', markOfDraft(writing.draft)));
    expect(draftOf(walk)).toMatchObject({ because: '', taken: [], values: { freeHours: 24 } });
    expect(walk.e.terms?.talks).toMatchObject([{ n: 3, state: 'open' }]);
  });
});

describe('a draft', () => {
  it('is thrown away as it was shown, and then nothing is being written', () => {
    const walk = begun();
    const mark = markOfDraft(draftOf(walk));
    on(walk, (writing) => editOwn(writing, 'sides', 'Мои слова'));
    on(walk, (writing) => dropDraft(writing, mark));
    expect(draftOf(walk).own.sides).toBe('Мои слова');
    on(walk, (writing) => dropDraft(writing, markOfDraft(writing.draft)));
    expect({ writing: walk.writing, drafting: walk.e.terms?.drafting, note: walk.notes.has('t.draft') }).toEqual({
      ...{ writing: null, drafting: false, note: false },
    });
  });

  it('becomes the template at once when there is none, and after a question when there is another', () => {
    const walk = begun();
    on(walk, (writing) => editField(writing, 'grace', '15'));
    expect(on(walk, (writing) => saveTemplate(writing, '')).toast?.args).toEqual({ what: 'saved' });
    expect(walk.handbook.terms?.values.grace).toBe(15);
    expect(on(walk, (writing) => saveTemplate(writing, '')).toast?.args).toEqual({ what: 'same' });
    on(walk, (writing) => editField(writing, 'grace', '5'));
    expect(on(walk, (writing) => saveTemplate(writing, '')).effects).toMatchObject([{ about: 'save' }]);
    expect(walk.handbook.terms?.values.grace).toBe(15);
    on(walk, (writing) => saveTemplate(writing, markOfDraft(writing.draft)));
    expect(walk.handbook.terms?.values.grace).toBe(5);
  });

  it('keeps what a client has put into words out of the template, which outlives them', () => {
    const walk = begun();
    const talk: Talk = { n: 1, clause: 'sides', version: 0, is: 'words', at: 0, state: 'open', seen: true };
    const note: TalkNote = { is: 'talk', text: 'Слова клиента', value: null, answer: null };
    on(walk, (writing) => editOwn(writing, 'ending', 'Слова коуча'));
    on(walk, (writing) => changed(writing, withTalk(writing.draft, talk, note) ?? writing.draft, null));
    on(walk, (writing) => saveTemplate(writing, ''));
    expect(walk.handbook.terms?.own).toEqual({ ending: 'Слова коуча' });
    on(walk, (writing) => editOwn(writing, 'sides', 'Это теперь слова коуча'));
    on(walk, (writing) => saveTemplate(writing, markOfDraft(writing.draft)));
    expect(walk.handbook.terms?.own.sides).toBe('Это теперь слова коуча');
  });

  it('holds from today as soon as both have accepted, and from no day that is over or a year away', () => {
    const walk = begun();
    const from = (day: string) => on(walk, (writing) => setFrom(writing, parseDate(day)));
    from('2026-12-01');
    expect(draftOf(walk).from).toBe('2026-12-01');
    for (const [day, why] of [
      ['2026-11-22', 'past'],
      ['2028-01-01', 'far'],
    ] as const)
      expect(from(day).effects).toMatchObject([{ text: 'terms-from-refused', args: { why } }]);
    expect(draftOf(walk).from).toBe('2026-12-01');
    from('2026-11-23');
    expect(draftOf(walk).from).toBeNull();
  });

  it('takes other words that the client proposes, and no value that does not fit', () => {
    const walk = begun();
    const talk: Talk = { n: 1, clause: 'sides', version: 0, is: 'words', at: 0, state: 'open', seen: true };
    const note: TalkNote = { is: 'talk', text: 'Слова клиента', value: null, answer: null };
    expect(withTalk(draftOf(walk), talk, note)).toMatchObject({ own: { sides: 'Слова клиента' }, taken: [1] });
    const wrong: TalkNote = { ...note, value: { field: 'grace', to: '999' } };
    expect(withTalk(draftOf(walk), { ...talk, is: 'value' }, wrong)).toBeNull();
    expect(withTalk(draftOf(walk), { ...talk, is: 'question' }, note)).toBeNull();
  });
});

describe('the template', () => {
  it('says what the bot says until something in it is changed, and again when it is removed', () => {
    const walk = new DraftingWalk(true);
    expect(walk.handbook.terms).toBeNull();
    on(walk, (writing) => editField(writing, 'price', '15000PLN'));
    expect(walk.handbook.terms && writeValue(walk.handbook.terms.values, 'price')).toBe('15000PLN');
    on(walk, (writing) => dropDraft(writing, markOfDraft(writingTemplate(walk.desk).draft)));
    expect(walk.handbook.terms).toBeNull();
    expect(writingFor(walk.desk)).toBeNull();
  });
});
