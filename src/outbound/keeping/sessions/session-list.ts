import type { Button } from '../../../domain/effects.ts';
import type { Session } from '../../../domain/keeping/nouns.ts';
import { openSessions, slotOf } from '../../../domain/keeping/sessions/open-sessions.ts';
import { sessionPress } from '../../../domain/keeping/sessions/session-buttons.ts';
import { inContact } from '../../../domain/stages.ts';
import type { Phrase } from '../../../domain/texts.ts';
import type { Engagement } from '../../../domain/world.ts';
import type { SessionEyes, SessionWords } from './session-eyes.ts';
import { inRows, key, labelled, momentLabel } from './session-keys.ts';
import { stateOf } from './session-words.ts';

const pageOf = 8;
const namesAtMost = 20;

/** When it is, as agreed; while it is only proposed, when it would be. */
const timeOf = (session: Session): number => (session.state === 'agreed' ? session.at : slotOf(session).at);

const turning = (count: number, page: number, pressOf: (page: number) => string): Button[][] => {
  const row = [
    ...(page > 0 ? [labelled('←', pressOf(page - 1))] : []),
    ...(count > (page + 1) * pageOf ? [labelled('→', pressOf(page + 1))] : []),
  ];
  return row.length > 0 ? [row] : [];
};

/** Everything proposed and to come with one client, and the way to propose more. */
export const listWords = (eyes: SessionEyes, page: number): SessionWords => {
  const { e, side, p, other: who } = eyes;
  const all = openSessions(e, p.at);
  const shown = all.slice(page * pageOf, (page + 1) * pageOf);
  const lines = shown.map(
    (one): Phrase => ({
      phrase: 'sessions-line',
      args: { at: { moment: timeOf(one) }, state: stateOf(eyes, one) },
    }),
  );
  const keys = shown.map((one) => labelled(momentLabel(eyes, timeOf(one)), sessionPress(e, side, 'see', one.n)));
  const buttons = [
    ...inRows(keys, 2),
    ...turning(all.length, page, (to) => sessionPress(e, side, 'list', to)),
    ...(inContact(e) ? [[key('button-session-new', sessionPress(e, side, 'days', 0, 0))]] : []),
  ];
  return lines.length === 0
    ? { text: 'sessions-none', args: { who }, buttons }
    : { text: 'sessions', args: { who, list: { lines } }, buttons };
};

type Calendar = Pick<SessionEyes, 'p' | 'practice' | 'all'> & { readonly eyesFor: (e: Engagement) => SessionEyes };

/** The coach's calendar: everybody's sessions to come, soonest first, and everybody by name. */
export const calendarWords = ({ p, practice, all, eyesFor }: Calendar, page: number): SessionWords => {
  const found = all
    .flatMap((e) => openSessions(e, p.at).map((session) => ({ e, session })))
    .sort((a, b) => timeOf(a.session) - timeOf(b.session));
  const lines = found.slice(page * pageOf, (page + 1) * pageOf).map(
    ({ e, session }): Phrase => ({
      ...{ phrase: 'sessions-all-line', client: e.client },
      args: { at: { moment: timeOf(session) }, state: stateOf(eyesFor(e), session) },
    }),
  );
  const names = all
    .filter((e) => inContact(e) || openSessions(e, p.at).length > 0)
    .sort((a, b) => (nextOf(a, p.at) ?? Number.POSITIVE_INFINITY) - (nextOf(b, p.at) ?? Number.POSITIVE_INFINITY))
    .slice(0, namesAtMost)
    .map((e) => labelled(e.name, sessionPress(e, 'coach', 'list')));
  const own = { practice: practice.id, client: practice.id };
  const buttons = [
    ...turning(found.length, page, (to) => sessionPress(own, 'coach', 'all-pages', to)),
    ...inRows(names, 2),
  ];
  return lines.length === 0
    ? { text: 'sessions-all-none', args: {}, buttons }
    : { text: 'sessions-all', args: { list: { lines } }, buttons };
};

const nextOf = (e: Engagement, at: number): number | undefined => openSessions(e, at).map(timeOf)[0];
