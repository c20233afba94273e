import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { noteNames } from '../../src/domain/beginning/notes.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import { answerAsked, closeAsked } from '../../src/domain/beginning/questions/asked-answers.ts';
import { isAnsweredNow, offeredAgain, readOffered, takeDown } from '../../src/domain/beginning/questions/asks.ts';
import { passOn, passUndecided, reworded, takeQuestionBack } from '../../src/domain/beginning/questions/asks-passed.ts';
import type { HelpDesk } from '../../src/domain/beginning/questions/common-questions.ts';
import { beginDraft, draftTrouble, keepDraft, leaveDraft } from '../../src/domain/beginning/questions/drafts.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { deliverHeld } from '../../src/domain/opening.ts';
import { calendar } from '../../src/state/calendar.ts';
import { tries } from '../tries.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

/** Stands in every question that is asked, and must stand nowhere but in what is sealed. */
const canary = 'ъюэы';

/** One client's questions as time goes by. Every decision is committed, and looked at by someone who only watches. */
class Asking {
  desk: HelpDesk;
  readonly shown: string[] = [];
  #message = 0;

  constructor() {
    const begins = at('2026-11-23T12:00');
    this.desk = {
      p: { at: begins, hours, calendar },
      practice: { ...practiceWith(weekly), clients: [201] },
      handbook: handbookFor(1),
      e: clientFrom(201, begins),
      notes: new Map(),
    };
  }

  get asks(): number[] {
    return this.desk.e.asks.map(({ n }) => n);
  }

