import { keptOf } from '../domain/keeping/kept.ts';
import { prepNote, type Session, type SessionState } from '../domain/keeping/nouns.ts';
import type { Phrase } from '../domain/texts.ts';
import type { ClientPart } from '../state/account.ts';
import { fact, plain, quote, type SayPlain, section } from './export-paragraphs.ts';
import { lineOf } from './keeping/money-words.ts';
import type { SheetParagraph, SheetSection } from './paper/sheet.ts';
import type { Reader, Wording } from './wording.ts';

const states: Record<SessionState, Phrase> = {
  proposed: { phrase: 'session-is-gone' },
  agreed: { phrase: 'session-is-agreed' },
  held: { phrase: 'session-is-held' },
  missed: { phrase: 'session-is-missed' },
  cancelled: { phrase: 'session-is-cancelled' },
};

/** Sessions with what the client wrote before them, and sums: as they stand. What was agreed before them is among the agreements. */
export const keepingSections = (
  wording: Wording,
  say: SayPlain,
  part: ClientPart,
  reader: Reader,
  dayOf: (at: number) => string,
): SheetSection[] => {
  const { sessions, dues } = keptOf(part.engagement);
  const lineFor = (one: Session): SheetParagraph[] => [
    fact(say('data-session', { at: dayOf(one.at), state: states[one.state] })),
    ...preparedFor(part, one.n).map(quote),
  ];
  const sums = dues.map((due, i) => {
    const { args = {} } = lineOf(part.engagement, due, i + 1, reader);
    return plain(wording.say('money-line', args, reader).text);
  });
  return [...section(say('data-sessions', {}), sessions.flatMap(lineFor)), ...section(say('data-payments', {}), sums)];
};

const preparedFor = ({ notes }: ClientPart, session: number): string[] => {
  const note = notes.get(prepNote(session));
  return note?.is === 'prep' ? note.answers.filter((one) => one !== null) : [];
};
