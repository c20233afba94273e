import { InputFile } from 'grammy';
import type { Show } from '../../domain/effects.ts';
import type { Side } from '../../domain/side.ts';
import type { Entry } from '../../state/outbox.ts';
import { markOfRepeat } from '../keyboard.ts';
import { printSheet } from '../paper/print.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import type { Wording } from '../wording.ts';
import { knownVersion } from './known-version.ts';
import { type Printed, termsSheet } from './terms-sheet.ts';

/** A version as a file, the same bytes for the same version and the same acceptances. */
export const printTerms = (wording: Wording, printed: Printed, side: Side): Promise<Buffer> =>
  printSheet(termsSheet(wording, printed, side));

export const paperName = (version: number): string => `terms-v${version}.pdf`;

/** One version on paper, as this side reads it; nothing when there is no such version. Into the private chat, like all that is one side's own. */
export const showTermsPaper = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const practice = entry.practice ?? 0;
  const version = Number(show.about);
  const printed = await knownVersion(tools, practice, show.client ?? 0, version);
  if (!printed) return performedNothing;
  const side = show.to === 'coach' ? 'coach' : 'client';
  const file = await printTerms(tools.wording, printed, side);
  const { print } = printed.note;
  const reader = readerOf(show, scene);
  await tools.api.raw.sendDocument({
    chat_id: side === 'coach' ? practice : (show.client ?? 0),
    document: new InputFile(file, paperName(version)),
    caption: tools.wording.say('terms-paper-caption', { version, print }, reader).text,
    ...markOfRepeat(tools.wording, entry, reader, scene),
    ...(show.silent ? { disable_notification: true } : {}),
  });
  return performedNothing;
};
