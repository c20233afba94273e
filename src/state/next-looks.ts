import type { Decision } from '../domain/decision.ts';
import { nextLook, nextPracticeLook } from '../domain/looks.ts';
import type { Present } from '../domain/present.ts';
import type { Engagement, World } from '../domain/world.ts';
import { engagementSubject, practiceSubject } from './keys.ts';

/** What wants to be looked at, and when (epoch ms); null takes the look away. */
export interface Look {
  readonly subject: string;
  readonly at: number | null;
}

/** When everything that changed wants to be looked at next. New hours move every engagement's opening. */
export const nextLooks = (present: Present, world: World, d: Decision): Look[] => {
  const { practice } = world;
  if (!practice) return [];
  const gone = (d.erase ?? []).map((client) => ({ subject: engagementSubject(practice.id, client), at: null }));
  if (d.erasePractice) return [{ subject: practiceSubject(practice.id), at: null }, ...gone];
  const changed: Iterable<Engagement> = d.practice ? world.engagements.values() : (d.engagements ?? []);
  const theirs = [...changed].map((e) => ({
    subject: engagementSubject(practice.id, e.client),
    at: nextLook(present, practice, e),
  }));
  const own = d.practice ? [{ subject: practiceSubject(practice.id), at: nextPracticeLook(present, practice) }] : [];
  return [...own, ...theirs, ...gone];
};
