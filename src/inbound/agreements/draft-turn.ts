import { notesForTerms } from '../../domain/agreements/terms/desk.ts';
import {
  template,
  type Writing,
  type WritingDesk,
  writingFor,
  writingTemplate,
} from '../../domain/agreements/terms/writing.ts';
import { handbookFor } from '../../domain/beginning/handbook.ts';
import { can } from '../../domain/can.ts';
import { type Decision, outdated } from '../../domain/decision.ts';
import { ask } from '../../domain/person.ts';
import type { Engagement, Person, Question } from '../../domain/world.ts';
import { decide, inPerson, type Turn } from '../turn.ts';

const triesAtMost = 3;

/** Decides as the coach of one client of their own, with the notes that terms are written from; null when that is nobody. */
export const asWriter = async (
  turn: Turn,
  client: number,
  how: (desk: WritingDesk) => Decision | null,
): Promise<Decision | null> => {
  const practice = turn.person.id;
  const { world } = await turn.transactions.read({ practice, clients: [client] });
  let e = world.engagements.get(client);
  for (let tries = 0; tries < triesAtMost && e; tries++) {
    const notes = notesForTerms(e, turn.present().at);
    const seen: { aged: Engagement | null } = { aged: null };
    const scope = { practice, clients: [client], handbook: true, notes } as const;
    const { decision } = await decide(turn, scope, (p, read) => {
      const now = read.engagements.get(client);
      if (!read.practice || !now || !can(turn.from.id, 'answer', read.practice, now)) return null;
      // A step in between needs other notes than were read.
      seen.aged = notesForTerms(now, p.at).every((name) => notes.includes(name)) ? null : now;
      if (seen.aged) return null;
      const handbook = read.handbook ?? handbookFor(practice);
      return how({ p, practice: read.practice, e: now, handbook, notes: read.notes });
    });
    if (!seen.aged) return decision;
    e = seen.aged;
  }
  if (e) throw new Error('conflict: the terms kept changing');
  return null;
};

/** Decides about the coach's own template; null for whoever is no coach. */
const onTemplate = async (turn: Turn, how: (writing: Writing) => Decision, instead: number | null) => {
  const practice = turn.person.id;
  const { decision } = await decide(turn, { practice, handbook: true }, (p, world) => {
    if (!world.practice || !can(turn.from.id, 'configure', world.practice, null)) return null;
    return how(
      writingTemplate({ p, practice: world.practice, handbook: world.handbook ?? handbookFor(practice) }, instead),
    );
  });
  return decision;
};

/** Decides about what is being written for this client (`gone` when nothing is), or about the template; null when it is nobody of this coach's. */
export const onDraft = (
  turn: Turn,
  client: number,
  instead: number | null,
  how: (writing: Writing) => Decision,
  gone: Decision = outdated,
): Promise<Decision | null> =>
  client === template
    ? onTemplate(turn, how, instead)
    : asWriter(turn, client, (desk) => {
        const writing = writingFor(desk, instead);
        return writing ? how(writing) : gone;
      });

const draftQuestions: readonly Question[] = ['terms-value', 'terms-words', 'terms-why', 'terms-from'];

/** What the coach types about a draft of theirs: the letter, whom it is for, and what. Null when it is not that. */
export const draftDialog = ({ dialog }: Person): readonly string[] | null => {
  if (!dialog || !draftQuestions.includes(dialog.question)) return null;
  const [whose, ...about] = (dialog.about ?? '').split('.');
  return whose === 'k' ? about : null;
};

/** The next typed words are for the screen that is shown now. Words that were refused are awaited anew. */
export const listen = async (turn: Turn, client: number, { outcome, effects = [] }: Decision): Promise<void> => {
  const screen = effects.find((effect) => effect.do === 'show' && effect.what === 'terms-draft');
  const asked = screen?.do === 'show' ? askedOn(screen.about ?? '', client) : null;
  if (effects.length === 0 || (asked === null && draftDialog(turn.person) === null)) return;
  await inPerson(turn, (person, { at }) => {
    if (asked) return { outcome: 'changed', person: ask(person, asked.question, at, asked.about) };
    const { dialog } = person;
    if (!dialog || draftDialog(person) === null) return null;
    return { outcome: 'changed', person: { ...person, dialog: outcome === 'refused' ? { ...dialog, at } : null } };
  });
};

const askedOn = (about: string, client: number): { readonly question: Question; readonly about: string } | null => {
  const [kind, what = ''] = about.split('-');
  if (kind === 'f') return { question: 'terms-value', about: `k.${client}.${what}` };
  if (kind === 'w') return { question: 'terms-words', about: `k.${client}.${what}` };
  if (about === 'why' || about === 'from') return { question: `terms-${about}`, about: `k.${client}` };
  return null;
};
