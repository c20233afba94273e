import { answerTalk, askForWords, keepTalk, seeTalks, takeTalk } from '../../domain/agreements/terms/answering.ts';
import { propose, remindOnceMore, withdraw } from '../../domain/agreements/terms/proposing.ts';
import { talkOf } from '../../domain/agreements/terms/standing.ts';
import type { WritingDesk } from '../../domain/agreements/terms/writing.ts';
import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import { type Show, show } from '../../domain/effects.ts';
import { ask } from '../../domain/person.ts';
import { numberIn } from '../number-in.ts';
import { inPerson, type Turn } from '../turn.ts';
import { unbutton } from '../unbutton.ts';
import { onTerms } from './terms-turn.ts';

type Parts = readonly string[];
type Does = (desk: WritingDesk, parts: Parts, turn: Turn) => Decision;

const showing =
  (what: Show['what'], about: (parts: Parts) => string | null): Does =>
  ({ e }, parts) => ({ outcome: 'answered', effects: [show('coach', e, what, { about: about(parts) })] });

/** What a coach's buttons do, by the word after the client. */
const presses: Record<string, Does> = {
  see: showing('terms', () => null),
  send: (desk, [base, mark = ''], { seeTerms }) => propose({ ...desk, see: seeTerms }, numberIn(base), mark),
  'k-history': showing('terms', () => 'history'),
  'k-whole': showing('terms-version', ([version]) => `${numberIn(version)}.whole`),
  'k-diff': showing('terms-version', ([version, before]) => `${numberIn(version)}.diff.${numberIn(before)}`),
  'k-paper': showing('terms-paper', ([version]) => `${numberIn(version)}`),
  'k-withdraw': ({ p, practice, e }, [version]) => withdraw(p, practice, e, numberIn(version)),
  'k-remind': ({ p, practice, e }, [version]) => remindOnceMore(p, practice, e, numberIn(version)),
  'k-talks': (desk) => seeTalks(desk),
  'k-answer': (desk, [n]) => askForWords(desk, numberIn(n)),
  'k-why': (desk, [n]) => askForWords(desk, numberIn(n)),
  'k-take': (desk, [n]) => takeTalk(desk, numberIn(n)),
  'k-keep': (desk, [n]) => keepTalk(desk, numberIn(n), null),
};

export const isCoachs = (what: string): boolean => Object.hasOwn(presses, what);

/** What is done once: its buttons go with it. */
const spent = ['send', 'k-withdraw', 'k-remind', 'k-take', 'k-keep'];

/** A coach's press about one client of their own. */
export const pressAsCoach = async (
  turn: Turn,
  client: number,
  what: string,
  parts: Parts,
): Promise<Toast | undefined> => {
  const does = presses[what];
  if (!does) return outdated.toast;
  const decision = await onTerms(turn, { practice: turn.from.id, client }, (desk) => does(desk, parts, turn));
  if (!decision) return { text: 'not-yours', args: {} };
  if (decision.outcome === 'asked') await awaitWords(turn, `k.${client}.${numberIn(parts[0])}`);
  const { callback_query: query } = turn.update;
  if (decision.outcome === 'changed' && spent.includes(what) && query) await unbutton(turn, query);
  return decision.toast;
};

const awaitWords = async (turn: Turn, about: string): Promise<void> => {
  await inPerson(turn, (person, { at }) => ({ outcome: 'changed', person: ask(person, 'terms-answer', at, about) }));
};

/** The coach's words go to the client: as an answer, or as the reason why a clause stays as it is. */
export const typedAnswer = async (turn: Turn, text: string): Promise<void> => {
  const [, client, n] = (turn.person.dialog?.about ?? '').split('.');
  const decision = await onTerms(turn, { practice: turn.from.id, client: numberIn(client) }, (desk) =>
    talkOf(desk.e, numberIn(n))?.is === 'question'
      ? answerTalk(desk, numberIn(n), text)
      : keepTalk(desk, numberIn(n), text),
  );
  await inPerson(turn, (person, { at }) => {
    const { dialog } = person;
    if (dialog?.question !== 'terms-answer') return null;
    const kept = decision?.outcome === 'refused' ? { ...dialog, at } : null;
    return { outcome: 'changed', person: { ...person, dialog: kept } };
  });
};
