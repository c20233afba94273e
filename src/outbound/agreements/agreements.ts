import { sightIn } from '../../domain/agreements/record/seeing.ts';
import type { Show } from '../../domain/effects.ts';
import type { Entry } from '../../state/outbox.ts';
import { type Outgoing, sendPrivately } from '../beginning/privately.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { everyonesAgreements } from './agreements-everyone.ts';
import { oneRecord } from './agreements-of-one.ts';
import type { Looking } from './agreements-page.ts';

/** What was agreed: a page of one record, or what is open with all clients. */
export const showAgreements = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const out = await agreementsOf(tools, show, entry, scene);
  await sendPrivately(tools, show, entry, scene, out);
  return performedNothing;
};

const agreementsOf = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Outgoing> => {
  const sight = sightIn(show);
  const reader = unhurried(readerOf(show, scene));
  const words = typeof sight.of === 'string' ? '' : tools.searches.find(sight.of.asked);
  // Another process kept them, and is gone.
  if (words === null) return { text: tools.wording.say('agreements-again', {}, reader).text, buttons: [] };
  const looking: Looking = { tools, reader, sight, words, side: show.to === 'coach' ? 'coach' : 'client' };
  const { practice, engagements } = scene.world;
  const e = engagements.get(show.client ?? 0);
  return practice && e ? oneRecord(looking, practice, e) : everyonesAgreements(looking, entry.practice ?? 0);
};

/** What is past needs no other side's clock. */
const unhurried = (reader: Reader): Reader => (reader.zone === null ? reader : { ...reader, otherZone: null });
