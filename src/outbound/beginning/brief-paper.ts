import { InputFile } from 'grammy';
import type { Show } from '../../domain/effects.ts';
import type { Entry } from '../../state/outbox.ts';
import { markOfRepeat } from '../keyboard.ts';
import { printSheet } from '../paper/print.ts';
import type { Sheet } from '../paper/sheet.ts';
import { readerOf, type Scene } from '../reader.ts';
import { type Performed, performedNothing, placeOf, type Tools } from '../tools.ts';
import type { Reader } from '../wording.ts';
import { answersOf, type Opened, opened } from './answers-of.ts';
import { askedWords, given, noticedLines } from './brief.ts';

/** The brief to print: every answer whole. */
export const showBriefPaper = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const all = await opened(tools, entry.practice ?? 0, show.client ?? 0);
  if (!all?.e.intake) return performedNothing;
  const reader = readerOf(show, scene);
  const file = await printSheet(briefSheet(tools, all, reader));
  await tools.api.raw.sendDocument({
    ...placeOf(show, scene),
    document: new InputFile(file, `brief-${all.e.intake.sentAt === null ? 'draft' : dayOf(all.e.intake.sentAt)}.pdf`),
    caption: tools.wording.say('brief-caption', {}, reader).text,
    ...markOfRepeat(tools.wording, entry, reader, scene),
  });
  return performedNothing;
};

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const aYear = 366 * 86_400_000;

/** Paper is read on another day: a moment is told with its date and year, never as "today". */
const onPaper = (reader: Reader, at: number): Reader => ({ ...reader, now: at + aYear });

/** What stands on paper, in the coach's language; the client's words as they were written. */
const briefSheet = (tools: Tools, all: Opened, reader: Reader): Sheet => {
  const say = (key: 'brief-title' | 'brief-worth' | 'brief-footer'): string => tools.wording.say(key, {}, reader).text;
  const { e } = all;
  const sentAt = e.intake?.sentAt ?? null;
  const facts = noticedLines(tools, all, reader).map((text) => ({ text, look: 'fact' as const }));
  return {
    locale: reader.locale,
    title: e.name,
    about: [
      say('brief-title'),
      ...(sentAt === null
        ? []
        : [tools.wording.say('brief-sent', { at: { moment: sentAt } }, onPaper(reader, sentAt)).text]),
    ],
    sections: [
      { heading: say('brief-worth'), paragraphs: facts },
      ...answersOf(all).map((item) => ({
        heading: askedWords(tools, all, item, reader).split('\n')[0] ?? '',
        paragraphs: [
          { text: given(tools, item, reader, 'paper'), look: item.answer ? ('quote' as const) : ('small' as const) },
        ],
      })),
    ],
    footer: say('brief-footer'),
  };
};
