import { draftIn, lineMark, markOf } from '../../domain/agreements/summaries/desk.ts';
import { itemsAtMost, lettersAtMost } from '../../domain/agreements/summaries/drafting.ts';
import { listButton, summaryPress } from '../../domain/agreements/summaries/summary-buttons.ts';
import { type ItemWords, summaryDraft } from '../../domain/agreements/summary-nouns.ts';
import type { Button, Show } from '../../domain/effects.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { key, numbered, turning } from './summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from './summary-send.ts';
import { marksOf, pageWith } from './summary-words.ts';

type Draft = readonly ItemWords[];

/** What somebody is writing: the lines as they were understood, one of them, or what is asked for. */
export const showSummaryDraft = async (tools: Tools, show: Show, entry: Entry, scene: Scene): Promise<Performed> => {
  const client = show.client ?? 0;
  const side = show.to === 'coach' ? 'coach' : 'client';
  const scope = { practice: entry.practice ?? 0, clients: [client], notes: [summaryDraft(side)] };
  const { world } = await tools.read(scope);
  const e = world.engagements.get(client);
  if (!e) return performedNothing;
  const eyes = eyesOf(tools, show, scene, e);
  const said = wordsOf(eyes, draftIn({ e, notes: world.notes, side }), show.about ?? '');
  if (said) await sendSummaryWords(eyes, show, entry, scene, said);
  return performedNothing;
};

/** Null when the draft has been sent or thrown away meanwhile. */
const wordsOf = (eyes: Eyes, draft: Draft | null, about: string): SummaryWords | null => {
  const [what = '', number = ''] = about.split('.');
  if (what === 'ask') return askWords(eyes);
  if (!draft) return null;
  const line = draft[Number(number)];
  if (what === 'more') return moreWords(eyes, draft);
  if (what === 'drop') return dropWords(eyes, draft);
  if (what === 'line' && line) return lineWords(eyes, line, Number(number));
  if ((what === 'words' || what === 'due') && line) return askLine(eyes, line, Number(number), what);
  return listWords(eyes, draft, Number(number));
};

const askWords = (eyes: Eyes): SummaryWords => ({
  text: 'summary-ask',
  args: { who: eyes.other, most: itemsAtMost },
  buttons: [[listButton(eyes.e, eyes.side)]],
});

const moreWords = (eyes: Eyes, draft: Draft): SummaryWords => ({
  text: 'summary-ask-more',
  args: { count: draft.length, most: itemsAtMost },
  buttons: [[back(eyes, 0)]],
});

const back = ({ e, side }: Eyes, line: number): Button =>
  key('button-summary-back', summaryPress(e, side, 'd-list', line));

const dropWords = (eyes: Eyes, draft: Draft): SummaryWords => {
  const { e, side } = eyes;
  const sure = key('button-summary-drop-sure', summaryPress(e, side, 'd-drop', markOf(draft)));
  return { text: 'summary-drop-ask', args: { count: draft.length }, buttons: [[sure], [back(eyes, 0)]] };
};

const listWords = (eyes: Eyes, draft: Draft, line: number): SummaryWords => {
  const { e, side } = eyes;
  const lines = draft.map(
    (item, i): Phrase => ({
      phrase: 'summary-draft-line',
      args: { n: i + 1, text: item.text, marks: marksOf(eyes, item) },
    }),
  );
  const page = pageWith(eyes, lines, line);
  const more = key('button-summary-more', summaryPress(e, side, 'd-more'));
  const send = key('button-summary-send', summaryPress(e, side, 'd-send', markOf(draft)));
  const list = { lines: lines.slice(page.from, page.to) };
  return {
    text: 'summary-draft',
    args: { who: eyes.other, list, count: draft.length, most: itemsAtMost },
    buttons: [
      ...(page.after === null ? [[send]] : []),
      ...numbered(page.from, page.to, (n) => summaryPress(e, side, 'd-line', n - 1)),
      ...turning(page, (to) => summaryPress(e, side, 'd-list', to)),
      ...(draft.length < itemsAtMost ? [[more]] : []),
      [key('button-summary-drop', summaryPress(e, side, 'd-ask-drop'))],
    ],
  };
};

const lineWords = (eyes: Eyes, line: ItemWords, i: number): SummaryWords => {
  const { e, side } = eyes;
  const press = (what: string, ...more: string[]): string => summaryPress(e, side, what, i, lineMark(line), ...more);
  const other = side === 'coach' ? { practice: e.practice, client: e.client } : { practice: e.practice, client: null };
  return {
    text: 'summary-draft-card',
    args: { n: i + 1, text: line.text, marks: marksOf(eyes, line) },
    buttons: [
      [
        key('button-summary-me', press('d-own', 'me')),
        { text: 'button-name', who: other, press: press('d-own', 'you') },
      ],
      [key('button-summary-both', press('d-own', 'both')), key('button-summary-nobody', press('d-own', 'none'))],
      [
        key('button-summary-due', press('d-due')),
        ...(line.due === null ? [] : [key('button-summary-no-due', press('d-no-due'))]),
      ],
      [key('button-summary-words', press('d-words')), key('button-summary-remove', press('d-cut'))],
      [key('button-summary-lines', summaryPress(e, side, 'd-list', i))],
    ],
  };
};

const askLine = (eyes: Eyes, line: ItemWords, i: number, what: 'words' | 'due'): SummaryWords => {
  const args = { n: i + 1, text: line.text, marks: marksOf(eyes, line) };
  const buttons = [[key('button-summary-back', summaryPress(eyes.e, eyes.side, 'd-line', i))]];
  return what === 'words'
    ? { text: 'summary-ask-words', args: { ...args, most: lettersAtMost }, buttons }
    : { text: 'summary-ask-due', args, buttons };
};
