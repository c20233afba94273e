import { handbookFor } from '../../domain/beginning/handbook.ts';
import { noteNames } from '../../domain/beginning/notes.ts';
import { type Answer, answerNote, type Handbook, type Note } from '../../domain/beginning/nouns.ts';
import type { Engagement, Practice } from '../../domain/world.ts';
import type { Tools } from '../tools.ts';

/** Everything that is known of one client, with what is sealed. */
export interface Opened {
  readonly practice: Practice;
  readonly e: Engagement;
  readonly handbook: Handbook;
  readonly notes: ReadonlyMap<string, Note>;
}

/** Reads an engagement with its sealed notes; null when it is gone. */
export const opened = async (tools: Tools, practice: number, client: number): Promise<Opened | null> => {
  const scope = { practice, clients: [client], handbook: true } as const;
  const e = (await tools.read(scope)).world.engagements.get(client);
  if (!e) return null;
  const { world } = await tools.read({ ...scope, notes: noteNames(e) });
  const now = world.engagements.get(client);
  if (!world.practice || !now) return null;
  return { practice: world.practice, e: now, handbook: world.handbook ?? handbookFor(practice), notes: world.notes };
};

/** A question that was put, in the order of the questionnaire; those that the coach has removed since come last. */
export interface Answered {
  readonly id: string;
  readonly answer: Answer | null;
  readonly skipped: boolean;
}

export const answersOf = ({ e, handbook, notes }: Opened): Answered[] => {
  const asked = e.intake?.answers ?? [];
  const kept = handbook.questions.map(({ id }) => id);
  const removed = asked.map((mark) => mark.question).filter((id) => !kept.includes(id));
  return [...kept, ...removed].flatMap((id) => {
    const mark = asked.find((one) => one.question === id);
    const note = notes.get(answerNote(id));
    const answer = note?.is === 'answer' && mark && !mark.skipped ? note : null;
    return mark || kept.includes(id) ? [{ id, answer, skipped: mark?.skipped ?? false }] : [];
  });
};
