import { expect } from '@jest/globals';
import { lineMark, markOf } from '../../src/domain/agreements/summaries/desk.ts';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Present } from '../../src/domain/present.ts';
import type { Engagement, Practice } from '../../src/domain/world.ts';
import type { Did, Pressed } from './summary-walk.ts';

/** What is kept at a moment. */
export interface State {
  readonly e: Engagement;
  readonly practice: Practice;
  readonly notes: ReadonlyMap<string, Note>;
}

/** One decision: what was done with which buttons, what was before and what is now. */
export interface Sight {
  readonly did: Did;
  readonly pressed: Pressed;
  readonly decision: Decision;
  readonly before: State;
  readonly after: State;
  readonly p: Present;
}

export const sides = ['coach', 'client'] as const;

/** Most of what is looked at is as it should be: the words for what is not are made only then. */
export const toBe = (found: unknown, due: unknown): void => {
  if (found !== due) expect(found).toBe(due);
};
export const toEqual = (found: unknown, due: unknown): void => {
  if (JSON.stringify(found) !== JSON.stringify(due)) expect(found).toEqual(due);
};

/** A press on an old screen takes no other line with it, and nothing that was written vanishes unasked. */
export const draftsKept = ({ did: { deed, side }, pressed, before, after }: Sight): void => {
  for (const whose of sides) {
    const name = `s.draft.${whose}`;
    const then = before.notes.get(name);
    const now = after.notes.get(name);
    const [old, fresh] = [then, now].map((note) => (note?.is === 'summary-draft' ? note.items : []));
    if (!old || !fresh || JSON.stringify(old) === JSON.stringify(fresh)) continue;
    toBe(whose, side);
    const line = old[pressed.line.i];
    if (['own', 'due', 'words', 'cut'].includes(deed)) toBe(line && lineMark(line), pressed.line.mark);
    if (['send', 'drop'].includes(deed)) toBe(markOf(old), pressed.draft);
    if (deed === 'add') toEqual(fresh.slice(0, old.length), old);
    else if (['own', 'due', 'words'].includes(deed)) {
      const same = fresh.filter((line, i) => JSON.stringify(line) === JSON.stringify(old[i]));
      toEqual([fresh.length, same.length], [old.length, old.length - 1]);
    } else if (deed === 'cut') toBe(fresh.length, old.length - 1);
    else toEqual({ deed, left: fresh.length }, { deed: deed === 'drop' ? 'drop' : 'send', left: 0 });
  }
};
