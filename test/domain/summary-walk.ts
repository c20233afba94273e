import { expect } from '@jest/globals';
import {
  answerItem,
  confirmAll,
  type ItemAt,
  stampOf,
  wordItem,
} from '../../src/domain/agreements/summaries/answering.ts';
import { draftIn, lineMark, markOf, type SummaryDesk } from '../../src/domain/agreements/summaries/desk.ts';
import {
  clearDue,
  type LineAt,
  removeLine,
  setOwner,
  typeDue,
  typeWords,
} from '../../src/domain/agreements/summaries/draft-lines.ts';
import { addLines, dropDraft } from '../../src/domain/agreements/summaries/drafting.ts';
import { dueInSummaries } from '../../src/domain/agreements/summaries/due.ts';
import { type Act, acts as itemActs, mayAct } from '../../src/domain/agreements/summaries/item.ts';
import { sendSummary } from '../../src/domain/agreements/summaries/sending.ts';
import type { SummaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Engagement, Side } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';
import { SummaryWatch } from './summary-watch.ts';

/** Those that move most come more often. */
export const deeds = [
  ...(['add', 'own', 'due', 'words', 'cut', 'drop', 'send', 'send'] as const),
  ...(['act', 'act', 'act', 'act', 'act', 'act', 'act', 'all', 'word', 'word'] as const),
  ...(['look', 'a night', 'a day'] as const),
] as const;
export type Deed = (typeof deeds)[number];

/** What somebody does: with which of the buttons that they have ever seen, and as whom. */
export interface Did {
  readonly deed: Deed;
  readonly side: Side;
  readonly n: number;
  /** What exactly, where the deed alone does not say it. */
  readonly k: number;
  /** Pressed twice, as by a finger that trembles or a Telegram that brings it again. */
  readonly twice: boolean;
}

const canary = 'канарейка';
const lines = ['я: {c} до 30.11', 'вы: {c} завтра', '{c}', 'мы: {c}', '- {c} до 31.02'];

/** Buttons that somebody has seen, those on their screen last. */
class Seen<T> {
  readonly #all: Record<Side, Map<string, T>> = { coach: new Map(), client: new Map() };

  add(side: Side, one: T): void {
    const name = JSON.stringify(one);
    this.#all[side].delete(name);
    this.#all[side].set(name, one);
  }

  /** One of them, the newest for 0. */
  pick(side: Side, n: number): T | undefined {
    const own = [...this.#all[side].values()];
    return own[own.length - 1 - (n % Math.max(1, own.length))];
  }
}

/** The buttons somebody presses, each made for what stood above it then. */
export interface Pressed {
  readonly line: LineAt;
  readonly draft: string;
  readonly item: ItemAt;
  readonly whole: { readonly n: number; readonly stamp: number };
}

/** A coach and a client who write summaries for each other, each with every button that was ever on their screen. */
export class SummaryWalk {
  e: Engagement;
  practice = practiceWith(weekly);
  notes = new Map<string, Note>();
  readonly watch = new SummaryWatch();
  readonly #lines = new Seen<LineAt>();
  readonly #drafts = new Seen<string>();
  readonly #items = new Seen<ItemAt>();
  readonly #wholes = new Seen<{ n: number; stamp: number }>();
  #at = at('2026-11-23T12:00:00');
  #said = 0;

  constructor() {
    this.e = clientFrom(201, this.#at);
  }

  desk(side: Side): SummaryDesk {
    const p = { at: this.#at, hours, calendar };
    return { p, practice: this.practice, e: this.e, notes: this.notes, side, instead: null };
  }

  do(one: Did): void {
    this.#at += 60_000;
    if (one.deed === 'a night') this.#at += 11 * 3_600_000;
    if (one.deed === 'a day') this.#at += 25 * 3_600_000;
    // The buttons are chosen once: pressed again, they are the same ones.
    const { side, n } = one;
    const pressed: Pressed = {
      line: this.#lines.pick(side, n) ?? { i: n % 5, mark: 'forged' },
      draft: this.#drafts.pick(side, n) ?? 'forged',
      item: this.#items.pick(side, n) ?? { n: 1, item: 1, turn: n },
      whole: this.#wholes.pick(side, n) ?? { n: 1, stamp: n },
    };
    const how = this.#how(one, pressed);
    for (let time = 0; time < (one.twice ? 2 : 1); time++) this.commit(one, pressed, how(this.desk(side)));
    this.#remember();
  }

  #how({ deed, side, k }: Did, { line, draft, item, whole }: Pressed): (desk: SummaryDesk) => Decision | null {
    const text = (lines[k % lines.length] ?? '').replace('{c}', `${canary} ${this.#said++}`);
    switch (deed) {
      case 'add':
        return (desk) => addLines(desk, text);
      case 'own':
        return (desk) => setOwner(desk, line, (['coach', 'client', 'both', null] as const)[k % 4] ?? null);
      case 'due':
        return (desk) => (k % 3 === 0 ? clearDue(desk, line) : typeDue(desk, line, k % 3 === 1 ? '1.12' : 'потом'));
      case 'words':
        return (desk) => typeWords(desk, line, text);
      case 'cut':
        return (desk) => removeLine(desk, line);
      case 'drop':
        return (desk) => dropDraft(desk, draft);
      case 'send':
        return (desk) => sendSummary(desk, draft);
      case 'act':
        return (desk) => answerItem(desk, item, this.#actOn(side, item, k));
      case 'all':
        return (desk) => confirmAll(desk, whole.n, whole.stamp);
      case 'word':
        return (desk) => wordItem(desk, item, text);
      default:
        return ({ p, practice, e }) => dueInSummaries(p, practice, e);
    }
  }

  /** Mostly what the screen offers, and now and then what it does not. */
  #actOn(side: Side, { n, item }: ItemAt, k: number): Act {
    const note = this.notes.get(`s.${n}`);
    const now = note?.is === 'summary' ? note.items[item - 1] : undefined;
    const offered = now && k < 8 ? mayAct(now, side) : [];
    return offered[k % offered.length] ?? itemActs[k % itemActs.length] ?? 'yes';
  }

  protected commit(one: Did, pressed: Pressed, decision: Decision | null): void {
    if (!decision) return;
    const before = { e: this.e, notes: new Map(this.notes), practice: this.practice };
    this.e = decision.engagements?.[0] ?? this.e;
    this.practice = decision.practice ?? this.practice;
    for (const [name, note] of decision.notes ?? [])
      if (note === null) this.notes.delete(name);
      else this.notes.set(name, note);
    const clear = JSON.stringify([decision.effects, this.e, this.practice]);
    if (clear.includes(canary)) expect(clear).not.toContain(canary);
    const after = { e: this.e, notes: this.notes, practice: this.practice };
    this.watch.see({ did: one, pressed, decision, before, after, p: this.desk(one.side).p });
  }

  /** Everything that now stands on a screen has buttons of its own. */
  #remember(): void {
    for (const side of ['coach', 'client'] as const) {
      const draft = draftIn({ e: this.e, notes: this.notes, side });
      if (draft) this.#drafts.add(side, markOf(draft));
      for (const [i, line] of (draft ?? []).entries()) this.#lines.add(side, { i, mark: lineMark(line) });
      for (const note of this.notes.values()) if (note.is === 'summary') this.#onScreen(side, note);
    }
  }

  #onScreen(side: Side, note: SummaryNote): void {
    this.#wholes.add(side, { n: note.n, stamp: stampOf(note) });
    for (const [i, { turn }] of note.items.entries()) this.#items.add(side, { n: note.n, item: i + 1, turn });
  }
}
