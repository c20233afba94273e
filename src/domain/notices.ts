import { summaryButton } from './agreements/summaries/summary-buttons.ts';
import {
  answerClient,
  beginAtOnce,
  briefButton,
  briefButtons,
  changeOffer,
  closeOfferButton,
  declineKindly,
  proposeTerms,
} from './beginning/offer/offer-buttons.ts';
import type { Decision } from './decision.ts';
import { type Button, type Effect, show, toCoach } from './effects.ts';
import { isOpen, type Present } from './present.ts';
import type { Notice, NoticeKind, Practice } from './world.ts';

/** Tells the coach at once in contact hours, otherwise at the next opening: nothing reaches the coach outside hours. */
export const notify = (
  p: Present,
  practice: Practice,
  client: number | null,
  notice: NoticeKind,
  about?: string,
): Pick<Decision, 'practice' | 'effects'> => {
  const item = { client, at: p.at, notice, ...(about === undefined ? {} : { about }) };
  if (isOpen(p, practice, null)) return { effects: noticeWords(item) };
  return { practice: { ...practice, notices: [...practice.notices, item] } };
};

/** A report in words, for the coach. */
export const noticeWords = (item: Notice): Effect[] => [
  ...(isNews(item.notice) || isShown(item) ? [] : [noticeSay(item, item.notice)]),
  ...shownWith(item),
];

const newsKinds = ['session-news', 'session-around', 'money-news', 'promise-news'] as const;

/** Whether a report says where something stands when it is sent, and has no words of its own. */
const isNews = (notice: NoticeKind): notice is (typeof newsKinds)[number] => newsKinds.some((one) => one === notice);

/** News says where something stands when it is sent: however often that has changed since, it is said once, in its last place. */
export const newsOnce = (notices: readonly Notice[]): readonly Notice[] =>
  notices.filter((one, i) => !isNews(one.notice) || !notices.slice(i + 1).some((later) => isSameNews(one, later)));

const isSameNews = (a: Notice, b: Notice): boolean =>
  a.notice === b.notice && a.client === b.client && a.about === b.about;

const noticeSay = (item: Notice, notice: Exclude<NoticeKind, (typeof newsKinds)[number]>): Effect =>
  toCoach(
    item.client,
    `notice-${notice}`,
    { at: { moment: item.at } },
    { gated: true, again: 'mark', buttons: buttons(item) },
  );

/** Reports that are shown, under the name of what shows them. */
export const shownNotices = [
  ...(['asked', 'needs-help', 'terms-talk', 'summary-sent', 'summary-answered'] as const),
  ...(['terms-agreed', 'terms-unanswered', 'terms-hold'] as const),
  ...(['session-news', 'session-around', 'money-news', 'promise-news'] as const),
] as const;

/** Whether a report says what it is about in words that are put together only when it is sent. */
const isShown = ({ notice, about }: Notice): boolean =>
  about !== undefined && shownNotices.some((one) => one === notice);

/** What the coach reads together with a report, or in its place. */
const shownWith = (item: Notice): Effect[] => {
  const { notice, client, about } = item;
  if (client === null) return [];
  if (notice === 'brief') return [show('coach', { client }, 'brief', { gated: true })];
  if (about === undefined || !isShown(item)) return [];
  const what = shownNotices.find((one) => one === notice);
  return what ? [show('coach', { client }, what, { about, gated: true })] : [];
};

/** What a report leads to, one tap away. */
const buttons = ({ notice, client, about }: Notice): Button[][] => {
  if (client === null) return [];
  switch (notice) {
    case 'wants-in':
      return [[beginAtOnce(client)], [declineKindly(client)]];
    case 'brief':
      return briefButtons(client);
    case 'answer-changed':
      return [[briefButton(client)]];
    // Both stopped in the questionnaire: talking needs a beginning.
    case 'stuck':
    case 'needs-help':
      return [[beginAtOnce(client)]];
    case 'offer-taken':
      return [[proposeTerms(client)]];
    case 'offer-discussed':
      return [[changeOffer(client)], [answerClient(client)]];
    case 'offer-left':
      return [[closeOfferButton(client)]];
    case 'agreed':
      return [[answerClient(client)]];
    case 'summary-unconfirmed':
      return [[summaryButton(client, about)]];
    default:
      return [];
  }
};
