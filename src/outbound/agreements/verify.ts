import { createHash } from 'node:crypto';
import { InputFile } from 'grammy';
import { termsOf } from '../../domain/agreements/terms/desk.ts';
import { agreedLater, agreedNow } from '../../domain/agreements/terms/in-force.ts';
import { parsed, type Verified } from '../../domain/agreements/terms/verified.ts';
import type { Show } from '../../domain/effects.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { afterOthers } from '../beginning/privately.ts';
import { markOfRepeat } from '../keyboard.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Reader, Said } from '../wording.ts';
import { knownVersion } from './known-version.ts';
import { type Mine, otherName, ownOf, versionsWith } from './my-versions.ts';
import { joined } from './said.ts';
import { paperName, printTerms } from './terms-paper.ts';
import type { Acceptance, Printed } from './terms-sheet.ts';
import { chainWords } from './verify-chain.ts';

/** A fingerprint of a few digits may be the beginning of several; more are not listed. */
const listedAtMost = 5;
/** Telegram's limit for words under a file. */
const captionAtMost = 1024;

/** What `/verify` answers: about a fingerprint, about a file, or, asked nothing, whether the record is whole. */
export const showVerified = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const about = parsed(show.about ?? '');
  const reader = readerOf(show, scene);
  const person: Asker = { id: show.client ?? 0, mark: markOfRepeat(tools.wording, entry, reader, scene) };
  const say = (key: Plainly): Said => tools.wording.say(key, {}, reader);
  const all = await ownOf(tools, person.id);
  if (about.is === 'ask') return send(tools, person, [say('verify-ask'), ...(await chainWords(tools, all, reader))]);
  const kept = about.wasForIt ? [say('verify-not-passed-on')] : [];
  if (about.is !== 'print')
    return send(tools, person, [say(`verify-${about.is}`), ...(about.is === 'short' ? [] : kept)]);
  const found = await versionsWith(tools, all, about.print);
  if (found.length === 0) return send(tools, person, [say('verify-unknown'), ...kept]);
  return answer(tools, person, reader, found, about);
};

/** Who has asked, and what stands under the answer when it may be there twice. */
interface Asker {
  readonly id: number;
  readonly mark: ReturnType<typeof markOfRepeat>;
}

type Plainly =
  `verify-${'ask' | 'short' | 'unmarked' | 'away' | 'unknown' | 'not-passed-on' | 'file-same' | 'file-differs'}`;

const answer = async (
  tools: Tools,
  person: Asker,
  reader: Reader,
  found: readonly Mine[],
  { file }: Extract<Verified, { is: 'print' }>,
): Promise<Performed> => {
  const words = [];
  for (const mine of found.slice(0, listedAtMost)) words.push(await wordsOf(tools, mine, reader));
  if (file === null) return send(tools, person, words);
  const { same, genuine } = await compared(tools, found, file);
  const verdict = tools.wording.say(same ? 'verify-file-same' : 'verify-file-differs', {}, reader);
  return send(tools, person, [...words, verdict], same ? null : genuine);
};

/** The version, whether and when both accepted it, and where it stands. */
const wordsOf = async (tools: Tools, mine: Mine, reader: Reader): Promise<Said> => {
  const { version, words } = mine.note;
  const known = await knownOf(tools, mine);
  const acceptance: Acceptance = known?.acceptance ?? { coach: null, client: null };
  // Dates with their year and city: what is said today shall be true when it is read again.
  const dated = { ...reader, zone: null, otherZone: words[mine.side].zone, now: 0 };
  const args = {
    version,
    name: otherName(mine),
    accepted: acceptedWords(acceptance),
    state: stateOf(mine, acceptance, reader.now),
  };
  return tools.wording.say('verify-found', args, dated);
};

const acceptedWords = ({ coach, client }: Acceptance): Phrase =>
  coach === null || client === null
    ? { phrase: 'verify-never' }
    : { phrase: 'verify-both', args: { coachAt: { moment: coach }, clientAt: { moment: client } } };

const stateOf = ({ e, note: { version, from } }: Mine, { client }: Acceptance, now: number): Phrase => {
  const inForce = e.stage === 'ended' ? null : agreedNow(e, now);
  if (client === null && termsOf(e).proposal?.version === version) return { phrase: 'verify-waits' };
  if (client !== null && inForce?.version === version) return { phrase: 'verify-in-force' };
  if (client !== null && agreedLater(e, now)?.version === version && from !== null)
    return { phrase: 'verify-from', args: { day: { days: { from, to: from } } } };
  return inForce ? { phrase: 'verify-replaced', args: { version: inForce.version } } : { phrase: 'verify-past' };
};

const knownOf = (tools: Tools, { practice, e, note }: Mine): Promise<Printed | null> =>
  knownVersion(tools, practice.id, e.client, note.version);

const shaOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** A file as the bot prints it, and what it is called. */
interface Genuine {
  readonly bytes: Buffer;
  readonly name: string;
}

/** Whether a file is one that the bot prints: for either side, after the coach's acceptance or after both. */
const compared = async (
  tools: Tools,
  found: readonly Mine[],
  file: string,
): Promise<{ readonly same: boolean; readonly genuine: Genuine | null }> => {
  let genuine: Genuine | null = null;
  for (const mine of found)
    for await (const bytes of prints(tools, mine)) {
      genuine ??= { bytes, name: paperName(mine.note.version) };
      if (shaOf(bytes) === file) return { same: true, genuine };
    }
  return { same: false, genuine };
};

/** Every paper of a version there can be, the reader's own first. It may have been printed while the client's answer was awaited. */
async function* prints(tools: Tools, mine: Mine): AsyncGenerator<Buffer> {
  const known = await knownOf(tools, mine);
  if (!known) return;
  const { acceptance } = known;
  const all = acceptance.client === null ? [acceptance] : [acceptance, { ...acceptance, client: null }];
  for (const one of all)
    for (const side of mine.side === 'coach' ? (['coach', 'client'] as const) : (['client', 'coach'] as const))
      yield printTerms(tools.wording, { ...known, acceptance: one }, side);
}

/** Words, and with them, where there is one, the genuine file: in one message if they fit under it. */
const send = async (
  tools: Tools,
  { id: chat_id, mark }: Asker,
  words: readonly Said[],
  genuine: Genuine | null = null,
): Promise<Performed> => {
  const { text, entities } = joined(words);
  const isCaption = genuine !== null && text.length <= captionAtMost;
  if (!isCaption)
    await tools.api.raw.sendMessage({
      ...{ chat_id, text, entities: [...entities], link_preview_options: { is_disabled: true } },
      ...mark,
    });
  const file = genuine && {
    ...{ chat_id, document: new InputFile(genuine.bytes, genuine.name), ...mark },
    ...(isCaption ? { caption: text, caption_entities: [...entities] } : {}),
  };
  if (file && isCaption) await tools.api.raw.sendDocument(file);
  else if (file) await afterOthers(tools.api.raw.sendDocument(file));
  return performedNothing;
};
