import { markOfDraft } from '../../../domain/agreements/terms/mark.ts';
import { propose, withSeen } from '../../../domain/agreements/terms/proposing.ts';
import { openTalks } from '../../../domain/agreements/terms/standing.ts';
import { draftTrouble } from '../../../domain/agreements/terms/trouble.ts';
import type { Note } from '../../../domain/beginning/nouns.ts';
import type { Button } from '../../../domain/effects.ts';
import { press } from '../../../domain/press.ts';
import type { Engagement } from '../../../domain/world.ts';
import type { Outgoing } from '../../beginning/privately.ts';
import { arrived } from '../terms/terms-version.ts';
import { termsMessages } from '../terms-text.ts';
import { type DraftScene, say, seen } from './draft-scene.ts';

/** What the client will read, message by message, and below it what the coach can do about it. `whole`: every clause, also of a later version. */
export const previewScreens = (scene: DraftScene, whole: boolean): readonly Outgoing[] => {
  const short = whole ? null : asItArrives(scene);
  const texts = short ?? termsMessages(scene.tools.wording, seen(scene).words.client);
  return [...texts.map((text) => ({ text, buttons: [] })), below(scene, short !== null)];
};

/** Sending, tried out: the messages the client would get, word for word; null as long as it cannot be sent. */
const asItArrives = (scene: DraftScene): readonly string[] | null => {
  const { tools, writing, reader } = scene;
  const { p, practice, handbook, draft, e } = writing;
  if (!e) return null;
  // What the client has said meanwhile is another matter: it holds sending up once, not the looking.
  const desk = { p, practice, handbook, e: withSeen(e, openTalks(e)), notes: scene.notes, see: tools.seeTerms };
  const { outcome, engagements, notes } = propose(desk, draft.base, markOfDraft(draft));
  const [after] = engagements ?? [];
  if (outcome !== 'changed' || !after) return null;
  const eyes = { ...reader, locale: e.locale, zone: e.zone, otherZone: practice.zone };
  const all = new Map([...scene.notes, ...(notes ?? [])].filter((one): one is [string, Note] => one[1] !== null));
  const client = { tools, practice, e: after, notes: all, side: 'client', reader: eyes, at: p.at } as const;
  return arrived({ ...client, send: async () => {} }, versionAfter(after), 0).map(({ text }) => text);
};

const versionAfter = ({ terms }: Engagement): number => terms?.made ?? 0;

const below = (scene: DraftScene, isAsSent: boolean): Outgoing => {
  const { p, practice, draft, e, client } = scene.writing;
  const to = (text: Button['text'], ...data: string[]): Button[] => [{ text, press: press('terms', client, ...data) }];
  const back = to('button-draft-list', 'd-list');
  if (!e) return { text: say(scene, 'terms-preview-template'), buttons: [back] };
  const whole = isAsSent && draft.base > 0 ? [to('button-draft-whole', 'd-whole')] : [];
  const why = draftTrouble(p, practice, draft);
  if (why) return { text: say(scene, 'terms-preview-trouble', { why }), buttons: [back] };
  const send = to('button-draft-send', 'send', `${draft.base}`, markOfDraft(draft));
  return { text: say(scene, 'terms-preview'), buttons: [send, ...whole, back] };
};
