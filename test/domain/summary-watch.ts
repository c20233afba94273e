import { expect } from '@jest/globals';
import type { RecordEntry } from '../../src/domain/agreements/record/entry.ts';
import { agreedIn } from '../../src/domain/agreements/record/fold.ts';
import { stampOf } from '../../src/domain/agreements/summaries/answering.ts';
import { waitingFor } from '../../src/domain/agreements/summaries/booking.ts';
import { summariesOf } from '../../src/domain/agreements/summaries/desk.ts';
import { type Item, type SummaryNote, summaryNote } from '../../src/domain/agreements/summary-nouns.ts';
import { isNight } from '../../src/domain/beginning/fair.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Effect } from '../../src/domain/effects.ts';
import type { Present } from '../../src/domain/present.ts';
import type { Notice, Side } from '../../src/domain/world.ts';
import { draftsKept, type Sight, type State, sides, toBe, toEqual } from './summary-sight.ts';
import type { Did, Pressed } from './summary-walk.ts';

const saying = ({ text, owner, due }: Item): string => JSON.stringify([text, owner, due]);
const isByHand = ({ deed }: Did): boolean => deed !== 'look' && !deed.startsWith('a ');

const summaryOf = (notes: State['notes'], n: number): SummaryNote | null => {
  const note = notes.get(summaryNote(n));
  return note?.is === 'summary' ? note : null;
};

const spoken = (effect: Effect): string[] => {
  if (effect.do === 'show' && effect.about?.endsWith('.asked'))
    return [`asked ${effect.to} ${effect.about.slice(0, -6)}`];
  if (effect.do !== 'say' || !effect.text.endsWith('summary-unconfirmed')) return [];
  return [`told ${effect.to} ${effect.buttons[0]?.[0]?.press.split('.').at(-1)}`];
};
const noted = ({ notice, about }: Notice): string[] =>
  notice === 'summary-unconfirmed' ? [`told coach ${about}`] : [];

/** What has been said and done so far, told apart from how the bot keeps it: who stands behind which words of which item. */
export class SummaryWatch {
  /** "1.2 [words]" → the sides that have said these words, or yes to them. */
  readonly #behind = new Map<string, Set<Side>>();
  readonly #entries: RecordEntry[] = [];
  readonly #asked = new Map<string, number>();
  changes = 0;

  see(sight: Sight): void {
    const { did, decision, before, after, p } = sight;
    const facts = decision.facts ?? [];
    for (const { what, by, data = {}, words = null } of facts)
      this.#entries.push({ n: this.#entries.length + 1, at: p.at, what, by, data, words, spoken: words !== null });
    toBe(this.#changed(sight), facts.filter(({ what }) => what.startsWith('item-')).length);
    draftsKept(sight);
    if (facts.length > 0) this.#record(after);
    this.#books(after);
    this.#quiet(did, decision.effects ?? [], before, p);
    this.#askedOnce(decision.effects ?? [], decision, before);
  }

  /** Each item that became another one did so by right; how many did. */
  #changed({ did, pressed, before, after }: Sight): number {
    let count = 0;
    for (let n = 1; n <= summariesOf(after.e).made; n++) {
      const now = summaryOf(after.notes, n);
      const then = summaryOf(before.notes, n);
      toBe(now?.items.length, then?.items.length ?? now?.items.length);
      for (const [i, item] of (now?.items ?? []).entries()) {
        const name = `${n}.${i + 1}`;
        const was = then?.items[i];
        if (!was) this.#stand(name, item, did.side);
        else if (JSON.stringify(was) !== JSON.stringify(item)) {
          count++;
          this.#rightly(name, did, was, item);
          this.#asSeen(did, pressed, then, i + 1, was);
        }
      }
    }
    this.changes += count;
    return count;
  }

