import type { Decision } from './decision.ts';
import { type Button, type Effect, toCoach } from './effects.ts';
import { isOpen, type Present } from './present.ts';
import { press } from './press.ts';
import type { NoticeKind, Practice } from './world.ts';

/** Tells the coach at once in contact hours, otherwise at the next opening: nothing reaches the coach outside hours. */
export const notify = (
  p: Present,
  practice: Practice,
  client: number | null,
  notice: NoticeKind,
): Pick<Decision, 'practice' | 'effects'> => {
  const item = { client, at: p.at, notice };
  if (isOpen(p, practice, null)) return { effects: [noticeWords(item)] };
  return { practice: { ...practice, notices: [...practice.notices, item] } };
};

/** A report in words, for the coach. */
export const noticeWords = (item: Practice['notices'][number]): Effect =>
  toCoach(
    item.client,
    `notice-${item.notice}`,
    { at: { moment: item.at } },
    { gated: true, again: 'mark', buttons: buttons(item) },
  );

const buttons = ({ notice, client }: Practice['notices'][number]): Button[][] =>
  notice === 'wants-in' && client !== null
    ? [
        [{ text: 'button-accept', press: press('accept', client) }],
        [{ text: 'button-decline', press: press('decline', client) }],
      ]
    : [];
