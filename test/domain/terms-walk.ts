import { expect } from '@jest/globals';
import { acceptTerms } from '../../src/domain/agreements/terms/accepting.ts';
import { answerTalk, keepTalk, seeTalks, takeTalk } from '../../src/domain/agreements/terms/answering.ts';
import { draftIn, type TermsDesk, termsOf } from '../../src/domain/agreements/terms/desk.ts';
import { dropDraft } from '../../src/domain/agreements/terms/draft-anew.ts';
import { editField, editOwn, setFrom } from '../../src/domain/agreements/terms/drafting.ts';
import { dueInTerms } from '../../src/domain/agreements/terms/due.ts';
import { markOfDraft } from '../../src/domain/agreements/terms/mark.ts';
import { propose, remindOnceMore, withdraw } from '../../src/domain/agreements/terms/proposing.ts';
import { shortPrint } from '../../src/domain/agreements/terms/standing.ts';
import { type Said, sayAbout } from '../../src/domain/agreements/terms/talking.ts';
import { keepDraft, newDraft, writingFor } from '../../src/domain/agreements/terms/writing.ts';
import type { Terms, TermsNote } from '../../src/domain/agreements/terms-nouns.ts';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook, Note } from '../../src/domain/beginning/nouns.ts';
import type { Decision, Fact } from '../../src/domain/decision.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';
import { accept } from '../../src/domain/invitation.ts';
import { end, pause, resume } from '../../src/domain/leaving.ts';
import { localDay } from '../../src/domain/present.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';
import { canary, see, watch } from './terms-watch.ts';

/** What somebody does: one of these words, with a number that says which version, clause, button or moment. */
export const acts = [
  ...([
    'draft',
    'edit',
    'own',
    'from',
    'drop',
    'send',
    'withdraw',
    'remind',
    'look',
    'answer',
    'take',
    'keep',
  ] as const),
  ...(['agree', 'forge', 'ask', 'value', 'words', 'wait', 'pause', 'resume', 'begin', 'end'] as const),
] as const;
export interface Act {
  readonly act: (typeof acts)[number];
  readonly n: number;
}

const aDay = 86_400_000;
const values = ['0', '12', '24', '48'];

/** One engagement from the offer on, every decision committed; what both have done is remembered beside it. */
export class TermsWalk {
  e: Engagement;
  notes = new Map<string, Note>();
  handbook: Handbook = handbookFor(1);
  practice = practiceWith(weekly);
  at = at('2026-11-23T12:00:00');
  readonly facts: Fact[] = [];
  /** Every version as it was when it left. */
  readonly sent = new Map<number, TermsNote>();
  /** Every acceptance there has been, in order. */
  readonly accepted: { readonly version: number; readonly from: number }[] = [];
  /** Every "send" that the coach has ever seen under a draft. */
  readonly buttons: { readonly base: number; readonly mark: string }[] = [];

  constructor() {
    this.e = { ...clientFrom(201, this.at), stage: 'terms', activeAt: null };
  }

  get desk(): TermsDesk {
    const p = { at: this.at, hours, calendar };
    return { p, practice: this.practice, e: this.e, handbook: this.handbook, notes: this.notes, see };
  }

  get terms(): Terms {
    return termsOf(this.e);
  }

  /** Whichever version's button is pressed: mostly that of the one on the table. */
  pressed(n: number, { made, proposal } = this.terms): number {
    return n % 3 > 0 && proposal ? proposal.version : n % (made + 1);
  }

  do(one: Act): void {
    this.at += one.act === 'wait' ? (1 + (one.n % 4)) * 0.9 * aDay : 60_000;
    this.#commit(one, this.#decide(one));
    if (one.act === 'wait') this.later(0);
  }

  /** So many ms go by, and then everything that is due is done, as the looks do it. */
  later(ms: number): void {
    this.at += ms;
    for (let due = this.#due(), i = 0; due; due = this.#due(), i++) {
      expect(i).toBeLessThan(5);
      this.#commit({ act: 'wait', n: 0 }, due);
    }
  }

