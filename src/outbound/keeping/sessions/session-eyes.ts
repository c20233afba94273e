import type { Show } from '../../../domain/effects.ts';
import { contactHours } from '../../../domain/hours/hours.ts';
import type { KeepingDesk } from '../../../domain/keeping/desk.ts';
import type { Present } from '../../../domain/present.ts';
import { calendar } from '../../../state/calendar.ts';
import type { Entry } from '../../../state/outbox.ts';
import type { SummaryWords } from '../../agreements/summary-send.ts';
import { readerOf, type Scene } from '../../reader.ts';
import type { Tools } from '../../tools.ts';
import type { Reader } from '../../wording.ts';
import { shownZone } from '../../wording-voice.ts';

export type SessionWords = SummaryWords;

/** For whom a screen is put together, and what it is put together from: everything as it is at the moment of sending. */
export interface SessionEyes extends Pick<KeepingDesk, 'p' | 'practice' | 'e' | 'all' | 'side'> {
  readonly tools: Tools;
  readonly reader: Reader;
  /** The other one's name. */
  readonly other: string;
  /** The zone of the reader's wall clock. */
  readonly zone: string;
}

const hours = contactHours(calendar);

export const presentOf = ({ now }: Scene): Present => ({ at: now, hours, calendar });

/** Null when there is nothing between the two (any more). Whose the other sessions are is in it: a client is never shown that. */
export const sessionEyes = async (
  tools: Tools,
  show: Show,
  entry: Entry,
  scene: Scene,
): Promise<SessionEyes | null> => {
  const { world } = await tools.read({ practice: entry.practice ?? 0, clients: 'all' });
  const { practice } = world;
  const e = world.engagements.get(show.client ?? 0);
  if (!practice || !e) return null;
  const side = show.to === 'coach' ? 'coach' : 'client';
  const otherZone = side === 'coach' ? e.zone : practice.zone;
  const reader = { ...readerOf(show, scene), otherZone };
  return {
    ...{ tools, reader, side, practice, e, all: [...world.engagements.values()], p: presentOf(scene) },
    ...{ other: side === 'coach' ? e.name : practice.name, zone: shownZone(reader) },
  };
};
