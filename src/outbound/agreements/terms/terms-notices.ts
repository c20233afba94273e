import { termsOf } from '../../../domain/agreements/terms/desk.ts';
import * as to from '../../../domain/agreements/terms/terms-buttons.ts';
import { answerClient } from '../../../domain/beginning/offer/offer-buttons.ts';
import type { Button, Show } from '../../../domain/effects.ts';
import { keptOf } from '../../../domain/keeping/kept.ts';
import { planButton } from '../../../domain/keeping/money/money-buttons.ts';
import { partsLeft } from '../../../domain/keeping/money/plan-sums.ts';
import type { TextArgs, TextKey } from '../../../domain/texts.ts';
import type { Engagement } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import { sendWords } from '../../beginning/sent.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { knownVersion } from '../known-version.ts';

interface Told {
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
}

/** What a coach is told of a version, named by `about`: the client has accepted it, does not answer, or it holds from now on. */
export const showTermsNotice = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const version = Number(show.about);
  const [practice, client] = [entry.practice ?? 0, show.client ?? 0];
  const { world } = await tools.read({ practice, clients: [client] });
  const e = world.engagements.get(client);
  if (!e) return performedNothing;
  if (show.what === 'terms-agreed') {
    const known = await knownVersion(tools, practice, client, version);
    const at = known?.acceptance.client ?? null;
    if (known && at !== null) await sendWords(tools, show, entry, scene, agreed(e, version, known.note.print, at));
    return performedNothing;
  }
  const told = show.what === 'terms-hold' ? holds(e, version) : unanswered(e, version);
  if (told) await sendWords(tools, show, entry, scene, told);
  return performedNothing;
};

const agreed = (e: Engagement, version: number, print: string, at: number): Told => {
  const args = { at: { moment: at }, version, print: print.slice(0, 8) };
  const later = termsOf(e).agreed.find((one) => one.version === version && !one.told);
  const buttons = [[answerClient(e.client)], [to.coachsPaper(e, version)], ...planToWrite(e, version)];
  return later
    ? { text: 'notice-terms-agreed-later', args: { ...args, from: { moment: later.from } }, buttons }
    : { text: e.activeAt === at ? 'notice-terms-begun' : 'notice-terms-agreed', args, buttons };
};

/** A price for everything together is paid by a plan: it is one tap away while there is none. */
const planToWrite = (e: Engagement, version: number): Button[][] => {
  const values = termsOf(e).agreed.find((one) => one.version === version)?.values;
  if (!values?.price || values.price.amount === 0 || values.priceFor !== 'all') return [];
  return keptOf(e).plan || partsLeft(e).length > 0 ? [] : [[planButton(e, 'coach')]];
};

/** Null when another version holds by now. */
const holds = (e: Engagement, version: number): Told | null => {
  const one = termsOf(e).agreed.find((found) => found.version === version);
  return one
    ? {
        ...{ text: 'notice-terms-hold', args: { at: { moment: one.from }, version } },
        buttons: [[to.cardButton(e)]],
      }
    : null;
};

/** Null when the client has answered meanwhile. */
const unanswered = (e: Engagement, version: number): Told | null => {
  const { proposal } = termsOf(e);
  if (proposal?.version !== version) return null;
  return {
    ...{ text: 'notice-terms-unanswered', args: { at: { moment: proposal.sentAt }, version } },
    buttons: [[to.remindButton(e, version)], [to.editButton(e)], [to.withdrawButton(e, version)]],
  };
};
