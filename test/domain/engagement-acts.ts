import fc from 'fast-check';
import type { Decision } from '../../src/domain/decision.ts';
import { takeBack } from '../../src/domain/held.ts';
import type { Override } from '../../src/domain/hours/hours.ts';
import { pause, resume } from '../../src/domain/leaving.ts';
import { closeFor, comeBack, goAway, openFor, setHours, undoMomentary } from '../../src/domain/openings.ts';
import { recall, sendNow } from '../../src/domain/outgoing.ts';
import { localDay } from '../../src/domain/present.ts';
import { clientEdits, clientWrites, coachEdits, coachWrites } from '../../src/domain/relay.ts';
import { askUrgent, calmDown, confirmUrgent, showWaiting } from '../../src/domain/urgent.ts';
import type { Side } from '../../src/domain/world.ts';
import type { Walk } from './engagement-walk.ts';
import { weeks } from './engagement-weeks.ts';

/** Something somebody does, or time doing nothing but pass; printed as it is when a walk goes wrong. */
export type Act = (typeof acts)[number];

const minute = 60_000;
const client = fc.constantFrom(201, 202);
const who = fc.constantFrom<Side>('client', 'coach');
const looking = fc.constantFrom('on time' as const, 'late' as const, 'not yet' as const);
const to = <T extends string>(act: T) => fc.constant(act);

const acts = [] as unknown as readonly (
  | { act: 'write'; by: Side; client: number; group: string | null; copyable: boolean }
  | { act: 'edit'; by: Side; client: number }
  | { act: 'take back'; client: number; which: 'last' | 'all' }
  | { act: 'recall' | 'send now' | 'show' | 'calm' | 'sure' | 'pause' | 'resume'; client: number }
  | { act: 'urgent'; client: number; reason: boolean }
  | { act: 'open' | 'close'; minutes: number }
  | { act: 'away'; days: number }
  | { act: 'come back' | 'undo' | 'close until further notice' }
  | { act: 'hours'; week: number }
  | { act: 'wait'; ms: number; looking: 'on time' | 'late' | 'not yet' }
  | { act: 'edge'; ms: number; looking: 'on time' | 'late' | 'not yet' }
)[];

const group = fc.option(fc.constantFrom('a', 'b'), { freq: 2 });
const writes = fc.record({ act: to('write'), by: who, client, group, copyable: fc.nat(9).map((n) => n > 0) });
const waits = fc.record({
  act: to('wait'),
  ms: fc.constantFrom(0, 1, 450, 899, 900, 5000, 40 * minute, 9 * 60 * minute),
  looking,
});
const edges = fc.record({ act: to('edge'), ms: fc.constantFrom(-450, -1, 0, 1, 450), looking });

export const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: writes },
  { weight: 4, arbitrary: waits },
  { weight: 4, arbitrary: edges },
  { weight: 2, arbitrary: fc.record({ act: to('edit'), by: who, client }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: to('take back'), client, which: fc.constantFrom('last' as const, 'all' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      act: fc.constantFrom('recall', 'send now', 'show', 'calm', 'sure', 'pause', 'resume'),
      client,
    }),
  },
  { weight: 2, arbitrary: fc.record({ act: to('urgent'), client, reason: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom('open', 'close'), minutes: fc.constantFrom(1, 30, 600) }) },
  { weight: 1, arbitrary: fc.record({ act: to('away'), days: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('come back', 'undo', 'close until further notice') }) },
  { weight: 1, arbitrary: fc.record({ act: to('hours'), week: fc.nat(weeks.length - 1) }) },
) as fc.Arbitrary<Act>;

export const perform = (walk: Walk, one: Act): void => {
  if (one.act === 'wait') walk.pass(walk.present.at + one.ms, one.looking);
  else if (one.act === 'edge') walk.pass(walk.nextEdge() + one.ms, one.looking);
  else if ('client' in one) walk.decide(doerOf(one), inEngagement(walk, one));
  else walk.decide('coach', inPractice(walk, one));
};

type OfClient = Extract<Act, { client: number }>;
type OfPractice = Exclude<Act, OfClient | { act: 'wait' | 'edge' }>;

const doerOf = (one: OfClient): Side => {
  if ('by' in one) return one.by;
  return ['recall', 'send now', 'show'].includes(one.act) ? 'coach' : 'client';
};

const inEngagement = (walk: Walk, one: OfClient): Decision | null => {
  const { present: p, practice } = walk;
  const e = walk.of(one.client);
  switch (one.act) {
    case 'write': {
      const ref = walk.ledger.write(one.by, one.client, p.at, one.group);
      const written = { ref, copyable: one.copyable };
      return one.by === 'client' ? clientWrites(p, practice, e, written) : coachWrites(p, practice, e, written);
    }
    case 'edit': {
      const last = walk.ledger.arrived(one.by, one.client).at(-1);
      if (!last) return null;
      const chat = one.by === 'client' ? one.client : practice.id;
      const ref = { chat, message: last.id, at: p.at, kind: 'text', group: null, replyTo: null };
      return one.by === 'client' ? clientEdits(p, practice, e, ref) : coachEdits(e, ref);
    }
    case 'urgent':
      return askUrgent(p, practice, e, one.reason ? walk.ledger.write('client', one.client, p.at, null) : null);
    case 'take back':
      return takeBack(e, one.which);
    default:
      return pressed(walk, one.act, one.client);
  }
};

const pressed = (walk: Walk, button: string, who: number): Decision | null => {
  const { present: p, practice } = walk;
  const e = walk.of(who);
  if (button === 'recall') return e.outgoing.length > 0 ? recall(e) : null;
  if (button === 'send now') return e.outgoing.length > 0 ? sendNow(p, practice, e) : null;
  if (button === 'show') return showWaiting(e);
  if (button === 'calm') return calmDown(e);
  if (button === 'sure') return confirmUrgent(p, practice, e);
  return button === 'pause' ? pause(p, practice, e) : resume(p, practice, e);
};

const inPractice = (walk: Walk, one: OfPractice): Decision | null => {
  const { present: p, practice, all } = walk;
  switch (one.act) {
    case 'open':
      return openFor(p, practice, all, { from: p.at, to: p.at + one.minutes * minute, open: true });
    case 'close':
      return closeFor(p, practice, all, { from: p.at, to: p.at + one.minutes * minute, open: false });
    case 'close until further notice':
      return closeFor(p, practice, all, { from: p.at, open: false });
    case 'away':
      return goAway(p, practice, all, daysAway(walk, one.days));
    case 'come back':
      return comeBack(p, practice, all);
    case 'undo':
      return undoMomentary(p, practice, all);
    case 'hours':
      return setHours(p, practice, all, weeks[one.week] ?? []);
  }
};

const daysAway = ({ present: p, practice }: Walk, days: number): Override => {
  const from = localDay(p, practice.zone);
  return { from, to: localDay({ ...p, at: p.at + days * 1440 * minute }, practice.zone), windows: [] };
};
