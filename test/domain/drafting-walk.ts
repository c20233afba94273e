import { expect } from '@jest/globals';
import { dropDraft, saveTemplate, startOver } from '../../src/domain/agreements/terms/draft-anew.ts';
import {
  dropOwn,
  dropWhy,
  editField,
  editOwn,
  markOfOwn,
  markOfWhy,
  setFrom,
  setWhy,
} from '../../src/domain/agreements/terms/drafting.ts';
import { fields, writeValue } from '../../src/domain/agreements/terms/fields.ts';
import { markOfDraft } from '../../src/domain/agreements/terms/mark.ts';
import {
  openDraft,
  type Writing,
  type WritingDesk,
  writingFor,
  writingTemplate,
} from '../../src/domain/agreements/terms/writing.ts';
import { clauseIds, type Field, type TermsDraft } from '../../src/domain/agreements/terms-nouns.ts';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook, Note } from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { parseDate } from '../../src/domain/hours/hours-dates.ts';
import type { Engagement } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

/** What a coach does: one of these words; `n` says which clause, words or old screen, `text` what a value is written as. */
export const acts = [
  ...(['open', 'set', 'own', 'unown', 'why', 'unwhy', 'from', 'save', 'over', 'drop', 'garbage'] as const),
] as const;
export interface Act {
  readonly act: (typeof acts)[number];
  readonly n: number;
  readonly field: Field;
  readonly text: string;
}

const canary = 'канарейка';

/** The marks that stand on the buttons of a screen, as it was shown at some time. */
interface Screen {
  readonly draft: string;
  readonly own: readonly string[];
  readonly why: string;
}

const aspects = (draft: TermsDraft): Record<string, string> => ({
  ...Object.fromEntries(fields.map((field) => [field, writeValue(draft.values, field)])),
  ...Object.fromEntries(clauseIds.map((clause) => [`own ${clause}`, draft.own[clause] ?? ''])),
  ...{ because: draft.because, from: draft.from ?? '' },
});

/** A coach at work on a draft, or on the template, with every screen they have ever seen still in the chat. */
export class DraftingWalk {
  e: Engagement = clientFrom(201, at('2026-11-23T12:00:00'));
  notes = new Map<string, Note>();
  handbook: Handbook = handbookFor(1);
  readonly #isTemplate: boolean;
  readonly #screens: Screen[] = [{ draft: 'forged', own: clauseIds.map(() => 'forged'), why: 'forged' }];

  constructor(isTemplate: boolean) {
    this.#isTemplate = isTemplate;
  }

  get desk(): WritingDesk {
    const p = { at: at('2026-11-23T12:00:00'), hours, calendar };
    return { p, practice: practiceWith(weekly), e: this.e, handbook: this.handbook, notes: this.notes };
  }

  get writing(): Writing | null {
    return this.#isTemplate ? writingTemplate(this.desk) : writingFor(this.desk);
  }

  do(one: Act): void {
    const before = this.writing;
    const decision = this.#decide(one, before);
    if (!decision) return;
    this.take(decision);
    this.#watch(one, before, decision);
    this.#remember();
  }

  #decide(one: Act, writing: Writing | null, screen = this.#screen(one.n)): Decision | null {
    const { act, n, field, text } = one;
    if (act === 'open') return this.#isTemplate ? null : openDraft(this.desk);
    if (!writing) return null;
    const clause = clauseIds[n % clauseIds.length] ?? 'hours';
    switch (act) {
      case 'set':
        return editField(writing, field, text);
      case 'own':
        return editOwn(writing, clause, n % 5 === 0 ? 'x'.repeat(601) : `${canary} ${n}`);
      case 'unown':
        return dropOwn(writing, clause, screen.own[n % clauseIds.length] ?? '');
      case 'why':
        return setWhy(writing, n % 5 === 0 ? 'x'.repeat(301) : `${canary} ${n}`);
      case 'unwhy':
        return dropWhy(writing, screen.why);
      case 'from':
        return setFrom(writing, n % 4 === 0 ? null : parseDate('2026-11-20') + n);
      case 'save':
        return saveTemplate(writing, screen.draft);
      case 'over':
        return startOver(writing, (['bot', 'mine', 'now'] as const)[n % 3] ?? 'bot', screen.draft);
      case 'drop':
        return dropDraft(writing, screen.draft);
      default:
        return editField(writing, field, `€${text}`);
    }
  }

  /** Any screen there ever was; the newest as often as all the others. */
  #screen(n: number): Screen {
    const found = n % 2 === 0 ? this.#screens.at(-1) : this.#screens[n % this.#screens.length];
    return found ?? { draft: '', own: [], why: '' };
  }

  /** The very button, or the very words: they stay what they are, whatever happens in between. */
  button(one: Act): (writing: Writing) => Decision {
    const screen = this.#screen(one.n);
    return (writing) => this.#decide(one, writing, screen) ?? { outcome: 'nothing' };
  }

  /** What was decided is so from now on. Words of the draft never stand in what is to be done. */
  take(decision: Decision): void {
    expect(JSON.stringify(decision.effects ?? [])).not.toContain(canary);
    this.e = decision.engagements?.[0] ?? this.e;
    this.handbook = decision.handbook ?? this.handbook;
    for (const [name, note] of decision.notes ?? [])
      if (note === null) this.notes.delete(name);
      else this.notes.set(name, note);
  }

  /** Nothing but what the button, or the question, was about is different now. */
  #watch({ act, n, field }: Act, before: Writing | null, decision: Decision): void {
    const after = this.writing;
    if (!before) return;
    const was = aspects(before.draft);
    const isCurrent = this.#screen(n).draft === markOfDraft(before.draft);
    if (act === 'over' || act === 'drop') {
      if (isCurrent) return;
      expect(after && aspects(after.draft)).toEqual(was);
      return;
    }
    const now = after ? aspects(after.draft) : {};
    const clause = clauseIds[n % clauseIds.length];
    const about = {
      set: field,
      own: `own ${clause}`,
      unown: `own ${clause}`,
      why: 'because',
      unwhy: 'because',
      from: 'from',
    };
    const mine = Object.hasOwn(about, act) ? about[act as keyof typeof about] : '';
    const others = (all: Record<string, string>) => ({ act, ...all, [mine]: '' });
    expect(others(now)).toEqual(others(was));
    if (act === 'unown' && was[mine] !== now[mine])
      expect(markOfOwn(before.draft, clause ?? 'hours')).toBe(this.#screen(n).own[n % clauseIds.length]);
    if (act === 'unwhy' && was[mine] !== now[mine]) expect(markOfWhy(before.draft)).toBe(this.#screen(n).why);
    if (decision.outcome === 'refused' || act === 'garbage') expect(now).toEqual(was);
  }

  #remember(): void {
    const { writing } = this;
    if (!writing) return;
    const { draft } = writing;
    const own = clauseIds.map((clause) => markOfOwn(draft, clause));
    this.#screens.push({ draft: markOfDraft(draft), own, why: markOfWhy(draft) });
  }
}
