import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook } from '../../src/domain/beginning/nouns.ts';
import {
  addCommon,
  isFull,
  moveCommon,
  removeCommon,
  restoreBots,
  rewordCommon,
} from '../../src/domain/beginning/questions/common-editing.ts';
import { answerable, inOrder } from '../../src/domain/beginning/questions/common-questions.ts';
import { noted, seemsLost, type Why } from '../../src/domain/beginning/questions/lost.ts';
import { resembling } from '../../src/domain/beginning/questions/resemblance.ts';
import type { Present } from '../../src/domain/present.ts';
import { type Engagement, locales } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { texts } from '../locales/files.ts';
import { clientFrom } from './engagement-weeks.ts';
import { at, hours } from './hours-week.ts';

const bots = handbookFor(1).common.map(({ id }) => ({ id, words: [] as string[] }));

/** What people ask, and the question that answers it. */
const asked: Readonly<Record<string, readonly string[]>> = {
  when: [
    'Когда вы мне ответите?',
    'Скоро ли ответят',
    'Kiedy ktoś mi odpisze?',
    'Қашан жауап бересіз?',
    'How soon will I hear back?',
  ],
  urgent: [
    'А если всё горит и срочно нужна помощь?',
    'Co robić w nagłej sytuacji',
    'Тығыз шаруа шықса не істеймін',
    'It is an emergency',
  ],
  change: [
    'Как удалить то, что я написала',
    'mozna poprawic literowke?',
    'Катем бар, озгертуге бола ма',
    'Can I delete what I sent?',
  ],
  who: ['Это конфиденциально?', 'Czy to jest poufne', 'Менің жазғанымды басқалар оқи ма', 'Is it private?'],
  night: [
    'Пишу в три часа ночи, это ничего?',
    'Czy wieczorem też mogę',
    'Кешкі уақытта жазсам бола ма',
    'Is late evening fine?',
  ],
  first: [
    'Как подготовиться к первой встрече?',
    'Co przygotować na pierwsze spotkanie?',
    'Алғашқы кездесуге дайындалу керек пе',
    'What should I bring to the first meeting?',
  ],
  therapy: ['Вы психолог?', 'Czy coach to psycholog?', 'Сіз психологсыз ба', 'Is this like seeing a therapist?'],
  miss: ['Хочу перенести встречу', 'Muszę odwołać sesję', 'Кездесуге кешігіп қалсам', 'I need to reschedule'],
  stop: ['Как мне отказаться от всего этого', 'Jak z tego zrezygnować', 'Жұмысты тоқтатқым келеді', 'How do I quit?'],
  stuck: [
    'Мне нечего сказать',
    'Nie wiem, od czego zacząć',
    'Неден бастарымды білмеймін',
    "I don't know how to put it",
  ],
};

const unlike = [
  'Можно ли приходить с мужем?',
  'Сколько стоит сессия?',
  'Ile kosztuje sesja?',
  'Czy mogę przyprowadzić psa',
  'Сессия қанша тұрады?',
  'Күйеуіммен бірге отыруға рұқсат па',
  'How much is a session?',
  'Do you work with couples?',
  '???',
];

describe('a question in somebody’s own words', () => {
  it.each(Object.entries(asked))('is led to “%s” when it is about that', (id, questions) => {
    for (const question of questions)
      expect({ question, found: resembling(question, bots)[0] }).toEqual({ question, found: id });
  });

  it.each(unlike)('is not led anywhere when nobody has asked it before: %s', (question) => {
    expect(resembling(question, bots)).toEqual([]);
  });

  it.each([...locales])('finds the bot’s own questions as they are written, in %s', (locale) => {
    const wordsOf = (key: string) => texts[locale].find((one) => one.key === key)?.words ?? '';
    for (const { id } of bots)
      for (const which of ['q', 'b']) {
        const words = wordsOf(`faq-${which}-${id}`);
        expect({ words, found: resembling(words, bots) }).toEqual({ words, found: expect.arrayContaining([id]) });
      }
  });
});

describe('the coach’s list', () => {
  const full = Array.from({ length: 30 }).reduce<Handbook>(
    (h) => addCommon(h, 'ru', 'Ъ?', 'Ъ.').handbook,
    handbookFor(1),
  );

  it('is full with forty, and gives every question a name of its own, even after some were removed', () => {
    expect(isFull(full)).toBe(true);
    const fewer = removeCommon(full, 'f30');
    expect(isFull(fewer)).toBe(false);
    expect(addCommon(fewer, 'ru', 'Ъ?', null).id).toBe('f31');
    const ids = full.common.map(({ id }) => id);
    expect(new Set(ids).size).toBe(40);
  });

  it('stays as it is when its first is moved up, or its last down', () => {
    expect(moveCommon(full, 'when', -1)).toBe(full);
    expect(moveCommon(full, 'f30', 1)).toBe(full);
    expect(
      moveCommon(full, 'when', 1)
        .common.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['urgent', 'when']);
  });

  it('gets the bot’s own back at its end, as far as there is room', () => {
    const without = removeCommon(removeCommon(full, 'when'), 'who');
    expect(
      restoreBots(without)
        .common.slice(-2)
        .map(({ id }) => id),
    ).toEqual(['when', 'who']);
    const { handbook } = addCommon(without, 'ru', 'Ъ?', null);
    expect(restoreBots(handbook).common).toHaveLength(40);
  });

  it('shows clients nothing that has no answer yet, and fits the beginning before the work begins', () => {
    const { handbook, id } = addCommon(handbookFor(1), 'kk', 'Ъ?', null);
    expect(answerable(handbook).map((one) => one.id)).not.toContain(id);
    const answered = rewordCommon(handbook, id, 'answer', 'kk', 'Ъ.');
    const begins = at('2026-11-23T12:00');
    const active = clientFrom(201, begins);
    expect(inOrder(answered, active)[0]?.id).toBe('when');
    const early = inOrder(answered, { ...active, stage: 'intake', activeAt: null }).map((one) => one.id);
    expect(early.indexOf(id)).toBeLessThan(early.indexOf('urgent'));
    expect([...early].sort()).toEqual([...answerable(answered).map((one) => one.id)].sort());
  });
});

describe('a client who reads again and again', () => {
  const begins = at('2026-11-23T12:00');
  const day = 86_400_000;
  const anyLook = fc.tuple(fc.constantFrom('when', 'who'), fc.constantFrom<Why>('read', 'unanswered'), fc.nat(day));

  it('is offered help at most once in three days, and is remembered in few words', () => {
    fc.assert(
      fc.property(fc.array(anyLook, { maxLength: 60, size: 'max' }), (looks) => {
        let e: Engagement = { ...clientFrom(201, begins), activeAt: null, stage: 'intake' };
        let p: Present = { at: begins, hours, calendar };
        let offered = Number.NEGATIVE_INFINITY;
        for (const [id, why, later] of looks) {
          p = { ...p, at: p.at + later };
          e = noted(p, e, id, why);
          expect(e.looked.length).toBeLessThanOrEqual(22);
          if (!seemsLost(p, e, id, why)) continue;
          expect(p.at - offered).toBeGreaterThanOrEqual(3 * day);
          offered = p.at;
          e = noted(p, e, id, 'help');
        }
      }),
    );
  });
});
