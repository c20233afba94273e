import { describe, expect, it } from '@jest/globals';
import type { Note } from '../../src/domain/beginning/nouns.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { sessionOf } from '../../src/domain/keeping/kept.ts';
import {
  askPrepared,
  givePrepared,
  prepLettersAtMost,
  seePrepared,
} from '../../src/domain/keeping/sessions/around/preparing.ts';
import { deskAt, sessionFor } from './around-desk.ts';
import { at } from './hours-week.ts';

const hour = 3_600_000;
const begins = at('2026-11-26T15:00:00');
const here = { n: 1, version: 1 };
const canary = 'канарейка';

const early = (now = begins - 20 * hour): KeepingDesk => deskAt(now, 'client', {}, sessionFor(begins));
const next = (desk: KeepingDesk, { engagements, notes }: Decision): KeepingDesk => ({
  ...desk,
  e: engagements?.[0] ?? desk.e,
  notes: new Map(
    [...desk.notes, ...(notes ?? [])].flatMap(([name, note]): [string, Note][] => (note ? [[name, note]] : [])),
  ),
});
const answersIn = ({ notes }: KeepingDesk) => {
  const note = notes.get('p.1');
  return note?.is === 'prep' ? note.answers : null;
};

describe('what a client answers before a session', () => {
  it('is asked one question after the other, counted, and can be put otherwise until it begins', () => {
    const first = givePrepared(early(), here, 0, ` ${canary} `);
    expect(first.asks).toEqual({ question: 'prepare', about: '1.c.1.1.1' });
    const one = next(early(), first);
    const second = givePrepared(one, here, 1, 'два');
    expect(second.asks).toBeNull();
    const two = next(one, second);
    expect(answersIn(two)).toEqual([canary, 'два']);
    expect(sessionOf(two.e, 1)?.prepared).toBe(2);
    const changed = givePrepared(two, here, 0, 'раз');
    expect(changed.asks).toBeNull();
    expect(answersIn(next(two, changed))).toEqual(['раз', 'два']);
  });

  it('stands nowhere but in a sealed note', () => {
    const { notes: _, ...open } = givePrepared(early(), here, 0, canary);
    expect(JSON.stringify(open)).not.toContain(canary);
  });

  it('is refused with what to do where it is no text or too long, and asked for again', () => {
    for (const wrong of ['', '  ', 'а'.repeat(prepLettersAtMost + 1)]) {
      const { notes, engagements, asks } = givePrepared(early(), here, 1, wrong);
      expect([notes, engagements]).toEqual([undefined, undefined]);
      expect(asks).toEqual({ question: 'prepare', about: '1.c.1.1.1' });
    }
    expect(givePrepared(early(), here, 1, 'а'.repeat(prepLettersAtMost)).outcome).toBe('changed');
  });

  it('is kept by nobody once the session has begun, is at another time, or is somebody else’s', () => {
    const coach = { ...early(), side: 'coach' as const };
    for (const desk of [early(begins), coach])
      expect(givePrepared(desk, here, 0, canary)).toMatchObject({ outcome: 'answered', asks: null });
    expect(givePrepared(early(), { n: 1, version: 2 }, 0, canary).notes).toBeUndefined();
    expect(givePrepared(early(), here, 2, canary).notes).toBeUndefined();
    expect(askPrepared(early(begins), here, 0).toast?.text).toBe('toast-around-begun');
    expect(askPrepared(early(), here, 7).toast?.text).toBe('outdated');
    expect(seePrepared(coach, here).toast?.text).toBe('outdated');
  });
});
