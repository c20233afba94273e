import type { Engagement, Practice } from './world.ts';

export type Action = 'configure' | 'answer' | 'accept' | 'write' | 'urgent' | 'take-back' | 'leave' | 'mark';

const coachDoes: readonly Action[] = ['configure', 'answer', 'accept', 'mark'];
const clientDoes: readonly Action[] = ['write', 'urgent', 'take-back', 'leave', 'mark'];

/** The one place that says who may do what: the coach what is the coach's, the client what is the client's, nobody else anything. */
export const can = (person: number, action: Action, practice: Practice, e: Engagement | null): boolean => {
  if (e !== null && e.practice !== practice.id) return false;
  if (person === practice.id && coachDoes.includes(action)) return e === null || practice.clients.includes(e.client);
  return e !== null && person === e.client && clientDoes.includes(action);
};
