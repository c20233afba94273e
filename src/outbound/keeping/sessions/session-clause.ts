import { agreedNow } from '../../../domain/agreements/terms/in-force.ts';
import { ruleButton } from '../../../domain/agreements/terms/quoting.ts';
import { termsNote } from '../../../domain/agreements/terms-nouns.ts';
import type { Button } from '../../../domain/effects.ts';
import { sessionOf } from '../../../domain/keeping/kept.ts';
import type { Session } from '../../../domain/keeping/nouns.ts';
import { isLateCancel } from '../../../domain/keeping/sessions/moving-cost.ts';
import { isOnTable, slotOf } from '../../../domain/keeping/sessions/open-sessions.ts';
import { sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { SessionEyes, SessionWords } from './session-eyes.ts';
import { key } from './session-keys.ts';
import { backKey, dayKeys } from './session-times.ts';
import { costLines, usualClause } from './session-words.ts';

/** The clause of moving exactly as the client read it, with the own words that stand beside it; what is usual where nothing is agreed. */
const clauseOf = async (eyes: SessionEyes): Promise<Phrase> => {
  const { e, p, tools } = eyes;
  const agreed = agreedNow(e, p.at);
  if (!agreed) return usualClause(eyes);
  const name = termsNote(agreed.version);
  const { world } = await tools.read({ practice: e.practice, clients: [e.client], notes: [name] });
  const note = world.notes.get(name);
  const words = note?.is === 'terms' ? note.words.client.clauses.find(({ clause }) => clause === 'moving') : undefined;
  if (!words) return usualClause(eyes);
  const text = [words.text, words.own ?? ''].filter((one) => one.trim() !== '').join('\n');
  return { phrase: 'session-clause', args: { text } };
};

/** What it costs now, and the clause that says so: for the client alone, whom it costs something. */
const linesOf = async (eyes: SessionEyes, session: Session): Promise<Phrase[]> =>
  eyes.side === 'client' ? [...costLines(eyes, session), await clauseOf(eyes)] : [];

const ruleKeys = ({ e, p, side }: SessionEyes): readonly (readonly Button[])[] =>
  side === 'client' ? [ruleButton(e, p.at, 'moving')] : [];

/** Another time for a session: first what the clause says, then the days. */
export const moveWords = async (eyes: SessionEyes, n: number): Promise<SessionWords | null> => {
  const session = sessionOf(eyes.e, n);
  if (!session) return null;
  const isAgreed = session.state === 'agreed';
  const lines = isAgreed ? await linesOf(eyes, session) : [];
  const at = isOnTable(session, eyes.p.at) && !isAgreed ? slotOf(session).at : session.at;
  const args = { who: eyes.other, at: { moment: at } };
  const buttons = [...dayKeys(eyes, n), ...(isAgreed ? ruleKeys(eyes) : []), [backKey(eyes, n)]];
  return lines.length === 0
    ? { text: 'session-move-plain', args, buttons }
    : { text: 'session-move', args: { ...args, lines: { lines } }, buttons };
};

/** Cancelling a session, before it is done. */
export const offWords = async (eyes: SessionEyes, n: number): Promise<SessionWords | null> => {
  const session = sessionOf(eyes.e, n);
  if (!session) return null;
  const { e, side } = eyes;
  const lines = await linesOf(eyes, { ...session, proposal: null });
  const args = { who: eyes.other, at: { moment: session.at } };
  const sure = sessionPress(e, side, 'cancel', n, session.turn, isLateCancel(eyes, session) ? 1 : 0);
  const buttons = [[key('button-session-off-sure', sure)], ...ruleKeys(eyes), [backKey(eyes, n)]];
  return lines.length === 0
    ? { text: 'session-off-plain', args, buttons }
    : { text: 'session-off', args: { ...args, lines: { lines } }, buttons };
};
