import { summariesOf } from '../../../domain/agreements/summaries/desk.ts';
import type { Item } from '../../../domain/agreements/summary-nouns.ts';
import { rules } from '../../../domain/agreements/terms/in-force.ts';
import { cut } from '../../../domain/beginning/wording.ts';
import { keptOf } from '../../../domain/keeping/kept.ts';
import { prepNote, type Session } from '../../../domain/keeping/nouns.ts';
import { preparedIn } from '../../../domain/keeping/sessions/around/preparing.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Eyes } from '../../agreements/summary-send.ts';
import { marksOf } from '../../agreements/summary-words.ts';
import { openPromised } from '../promises/promised.ts';
import { answerLines } from './answers.ts';
import type { AroundEyes } from './eyes.ts';

/** So many items of each kind, and so many characters of each, fit into a message beside everything else. */
const itemsAtMost = 5;
const lettersAtMost = 120;

type BriefEyes = AroundEyes & Pick<Eyes, 'tools' | 'reader' | 'other'>;

/** What a coach may want to know before a session: the last summary, what either side has promised, what the client answered. */
export const briefWords = async (eyes: BriefEyes, session: Session): Promise<Phrase> => {
  const { e, now, practice } = eyes;
  const last = summariesOf(e).made;
  const { promises } = keptOf(e);
  // What the last summary says stands above.
  const older = promises.filter(({ summary }) => summary !== last);
  const opened = await openPromised(eyes.tools, e, [
    ...(last > 0 ? [last] : []),
    ...older.map(({ summary }) => summary),
  ]);
  // What both have dropped is no longer to be known.
  const items = (opened.note(last)?.items ?? []).filter(({ state }) => state !== 'waived');
  const promised = older.flatMap(({ summary, item }) => opened.item(summary, item) ?? []);
  const parts: Phrase[] = [
    items.length > 0 ? listed('around-brief-summary', eyes, items) : { phrase: 'around-brief-no-summary' },
    ...(promised.length > 0 ? [listed('around-brief-promises', eyes, promised)] : []),
    await answersOf(eyes, session),
  ];
  const place: Phrase = { phrase: 'value-place', args: { place: rules(practice, e, now).place } };
  return { phrase: 'around-brief', args: { at: { moment: session.at }, place, parts: { lines: parts } } };
};

const listed = (
  phrase: 'around-brief-summary' | 'around-brief-promises',
  eyes: BriefEyes,
  items: readonly Item[],
): Phrase => {
  const over = items.length - itemsAtMost;
  const more: Phrase[] = over > 0 ? [{ phrase: 'around-brief-more', args: { count: over } }] : [];
  return {
    phrase,
    args: { list: { lines: [...items.slice(0, itemsAtMost).map((one) => lineOf(eyes, one)), ...more] } },
  };
};

const lineOf = (eyes: BriefEyes, item: Item): Phrase => {
  const text = cut(item.text, lettersAtMost);
  if (item.state === 'done') return { phrase: 'around-brief-item-done', args: { text } };
  return item.owner === null && item.due === null
    ? { phrase: 'around-brief-item', args: { text } }
    : { phrase: 'around-brief-item-marks', args: { text, marks: marksOf(eyes, item) } };
};

const answersOf = async ({ tools, e }: BriefEyes, session: Session): Promise<Phrase> => {
  if (session.prepared === 0) return { phrase: 'around-brief-unanswered' };
  const answers = preparedIn(await openPrepared(tools, e, session.n), session.n);
  return { phrase: 'around-brief-answers', args: { list: { lines: answerLines(answers) } } };
};

/** What the client has answered, opened. */
export const openPrepared = async (
  tools: Pick<Eyes['tools'], 'read'>,
  { practice, client }: Pick<AroundEyes['e'], 'practice' | 'client'>,
  session: number,
) => {
  const { world } = await tools.read({ practice, clients: [client], notes: [prepNote(session)] });
  return { notes: world.notes };
};
