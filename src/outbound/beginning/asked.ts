import { handbookFor } from '../../domain/beginning/handbook.ts';
import { askedNote, type CommonDraft } from '../../domain/beginning/nouns.ts';
import { askOf } from '../../domain/beginning/questions/asks-passed.ts';
import { commonLimits, commonWith } from '../../domain/beginning/questions/common-editing.ts';
import { draftTrouble } from '../../domain/beginning/questions/drafts.ts';
import { commonWords, cut } from '../../domain/beginning/wording.ts';
import type { Button, Show } from '../../domain/effects.ts';
import { press } from '../../domain/press.ts';
import type { TextArgs, TextKey } from '../../domain/texts.ts';
import type { Engagement } from '../../domain/world.ts';
import { linkArgs, questionChat } from '../../state/links.ts';
import type { Entry } from '../../state/outbox.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { sendWords } from './sent.ts';

/** A client's question, as it was written, with what the coach can do about it. */
export const showAsked = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const n = Number(show.about);
  const found = await noteIn(tools, show, entry);
  const ask = found && askOf(found.e, n);
  // Taken back, or answered, while it was on its way.
  if (!found || ask?.state !== 'open') return performedNothing;
  const client = found.e.client;
  const buttons: Button[][] = [
    [{ text: 'button-answer', press: press('common', 'answer', client, n) }],
    [{ text: 'button-asked-keep', press: press('common', 'keep', client, n) }],
    [{ text: 'button-asked-close', press: press('common', 'close', client, n) }],
  ];
  const args = { at: { moment: ask.at }, text: found.note.text };
  const sent = await sendWords(tools, show, entry, scene, { text: 'notice-asked', args, buttons });
  return answeredByReply(client, sent, n);
};

/** A client would like to have something explained: which question it was, and how often. */
export const showNeedsHelp = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const [why, id = '', times] = (show.about ?? '').split('.');
  const { practice, client } = placeIn(show, entry);
  const { world } = await tools.read({ practice, clients: [client], handbook: true });
  if (!world.practice || !world.engagements.has(client)) return performedNothing;
  const { locale } = world.practice;
  const one = commonWith(world.handbook ?? handbookFor(practice), id) ?? { id, words: {}, answer: {} };
  const args = { question: commonWords(one, 'q', locale, locale), count: Number(times) };
  const text: TextKey = why === 'unanswered' ? 'needs-help-unanswered' : 'needs-help-read';
  const buttons: Button[][] = [[{ text: 'button-answer', press: press('common', 'answer', client, 'help') }]];
  const sent = await sendWords(tools, show, entry, scene, { text, args, buttons });
  return answeredByReply(client, sent, 0);
};

/** Whoever replies to it answers it: 0 stands for the wish to have something explained. */
const answeredByReply = (client: number, sent: { readonly chat: number; readonly message: number }, n: number) => ({
  links: linkArgs(sent.chat, sent.message, { client, chat: questionChat, message: n, urgent: false }),
  follow: [],
});

const shownAtMost = 3000;

/** What other clients would read, exactly, before it is added. */
export const showCommonDraft = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const found = await noteIn(tools, show, entry);
  const draft = found?.note.draft;
  if (!found || !draft) return performedNothing;
  const buttons = draftButtons(found.e, Number(show.about), draft);
  await sendWords(tools, show, entry, scene, { ...draftWords(draft, found.e), buttons });
  return performedNothing;
};

const draftWords = (draft: CommonDraft, e: Engagement): { text: TextKey; args: TextArgs } => {
  const { question } = draft;
  const answer = cut(draft.answer, shownAtMost);
  switch (draftTrouble(draft, e)) {
    case 'named':
      return { text: 'draft-named', args: { question, answer } };
    case 'question-long':
      return { text: 'draft-question-long', args: { question, answer, most: commonLimits.question } };
    case 'answer-long':
      return { text: 'draft-answer-long', args: { question, answer, most: commonLimits.answer } };
    case null:
      return { text: 'draft', args: { question, answer } };
  }
};

const draftButtons = (e: Engagement, n: number, draft: CommonDraft): Button[][] => {
  const add: Button = { text: 'button-draft-add', press: press('common', 'put', e.client, n) };
  return [
    ...(draftTrouble(draft, e) === null ? [[add]] : []),
    [{ text: 'button-reword-question', press: press('common', 'reword', e.client, n, 'question') }],
    [{ text: 'button-reword-answer', press: press('common', 'reword', e.client, n, 'answer') }],
    [{ text: 'button-draft-leave', press: press('common', 'without', e.client, n) }],
  ];
};

const placeIn = (show: Show, entry: Entry) => ({ practice: entry.practice ?? 0, client: show.client ?? 0 });

const noteIn = async (tools: Tools, show: Show, entry: Entry) => {
  const { practice, client } = placeIn(show, entry);
  const name = askedNote(Number(show.about));
  const { world } = await tools.read({ practice, clients: [client], notes: [name] });
  const e = world.engagements.get(client);
  const note = world.notes.get(name);
  return e && note?.is === 'asked' ? { e, note } : null;
};