  ask(words: string): void {
    this.#message += 1;
    this.commit(takeDown(this.desk, this.#message, `${words} ${canary}`));
  }

  later(ms: number): void {
    this.desk = { ...this.desk, p: { ...this.desk.p, at: this.desk.p.at + ms } };
    const { p, practice, e } = this.desk;
    for (let due = passUndecided(p, practice, e); due; due = passUndecided(p, this.desk.practice, this.desk.e))
      this.commit(due);
    this.commit(deliverHeld(p, this.desk.practice, [this.desk.e]));
  }

  commit(decision: Decision | null): void {
    if (!decision) return;
    expect(JSON.stringify([decision.effects, decision.engagements, decision.practice, decision.facts])).not.toContain(
      canary,
    );
    const notes = new Map([...this.desk.notes, ...(decision.notes ?? [])]);
    this.desk = {
      ...this.desk,
      practice: decision.practice ?? this.desk.practice,
      handbook: decision.handbook ?? this.desk.handbook,
      e: decision.engagements?.[0] ?? this.desk.e,
      notes: new Map([...notes].filter((one): one is [string, Note] => one[1] !== null)),
    };
    for (const effect of decision.effects ?? [])
      if (effect.do === 'show' && effect.what === 'asked') this.shown.push(effect.about ?? '');
    expect([...this.desk.notes.keys()].sort()).toEqual(noteNames(this.desk.e).sort());
    expect(this.desk.e.asks.filter(({ state }) => state !== 'answered').length).toBeLessThanOrEqual(10);
    expect(this.desk.e.asks.length).toBeLessThanOrEqual(20);
  }
}

const ref = { chat: 1, message: 1, at: 0, kind: 'text', group: null, replyTo: null };
type Act = (asking: Asking, n: number) => void;
const acts: readonly Act[] = [
  (asking) => asking.ask('Можно ли с собакой?'),
  (asking) => asking.ask('Когда мне ответят?'),
  (asking, n) => asking.commit(readOffered(asking.desk, n, 'when', 1)),
  (asking, n) => asking.commit(offeredAgain(asking.desk, n, 1)),
  (asking, n) => asking.commit(isAnsweredNow(asking.desk, n, 1)),
  (asking, n) => asking.commit(passOn(asking.desk, n, 1)),
  (asking, n) => asking.commit(takeQuestionBack(asking.desk, n, 1)),
  (asking, n) => asking.commit(answerAsked(asking.desk, n, { ref, text: 'Да', keep: n % 2 === 0 })),
  (asking, n) => asking.commit(closeAsked(asking.desk, n, 1)),
  (asking, n) => asking.commit(beginDraft(asking.desk, n, 1)),
  (asking, n) => asking.commit(leaveDraft(asking.desk, n, 1)),
  (asking) => asking.later(20 * 60_000),
  (asking) => asking.later(9 * 3_600_000),
];
const anyAct = fc.tuple(fc.constantFrom(...acts), fc.nat(30));

describe('questions of a client’s own, whatever becomes of them', () => {
  it('stand nowhere but in what is sealed, are shown to the coach once at most, and leave nothing behind', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 60, size: 'max' }), (all) => {
        const asking = new Asking();
        for (const [act, which] of all) act(asking, asking.asks[which % Math.max(1, asking.asks.length)] ?? -1);
        expect(asking.shown).toEqual([...new Set(asking.shown)]);
        for (let n = 0; n < 72; n++) asking.later(3_600_000);
        const open = asking.desk.e.asks.filter(({ state }) => state === 'open').map(({ n }) => `${n}`);
        expect(asking.shown).toEqual(expect.arrayContaining(open));
        expect(asking.desk.e.asks.filter(({ state }) => state === 'offered')).toEqual([]);
      }),
      { numRuns: tries(200) },
    );
  });

  it('change with an edit as long as they wait, and the coach who has read them reads them anew', () => {
    const asking = new Asking();
    asking.ask('Можно ли с собакой?');
    expect(asking.shown).toEqual(['1']);
    asking.commit(reworded(asking.desk, 1, 'Можно ли с кошкой?'));
    expect(asking.shown).toEqual(['1', '1']);
    expect(reworded(asking.desk, 1, 'Можно ли с кошкой?')).toBeNull();
    asking.commit(answerAsked(asking.desk, 1, { ref, text: 'Да', keep: false }));
    expect(reworded(asking.desk, 1, 'А с рыбкой?')).toBeNull();
  });

  it('are remembered by the last ten that were answered, and nothing is kept of the others', () => {
    const asking = new Asking();
    for (let n = 1; n <= 12; n++) {
      asking.ask('Можно ли с собакой?');
      asking.commit(answerAsked(asking.desk, n, { ref, text: 'Да', keep: false }));
    }
    expect(asking.asks).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(asking.desk.notes.size).toBe(10);
  });

  it('join the list under a new name each, and only when the coach says so', () => {
    const asking = new Asking();
    asking.ask('Можно ли с собакой?');
    asking.commit(answerAsked(asking.desk, 1, { ref, text: 'Да', keep: true }));
    expect(asking.desk.handbook.common).toHaveLength(10);
    asking.commit(keepDraft(asking.desk, 1, 1));
    expect(asking.desk.handbook.common.at(-1)).toMatchObject({ id: 'f1', answer: { ru: 'Да' } });
    expect(asking.desk.e.asks).toEqual([]);
    expect(asking.desk.notes.size).toBe(0);
  });
});

describe('a question on its way to other clients', () => {
  const about = (name: string, question: string, answer = 'Да'): string | null =>
    draftTrouble({ question, answer }, { ...clientFrom(201, 0), name });

  it.each([
    ['Айгерим', 'Меня зовут Айгерим, можно с собакой?'],
    ['Айгерим', 'Айгериму тоже?'],
    ['Anna Maria Kowalska', 'Czy Kowalska może?'],
    ['Дана', 'Данаға бола ма?'],
    ['Łucja', 'Pyta Lucja'],
    ['Вера', 'Спросите у Веры'],
    ['Ewa', 'Rozmowa z Ewą'],
  ])('is kept back as long as the name %s can be read in it: %s', (name, question) => {
    expect(about(name, question)).toBe('named');
  });

  it.each([
    ['Вера', 'Верно ли, что сессия длится час?'],
    ['Вера', 'Нужна ли мне вера в себя?'],
    ['Al', 'Always?'],
    ['Роза', 'Разрешено ли опоздать?'],
  ])('is not taken for the name %s: %s', (name, question) => {
    expect(about(name, question)).toBeNull();
  });

  it('is as long as fits', () => {
    expect(about('Дана', 'ъ'.repeat(201))).toBe('question-long');
    expect(about('Дана', 'ъ', 'ъ'.repeat(1001))).toBe('answer-long');
    expect(about('Дана', 'ъ'.repeat(200), 'ъ'.repeat(1000))).toBeNull();
  });
});
