import { acceptTerms } from '../../src/domain/agreements/terms/accepting.ts';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import { notesForTerms, type TermsDesk, termsOf, versionIn } from '../../src/domain/agreements/terms/desk.ts';
import { markOfDraft } from '../../src/domain/agreements/terms/mark.ts';
import { propose } from '../../src/domain/agreements/terms/proposing.ts';
import { type TermsDraft, type TermsNote, termsDraft } from '../../src/domain/agreements/terms-nouns.ts';
import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Decision } from '../../src/domain/decision.ts';
import { contactHours } from '../../src/domain/hours/hours.ts';
import { createSeeTerms } from '../../src/outbound/agreements/terms-words.ts';
import { calendar } from '../../src/state/calendar.ts';
import { createReader } from '../../src/state/snapshot.ts';
import { createTransactions } from '../../src/state/transact.ts';
import type { House } from './house.ts';

let told = 0;

/** Decides about one client's terms now, and tells nobody: what comes before a story. */
const decided = async (
  { store, keys, rehearsal, wording }: House,
  practice: number,
  client: number,
  how: (desk: TermsDesk) => Decision | null,
): Promise<void> => {
  const present = () => ({ at: rehearsal.clock.now(), hours: contactHours(calendar), calendar });
  const { transact, read } = createTransactions({
    ...{ store, reader: createReader(store.client, keys), present, worker: 'a story' },
    ...{ onTaken: () => {}, looks: { soon: () => {} } },
  });
  const pair = { practice, clients: [client] };
  const e = (await read(pair)).world.engagements.get(client);
  const notes = e ? notesForTerms(e, present().at) : [];
  const cause = `told-terms-${told++}`;
  const { decision } = await transact(cause, { ...pair, handbook: true, notes }, (p, world) => {
    const now = world.engagements.get(client);
    if (!world.practice || !now) return null;
    const handbook = world.handbook ?? handbookFor(practice);
    const see = createSeeTerms(wording);
    const all = how({ p, practice: world.practice, e: now, handbook, notes: world.notes, see });
    return all && { ...all, effects: [] };
  });
  if (decision?.outcome !== 'changed') throw new Error(`the terms did not change: ${JSON.stringify(decision?.toast)}`);
};

type Written = Partial<Pick<TermsDraft, 'values' | 'own' | 'because' | 'from'>>;

/** The coach has written a version and sent it, as if by the editor's button. */
export const sentTerms = async (house: House, practice: number, client: number, words: Written): Promise<TermsNote> => {
  let note: TermsNote | null = null;
  await decided(house, practice, client, (desk) => {
    const { values, own } = defaultTerms(desk.practice);
    const draft: TermsDraft = { is: 'terms-draft', values, own, base: 0, because: '', from: null, taken: [], ...words };
    const e = { ...desk.e, terms: { ...termsOf(desk.e), drafting: true } };
    const decision = propose(
      { ...desk, e, notes: new Map([...desk.notes, [termsDraft, draft]]) },
      0,
      markOfDraft(draft),
    );
    const after = decision.engagements?.[0];
    note = after
      ? versionIn(new Map([...(decision.notes ?? [])].flatMap(([k, v]) => (v ? [[k, v]] : []))), termsOf(after).made)
      : null;
    return decision;
  });
  return note ?? fail();
};

/** The client has accepted the version that was sent last. */
export const acceptedTerms = (
  house: House,
  practice: number,
  client: number,
  { version, print }: TermsNote,
): Promise<void> =>
  decided(house, practice, client, ({ p, practice: own, e }) => acceptTerms(p, own, e, version, print.slice(0, 8)));

const fail = (): never => {
  throw new Error('no version was sent');
};
