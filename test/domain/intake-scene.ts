import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { amend } from '../../src/domain/beginning/intake/amending.ts';
import { answer } from '../../src/domain/beginning/intake/answering.ts';
import type { Desk, Prompt } from '../../src/domain/beginning/intake/desk.ts';
import { beginIntake, type InIntake, isInIntake, put } from '../../src/domain/beginning/intake/intake.ts';
import { back, change, goOn, later, pick, send, skip } from '../../src/domain/beginning/intake/intake-steps.ts';
import { settleUnsure } from '../../src/domain/beginning/intake/unsure.ts';
import {
  type Answer,
  answerNote,
  type Handbook,
  type IntakeQuestion,
  type Note,
} from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { engagementFor } from '../../src/domain/invitation.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';

/** Wednesday, 25 November 2026, noon in Warsaw. */
export const begin = Date.UTC(2026, 10, 25, 11);

const textQuestion = (id: string, required = false): IntakeQuestion => ({
  ...{ id, kind: 'text', required, words: { en: `What about ${id}?` }, choices: [], scale: null },
});

export const questions = (count: number): Handbook => ({
  ...handbookFor(100),
  questions: Array.from({ length: count }, (_, i) => textQuestion(`q${i + 1}`, i === 0)),
});

/** What is wanted of the client: to answer this ('' for looking everything over), or to say which question was meant. */
export type Shown =
  | { readonly is: 'prompt'; readonly question: string; readonly turn: number }
  | { readonly is: 'which' };

/** The questionnaire of one client, without Redis and without Telegram: decisions follow one another. */
export class Scene {
  now = begin;
  handbook = questions(4);
  e: Engagement = { ...engagementFor({ id: 100 }, { id: 7, name: 'T', locale: 'en', zone: 'Europe/Warsaw' }) };
  readonly notes = new Map<string, Note>();
  /** What was decided to be shown and is not delivered yet. */
  readonly queue: Shown[] = [];
  readonly effects: Effect[] = [];
  known: Prompt | null = null;

  constructor() {
    const p = { at: this.now, hours: contactHours(calendar), calendar };
    this.e = { ...this.e, stage: 'intake', consentAt: begin, intake: beginIntake(p, this.handbook) };
    this.#show(put(this.#desk().e));
  }

  #desk(): Desk {
    const { e, handbook, notes } = this;
    if (!isInIntake(e)) throw new Error('the questionnaire is over');
    const person = {
      id: 100,
      locale: 'en',
      zone: 'Europe/Warsaw',
      coach: true,
      coaches: [],
      hat: null,
      answering: null,
    } as const;
    const practice = practiceFor({ ...person, unaddressed: [], dialog: null }, 'Anna');
    return { p: { at: this.now, hours: contactHours(calendar), calendar }, practice, handbook, e, notes };
  }

  get intake(): InIntake['intake'] {
    const { intake } = this.e;
    if (!intake) throw new Error('no questionnaire');
    return intake;
  }

  answerTo(question: string): Answer | null {
    const note = this.notes.get(answerNote(question));
    return note?.is === 'answer' ? note : null;
  }

  says(message: number, at: number, text: string, repliedTo: string | null = null, doubtful = false): Decision {
    const said = {
      part: { message, text },
      at: Math.floor(at / 1000) * 1000,
      message,
      prompt: this.known,
      repliedTo,
      doubtful,
    };
    return this.do((desk) => answer(desk, said));
  }

  edits(message: number, text: string): Decision {
    return this.do((desk) => amend(desk, { message, text }, this.known));
  }

  readonly steps = {
    skip: () => this.do((desk) => skip(desk, this.intake.current ?? '', null)),
    pick: (id: string, what: string) => this.do((desk) => pick(desk, id, what, null)),
    back: () => this.do((desk) => back(desk, null)),
    later: () => this.do(later),
    goOn: () => this.do(goOn),
    change: (id: string) => this.do((desk) => change(desk, id)),
    means: (id: string, message: number) => this.do((desk) => settleUnsure(desk, id, `${message}`)),
    send: () => this.do(send),
  };

  do(how: (desk: Desk) => Decision): Decision {
    const decision = how(this.#desk());
    this.e = decision.engagements?.[0] ?? this.e;
    for (const [name, note] of decision.notes ?? [])
      if (note === null) this.notes.delete(name);
      else this.notes.set(name, note);
    for (const effect of decision.effects ?? []) this.#show(effect);
    return decision;
  }

  #show(effect: Effect): void {
    this.effects.push(effect);
    if (effect.do === 'show' && effect.instead === null)
      this.queue.push({
        is: 'prompt',
        question: effect.what === 'question' ? (effect.about ?? '') : '',
        turn: this.intake.turns,
      });
    if (effect.do === 'say' && effect.text.startsWith('intake-which')) this.queue.push({ is: 'which' });
  }
}