  #rightly(name: string, did: Did, was: Item, item: Item): void {
    const { side } = did;
    toBe(item.turn, was.turn + 1);
    expect(['act', 'all', 'word']).toContain(did.deed);
    if (saying(was) !== saying(item)) {
      expect({ deed: did.deed, state: item.state === 'waiting' || item.state === 'disputed', by: item.by }).toEqual({
        ...{ deed: 'word', state: true, by: side },
      });
      this.#stand(name, item, side);
    }
    if (item.state === 'confirmed' && was.state !== 'confirmed' && was.state !== 'done') {
      expect(was.by).not.toBe(side);
      this.#stand(name, item, side);
    }
    if (['confirmed', 'done'].includes(item.state)) toEqual(this.#standing(name, item), ['client', 'coach']);
    if (item.state === 'waived' && was.state !== 'waived')
      expect(was.waiving).toBe(side === 'coach' ? 'client' : 'coach');
    if (was.state === 'waived') throw new Error('what both have dropped came back');
    if (item.state === 'done' && was.state === 'confirmed') expect([side, 'both', null]).toContain(item.owner);
  }

  /** What changes is what stood above the button, as it stood there. */
  #asSeen({ deed }: Did, { item, whole }: Pressed, then: SummaryNote, i: number, was: Item): void {
    if (deed === 'all') toEqual(whole, { n: then.n, stamp: stampOf(then) });
    else toEqual(item, { n: then.n, item: i, turn: was.turn });
  }

  #stand(name: string, item: Item, side: Side): void {
    const key = `${name} ${saying(item)}`;
    this.#behind.set(key, (this.#behind.get(key) ?? new Set()).add(side));
  }

  #standing(name: string, item: Item): Side[] {
    return [...(this.#behind.get(`${name} ${saying(item)}`) ?? [])].sort();
  }

  /** Whoever reads the record alone comes to the same. */
  #record({ e, notes }: State): void {
    const read = agreedIn(this.#entries).flatMap((one) => (one.is === 'item' ? [one] : []));
    const kept = Array.from({ length: summariesOf(e).made }, (_, i) => summaryOf(notes, i + 1)?.items ?? []).flat();
    const asRead = read.map(({ said, owner, due, state, waiving }) => {
      const last = said.at(-1);
      return { text: last?.entry.words?.[last.name], owner, due, state, waiving: waiving?.by ?? null };
    });
    toEqual(
      asRead,
      kept.map(({ text, owner, due, state, waiving }) => ({ text, owner, due, state, waiving })),
    );
  }

  /** What is followed is what really waits. */
  #books({ e, notes }: State): void {
    const { open, made } = summariesOf(e);
    for (let n = 1; n <= made; n++) {
      const note = summaryOf(notes, n);
      const one = open.find((booked) => booked.n === n);
      if (note) for (const side of sides) toBe(one?.awaited[side].items ?? 0, waitingFor(note, side));
    }
  }

  /** Nothing sounds at a client's at night, and nothing but their own press reaches a coach outside contact hours. */
  #quiet(did: Did, effects: readonly Effect[], { practice, e }: State, p: Present): void {
    for (const effect of effects) {
      const isOwn = isByHand(did) && effect.to === did.side;
      if (isOwn || (effect.do !== 'show' && effect.do !== 'say')) continue;
      if (effect.to === 'coach') toBe(effect.gated, true);
      if (effect.to === 'client' && isNight(p, practice, e, p.at)) toBe(effect.silent ?? false, true);
    }
  }

  /** Who was asked or told of a silence; only while something is still followed. */
  #askedOnce(effects: readonly Effect[], { practice }: Decision, before: State): void {
    const later = (practice?.notices ?? []).slice(before.practice.notices.length);
    const names = [...effects.flatMap(spoken), ...later.flatMap(noted)];
    for (const name of names) {
      this.#asked.set(name, (this.#asked.get(name) ?? 0) + 1);
      const n = Number(name.split(' ').at(-1));
      expect({ name, open: summariesOf(before.e).open.some((one) => one.n === n) }).toEqual({ name, open: true });
    }
  }

  /** How often each question was asked. */
  get asked(): ReadonlyMap<string, number> {
    return this.#asked;
  }
}
