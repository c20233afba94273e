import type { Button } from '../../../domain/effects.ts';
import { sessionOf } from '../../../domain/keeping/kept.ts';
import type { Session } from '../../../domain/keeping/nouns.ts';
import { waitsForYes } from '../../../domain/keeping/sessions/agreeing.ts';
import { inSeries, isOnTable, isToCome, slotOf, stampOf } from '../../../domain/keeping/sessions/open-sessions.ts';
import { sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import { conflictsOf } from '../../../domain/keeping/sessions/taken.ts';
import { inContact } from '../../../domain/stages.ts';
import type { Phrase } from '../../../domain/texts.ts';
import { aroundKeys } from '../around/card-keys.ts';
import type { SessionEyes, SessionWords } from './session-eyes.ts';
import { inRows, key, labelled, listKey, momentLabel } from './session-keys.ts';
import { headOf, notesOf, stateOf } from './session-words.ts';

type Keys = readonly (readonly Button[])[];

/** How a session is shown: `now` both have just agreed on it, `kept` a move is off the table, else as somebody looks it up. */
export type Occasion = 'now' | 'kept' | 'seen';

/** One session as it stands; null when it is no longer kept. */
export const cardWords = (eyes: SessionEyes, n: number, occasion: Occasion): SessionWords | null => {
  const session = sessionOf(eyes.e, n);
  if (!session) return null;
  const { at, minutes } = isOnTable(session, eyes.p.at) ? slotOf(session) : session;
  const head = headOf(eyes, session, occasion === 'kept');
  const lines = notesOf(eyes, session, occasion === 'now');
  return withLines({ head, at: { moment: at }, length: { minutes } }, lines, cardKeys(eyes, session));
};

type Card = { readonly head: Phrase; readonly at: { moment: number }; readonly length: { minutes: number } };

/** A session with what there is to know about it, if anything. */
export const withLines = (card: Card, lines: readonly Phrase[], buttons: Keys): SessionWords =>
  lines.length === 0
    ? { text: 'session-card', args: { ...card }, buttons }
    : { text: 'session-card-more', args: { ...card, lines: { lines } }, buttons };

/** What this side can do about it now. */
const cardKeys = (eyes: SessionEyes, session: Session): Keys => {
  const { e, side, p } = eyes;
  const { n, turn } = session;
  const press = (what: string, ...more: number[]) => sessionPress(e, side, what, n, turn, ...more);
  const off = isToCome(session, p.at) ? [[key('button-session-off', press('off'))]] : [];
  if (!inContact(e)) return [...off, [listKey(eyes)]];
  if (waitsForYes(eyes, session))
    return [
      [yesKey(eyes, session)],
      [key('button-session-other', press('days')), key('button-session-no', press('no'))],
      ...off,
      [listKey(eyes)],
    ];
  if (isOnTable(session, p.at))
    return [
      [key('button-session-other', press('days')), key('button-session-withdraw', press('no'))],
      ...off,
      [listKey(eyes)],
    ];
  const change = off.map((keys) => [key('button-session-move', press('days')), ...keys]);
  return [...aroundKeys({ ...eyes, now: p.at }, session), ...change, [listKey(eyes)]];
};

/** Where something speaks against a time, the coach says yes to it nevertheless, having read what. */
const yesKey = (eyes: SessionEyes, session: Session): Button => {
  const { e, side } = eyes;
  const { n, turn, proposal } = session;
  const against = side === 'coach' && proposal !== null && conflictsOf(eyes, proposal, n).length > 0;
  const text = against ? 'button-session-anyway' : 'button-session-yes';
  return key(text, sessionPress(e, side, 'yes', n, turn, against ? 1 : 0));
};

const datesAtMost = 26;

/** A weekly series: everything of it at once, and each session by itself. */
export const seriesWords = (eyes: SessionEyes, series: number): SessionWords | null => {
  const all = inSeries(eyes.e, series).filter(({ state, version }) => state !== 'cancelled' || version > 0);
  const shown = (all.length > 0 ? all : inSeries(eyes.e, series)).slice(0, datesAtMost);
  const [first] = shown;
  if (!first) return null;
  if (shown.length === 1) return cardWords(eyes, first.n, 'seen');
  const list = shown.map(
    (one): Phrase => ({
      phrase: 'sessions-line',
      args: { at: { moment: one.state === 'proposed' ? slotOf(one).at : one.at }, state: stateOf(eyes, one) },
    }),
  );
  return {
    text: 'session-series',
    args: { head: seriesHead(eyes, shown), list: { lines: list } },
    buttons: seriesKeys(eyes, series, shown),
  };
};

const seriesHead = (eyes: SessionEyes, sessions: readonly Session[]): Phrase => {
  const args = { who: eyes.other };
  if (sessions.some((one) => waitsForYes(eyes, one))) return { phrase: 'session-head-series-theirs', args };
  return sessions.some((one) => isOnTable(one, eyes.p.at))
    ? { phrase: 'session-head-series-yours', args }
    : { phrase: 'session-head-series', args };
};

const seriesKeys = (eyes: SessionEyes, series: number, sessions: readonly Session[]): Keys => {
  const { e, side } = eyes;
  const waiting = sessions.filter((one) => waitsForYes(eyes, one));
  const proposed = sessions.filter(({ state }) => state === 'proposed');
  const all = sessionPress(e, side, 'all', series, stampOf(waiting));
  const none = sessionPress(e, side, 'none', series, stampOf(proposed));
  const noneText = waiting.length > 0 ? 'button-session-none-of' : 'button-session-withdraw';
  const dates = sessions.map((one) => labelled(momentLabel(eyes, slotOf(one).at), sessionPress(e, side, 'see', one.n)));
  return [
    ...(waiting.length > 0 && inContact(e) ? [[key('button-session-all', all, { count: waiting.length })]] : []),
    ...(proposed.length > 0 ? [[key(noneText, none)]] : []),
    ...inRows(dates, 2),
    [listKey(eyes)],
  ];
};
