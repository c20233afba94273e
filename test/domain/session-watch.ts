import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { endOf, keptOf, sessionOf } from '../../src/domain/keeping/kept.ts';
import type { Session } from '../../src/domain/keeping/nouns.ts';
import { isLate } from '../../src/domain/keeping/sessions/charges/in-time.ts';
import type { Engagement } from '../../src/domain/world.ts';
import type { Did, Pressed } from './session-walk.ts';

export interface Seen {
  readonly desk: KeepingDesk;
  readonly did: Did;
  readonly pressed: Pressed;
  readonly decision: Decision;
  readonly after: Engagement;
  readonly again: boolean;
}

/** The matchers of the test library take most of the time of a walk; these are asked hundreds of thousands of times. */
const must = (so: boolean, what: string, ...about: readonly unknown[]): void => {
  if (!so) throw new Error(`${what}: ${JSON.stringify(about)}`);
};

/** What must be so after anything anybody does. */
export const watchSessions = (seen: Seen): void => {
  oldChangesNothing(seen);
  filesFollow(seen);
  const { desk, after } = seen;
  if (after === desk.e) return;
  const before = new Map(keptOf(desk.e).sessions.map((one) => [one.n, one]));
  must(keptOf(after).sessionsMade >= keptOf(desk.e).sessionsMade, 'numbers are used again');
  for (const session of keptOf(after).sessions) {
    const was = before.get(session.n);
    if (!was) bornProposed(seen, session);
    else if (was !== session) changedFairly(seen, was, session);
  }
  costsWereSeen(seen);
};

const bornProposed = ({ desk }: Seen, is: Session): void => {
  const { state, agreedAt, version, turn, proposal, n } = is;
  must(state === 'proposed' && agreedAt === null && version === 0 && turn === 1, 'it begins otherwise', is);
  must(proposal?.by === desk.side && n > keptOf(desk.e).sessionsMade, 'it is not who pressed that proposes', is);
};

/** Turns and versions only grow, and a time that counts as agreed was named by the other side. */
const changedFairly = ({ desk, pressed, did }: Seen, was: Session, is: Session): void => {
  must(is.turn === was.turn + 1, 'its turn', was, is);
  must(is.version === was.version || is.version === was.version + 1, 'its version', was, is);
  if (is.state === 'agreed' && (was.state !== 'agreed' || is.version > was.version)) {
    const { proposal } = was;
    must(proposal !== null && proposal.by !== desk.side, 'one side alone has named it', was, is);
    must(proposal?.at === is.at && proposal.minutes === is.minutes, 'it is another time than was named', was, is);
    must(is.at > desk.p.at && is.version === was.version + 1 && is.agreedAt === desk.p.at, 'when it was agreed', is);
    if (desk.side === 'client' || !did.warned) standsAlone(desk, was, is);
  } else if (is.state === 'agreed')
    must(is.at === was.at && is.minutes === was.minutes && is.version === was.version, 'it has moved', was, is);
  if (did.deed === 'yes' || did.deed === 'other' || did.deed === 'no' || did.deed === 'cancel')
    must(pressed.n === was.n && pressed.turn === was.turn, 'an old button did it', pressed, was);
};

/** Nobody is put where somebody else has been since: a client never, the coach not without having read it. */
const standsAlone = ({ all, e, side }: KeepingDesk, was: Session, is: Session): void => {
  const inTheWay = all
    .filter(({ client }) => client !== e.client)
    .flatMap((other) => keptOf(other).sessions)
    .filter(
      ({ state, agreedAt }) =>
        state === 'agreed' && (side === 'coach' || (agreedAt ?? 0) > (was.proposal?.sentAt ?? 0)),
    )
    .filter((one) => one.at < endOf(is) && is.at < endOf(one));
  must(inTheWay.length === 0, 'somebody else is there', is, inTheWay);
};

/** A button that was made for another turn, or for nothing that there is, changes nothing; nor does any button the second time. */
const oldChangesNothing = ({ desk, did, pressed, decision, again }: Seen): void => {
  const { deed } = did;
  const session = sessionOf(desk.e, pressed.n);
  const isNamed = deed === 'yes' || deed === 'other' || deed === 'no' || deed === 'cancel';
  const isOld = isNamed && (session === null || session.turn !== pressed.turn);
  if (!isOld && !again) return;
  must(
    !decision.engagements && !decision.facts && !decision.practice,
    'an old button changes something',
    did,
    decision,
  );
  must(decision.toast !== undefined, 'an old button is not answered', did);
};

/** Both calendars hear of each new version, and of nothing else; the journal has it once. */
const filesFollow = ({ desk, decision, after }: Seen): void => {
  const fresh =
    after === desk.e
      ? []
      : keptOf(after).sessions.filter(({ n, version }) => version > (sessionOf(desk.e, n)?.version ?? 0));
  const shown = (decision.effects ?? []).flatMap((one) =>
    one.do === 'show' && one.what === 'session-file' ? [`${one.to} ${one.about}`] : [],
  );
  const files = fresh.map(({ n, version }) => `${n}.${version}`).join('+');
  must(shown.join() === (fresh.length > 0 ? `${desk.side} ${files}` : ''), 'the files', shown, files);
  const told = (decision.facts ?? []).filter(({ what }) => /agreed|moved|cancelled/.test(what));
  must(told.map(({ data }) => data?.session).join() === fresh.map(({ n }) => n).join(), 'the journal', told, files);
};

/** What costs a client something was seen before it was done; the coach's doing costs nobody anything. */
const costsWereSeen = ({ desk, did, after }: Seen): void => {
  const fresh = keptOf(after).charges.slice(keptOf(desk.e).charges.length);
  for (const { why, session: n, measure } of fresh) {
    const was = sessionOf(desk.e, n);
    const asked = why === 'late-cancel' ? desk.p.at : (was?.proposal?.askedAt ?? 0);
    must(was !== null && isLate(desk.practice, desk.e, was, asked) && measure < 24, 'it was in time', was, asked);
    if (why === 'late-cancel') must(desk.side === 'client' && did.warned, 'the cost was not seen', did);
    else must(was?.proposal?.askedBy === 'client', 'it was the coach who asked', was);
  }
};