  #due(): Decision | null {
    const { p, practice, e } = this.desk;
    return dueInTerms(p, practice, e);
  }

  #decide({ act, n }: Act): Decision {
    const { desk } = this;
    const { p, practice, e } = desk;
    const version = this.pressed(n);
    const talk = 1 + (n % (this.terms.talked + 1));
    const does: Record<Act['act'], () => Decision> = {
      draft: () => this.#draft(),
      edit: () => this.#edit(n),
      own: () => this.#own(n),
      from: () => this.#from(n),
      drop: () => this.#drop(),
      send: () => this.#send(n),
      withdraw: () => withdraw(p, practice, e, version),
      remind: () => remindOnceMore(p, practice, e, version),
      look: () => seeTalks(desk),
      answer: () => answerTalk(desk, talk, `${canary} ${n}`),
      take: () => takeTalk(desk, talk),
      keep: () => keepTalk(desk, talk, n % 2 === 0 ? null : canary),
      agree: () => acceptTerms(p, practice, e, version, this.printOf(version)),
      forge: () => acceptTerms(p, practice, e, version, this.printOf(n % 3)),
      ask: () => this.#say(version, n, { is: 'question', text: `${canary} ${n}` }),
      words: () => this.#say(version, n, { is: 'words', text: `${canary} ${n}` }),
      value: () => this.#say(version, 0, { is: 'value', field: 'freeHours', to: values[n % 4] ?? '1' }),
      wait: () => ({ outcome: 'nothing' }),
      pause: () => pause(p, practice, e),
      resume: () => resume(p, practice, e),
      begin: () => accept(p, practice, e),
      end: () => end(p, practice, e),
    };
    return does[act]();
  }

  printOf(version: number): string {
    const note = this.sent.get(version);
    return note ? shortPrint(note) : 'forged';
  }

  #say(version: number, n: number, said: Said): Decision {
    return sayAbout(this.desk, version, (['moving', 'sides', 'urgent'] as const)[n % 3] ?? 'moving', said);
  }

  #draft(): Decision {
    const { desk } = this;
    return { outcome: 'changed', ...keepDraft(desk.e, draftIn(desk.e, desk.notes) ?? newDraft(desk)) };
  }

  #edit(n: number): Decision {
    const writing = writingFor(this.desk);
    return writing ? editField(writing, 'freeHours', values[n % 4] ?? '1') : { outcome: 'nothing' };
  }

  #own(n: number): Decision {
    const writing = writingFor(this.desk);
    return writing ? editOwn(writing, n % 2 === 0 ? 'urgent' : 'sides', `${canary} ${n}`) : { outcome: 'nothing' };
  }

  #from(n: number): Decision {
    const writing = writingFor(this.desk);
    const today = parseDate(localDay(this.desk.p, this.practice.zone));
    return writing ? setFrom(writing, n % 3 === 0 ? null : today + n) : { outcome: 'nothing' };
  }

  #drop(): Decision {
    const writing = writingFor(this.desk);
    return writing ? dropDraft(writing, markOfDraft(writing.draft)) : { outcome: 'nothing' };
  }

  /** Any "send" that was ever shown, the newest most often, or one that nobody made. */
  #send(n: number): Decision {
    const shown = n % 3 === 0 ? this.buttons[n % (this.buttons.length + 1)] : this.buttons.at(-1);
    const button = shown ?? { base: n % 3, mark: 'forged' };
    const decision = propose(this.desk, button.base, button.mark);
    const draft = draftIn(this.e, this.notes);
    // What leaves is what stood above this very button.
    if (decision.outcome === 'changed')
      expect({ base: draft?.base, mark: draft && markOfDraft(draft) }).toEqual(button);
    return decision;
  }

  #commit(one: Act, decision: Decision): void {
    const before = this.terms;
    const stage = this.e.stage;
    this.e = decision.engagements?.[0] ?? this.e;
    this.handbook = decision.handbook ?? this.handbook;
    this.practice = decision.practice ?? this.practice;
    for (const [name, note] of decision.notes ?? [])
      if (note === null) this.notes.delete(name);
      else this.notes.set(name, note);
    this.facts.push(...(decision.facts ?? []));
    watch(this, { ...one, before, stage, decision });
    const draft = draftIn(this.e, this.notes);
    if (draft) this.buttons.push({ base: draft.base, mark: markOfDraft(draft) });
  }
}
