import type { Show } from '../../../domain/effects.ts';
import { sessionOf } from '../../../domain/keeping/kept.ts';
import { preparedIn } from '../../../domain/keeping/sessions/around/preparing.ts';
import type { Engagement, Practice } from '../../../domain/world.ts';
import type { Entry } from '../../../state/outbox.ts';
import { type Eyes, eyesOf, sendSummaryWords } from '../../agreements/summary-send.ts';
import type { Scene } from '../../reader.ts';
import { type Performed, performedNothing, type Tools } from '../../tools.ts';
import { briefWords, openPrepared } from './brief.ts';
import type { AroundEyes } from './eyes.ts';
import { briefKeys } from './keys.ts';
import { screenOf } from './screens.ts';

/** How somebody reads about a session: with the other side's clock beside their own. */
const aroundEyes = (tools: Tools, show: Show, scene: Scene, practice: Practice, e: Engagement): Eyes & AroundEyes => {
  const eyes = eyesOf(tools, show, scene, e);
  const otherZone = eyes.side === 'coach' ? e.zone : practice.zone;
  return { ...eyes, reader: { ...eyes.reader, otherZone }, practice, now: scene.now };
};

/** The records as they are at the moment of sending. */
const read = async (tools: Tools, show: Show, entry: Entry) => {
  const client = show.client ?? 0;
  const { world } = await tools.read({ practice: entry.practice ?? 0, clients: [client] });
  const e = world.engagements.get(client);
  return world.practice && e ? { practice: world.practice, e } : null;
};

/** Something about a session that is near, on, or just over. */
export const showAround = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const found = await read(tools, show, entry);
  if (!found || show.about === null) return performedNothing;
  const eyes = aroundEyes(tools, show, scene, found.practice, found.e);
  const [what, n] = show.about.split('.');
  const isPrepared = what === 'ask' || what === 'prepared';
  const answers = isPrepared ? preparedIn(await openPrepared(tools, found.e, Number(n)), Number(n)) : [];
  const said = screenOf(eyes, show.about, answers);
  if (said) await sendSummaryWords(eyes, show, entry, scene, said);
  return performedNothing;
};

/** What a coach may want to know before a session, asked for. */
export const showSessionBrief = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const found = await read(tools, show, entry);
  const session = found && sessionOf(found.e, Number(show.about ?? 0));
  if (!found || !session || show.to !== 'coach') return performedNothing;
  const eyes = aroundEyes(tools, show, scene, found.practice, found.e);
  const { phrase, args = {} } = await briefWords(eyes, session);
  await sendSummaryWords(eyes, show, entry, scene, { text: phrase, args, buttons: briefKeys(eyes, session) });
  return performedNothing;
};
