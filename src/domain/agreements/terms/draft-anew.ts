import { type Decision, outdated, type Toast } from '../../decision.ts';
import { type Button, toCoach } from '../../effects.ts';
import { press } from '../../press.ts';
import { type TermsContent, type TermsDraft, termsDraft } from '../terms-nouns.ts';
import { changedClauses } from './changes.ts';
import { defaultTerms } from './defaults.ts';
import { markOfDraft } from './mark.ts';
import { changed, shown, template, type Writing } from './writing.ts';

const toast = (what: 'saved' | 'same' | 'begun' | 'reset' | 'dropped'): Toast => ({
  text: 'toast-terms-draft',
  args: { what },
});

/** Keeps what the draft says as the coach's template. One of other words is asked about first: `mark` is of the draft it was asked for. */
export const saveTemplate = (writing: Writing, mark: string): Decision => {
  const { draft, handbook, client } = writing;
  const said = ownOnly(draft);
  if (client === template) return outdated;
  if (handbook.terms && changedClauses(handbook.terms, said).length === 0)
    return { outcome: 'answered', toast: toast('same') };
  if (handbook.terms && mark !== markOfDraft(draft)) return shown(writing, 'save');
  return {
    ...shown(writing, null),
    ...{ outcome: 'changed', handbook: { ...handbook, terms: said }, toast: toast('saved') },
  };
};

/** Without what a client has put into words: a template outlives them, and is no place for what is theirs. */
const ownOnly = ({ values, own, theirs = [] }: TermsContent): TermsContent => ({
  values,
  own: Object.fromEntries(Object.entries(own).filter(([clause]) => !theirs.some((one) => one === clause))),
});

/** What a draft can begin anew with. */
export type Beginning = 'bot' | 'mine' | 'now';

const contentOf = ({ practice, handbook, present }: Writing, beginning: Beginning): TermsContent | null => {
  if (beginning === 'bot') return defaultTerms(practice);
  return beginning === 'mine' ? handbook.terms : present;
};

/** What a draft can begin anew with now. */
export const beginningsFor = (writing: Writing): Beginning[] =>
  (['now', 'mine', 'bot'] as const).filter((one) => contentOf(writing, one) !== null);

/** Begins anew, for the draft that it was asked about (`mark`), and no other. What was taken over from the client waits for an answer again. */
export const startOver = (writing: Writing, beginning: Beginning, mark: string): Decision => {
  const content = contentOf(writing, beginning);
  const { draft, client } = writing;
  if (!content || client === template || mark !== markOfDraft(draft)) return { ...shown(writing, 'over'), ...outdated };
  const { theirs: _, ...mine } = draft;
  const next: TermsDraft = { ...mine, ...content, because: '', from: null, taken: [] };
  const decision = changed(writing, next, null);
  return { ...decision, ...reopened(writing, decision), toast: toast('begun') };
};

/** Talks that were taken over into a draft that is no more are open again: nothing that a client said gets lost. */
const reopened = ({ draft }: Writing, { engagements = [] }: Decision): Pick<Decision, 'engagements'> => ({
  engagements: engagements.map((e) => ({
    ...e,
    terms: e.terms && {
      ...e.terms,
      talks: e.terms.talks.map((talk) =>
        talk.state === 'taken' && draft.taken.includes(talk.n) ? { ...talk, state: 'open' as const } : talk,
      ),
    },
  })),
});

/** Throws the draft away that it was asked about (`mark`), and no other; of the template, back to the bot's own terms. */
export const dropDraft = (writing: Writing, mark: string): Decision => {
  const { draft, handbook, e } = writing;
  if (mark !== markOfDraft(draft)) return { ...shown(writing, 'drop'), ...outdated };
  if (!e)
    return {
      ...shown(writing, null),
      outcome: 'changed',
      handbook: { ...handbook, terms: null },
      toast: toast('reset'),
    };
  const gone = { ...writing.keep(draft), notes: new Map([[termsDraft, null]]) };
  const engagements = gone.engagements?.map((one) => ({
    ...one,
    terms: one.terms && { ...one.terms, drafting: false },
  }));
  return {
    ...{ outcome: 'changed', notes: gone.notes, toast: toast('dropped') },
    ...reopened(writing, { outcome: 'changed', ...(engagements ? { engagements } : {}) }),
    effects: [toCoach(null, 'terms-draft-dropped', {}, { instead: writing.instead, buttons: toClients })],
  };
};

/** Every client with where their terms stand. */
const toClients: Button[][] = [[{ text: 'button-all-terms', press: press('terms', template, 'd-clients') }]];

/** What is typed for a draft that is there no more (sent, or thrown away) is not kept, and the coach is told so. */
export const draftGone: Decision = {
  outcome: 'answered',
  effects: [toCoach(null, 'terms-draft-gone', {}, { buttons: toClients })],
};
