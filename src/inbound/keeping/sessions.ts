import { type Decision, outdated, type Toast } from '../../domain/decision.ts';
import type { KeepingDesk } from '../../domain/keeping/desk.ts';
import { agree, agreeAll, type SessionAt } from '../../domain/keeping/sessions/agreeing.ts';
import { cancel, drop, dropAll } from '../../domain/keeping/sessions/dropping.ts';
import {
  askCancel,
  seeDays,
  seePreview,
  seeSession,
  seeSessions,
  seeTimes,
} from '../../domain/keeping/sessions/looking.ts';
import { putTime } from '../../domain/keeping/sessions/proposing.ts';
import { momentNamed } from '../../domain/keeping/sessions/session-buttons.ts';
import type { Wish } from '../../domain/keeping/sessions/session-screens.ts';
import { typeTime } from '../../domain/keeping/sessions/typed-time.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { inKeeping, notYours, outdatedToast, placeNamed } from './keeping-turn.ts';
import { seeCalendar } from './sessions-whom.ts';

export { sessions } from './sessions-whom.ts';

type Parts = readonly string[];
type Does = (desk: KeepingDesk, parts: Parts) => Decision;

const sessionAt = ([n, turn]: Parts): SessionAt => ({ n: numberIn(n), turn: numberIn(turn) });
const wishIn = ([n, , at, minutes, weeks]: Parts): Wish => ({
  ...{ n: numberIn(n), at: momentNamed(at) },
  ...{ minutes: numberIn(minutes), weeks: numberIn(weeks) },
});
const page = (part: string | undefined): number => Math.max(0, numberIn(part));

/** Looking at what there is, and at what could be. */
const looks: Record<string, Does> = {
  list: (desk, [at]) => seeSessions(desk, page(at)),
  see: (desk, [n = '']) => (/^s?\d{1,6}$/.test(n) ? seeSession(desk, n) : outdated),
  days: (desk, parts) => seeDays(desk, sessionAt(parts)),
  day: (desk, parts) => seeTimes(desk, sessionAt(parts), numberIn(parts[2])),
  pre: (desk, parts) => (isWish(wishIn(parts)) ? seePreview(desk, numberIn(parts[1]), wishIn(parts)) : outdated),
  off: (desk, parts) => askCancel(desk, sessionAt(parts)),
};

/** What changes something: it may be in the way of somebody else's session. */
const deeds: Record<string, Does> = {
  put: (desk, parts) =>
    putTime(desk, {
      ...wishIn(parts),
      ...{ turn: numberIn(parts[1]), late: parts[5] === '1', sure: parts[6] === '1' },
    }),
  yes: (desk, parts) => agree(desk, sessionAt(parts), parts[2] === '1'),
  all: (desk, [series, stamp]) => agreeAll(desk, numberIn(series), numberIn(stamp)),
  no: (desk, parts) => drop(desk, sessionAt(parts)),
  none: (desk, [series, stamp]) => dropAll(desk, numberIn(series), numberIn(stamp)),
  cancel: (desk, parts) => cancel(desk, sessionAt(parts), parts[2] === '1'),
};

const isWish = ({ at, minutes, weeks }: Wish): boolean =>
  Number.isFinite(at) && minutes > 0 && minutes <= 480 && weeks > 0 && weeks <= 26;

const find = (all: Record<string, Does>, what: string): Does | undefined =>
  Object.hasOwn(all, what) ? all[what] : undefined;

/** The buttons of `session`: whose, as which side (`k` coach, `c` client), what to do, and with what. */
export const pressSession = async (turn: Turn, parts: readonly string[]): Promise<Toast | undefined> => {
  const [who, side, what = '', ...more] = parts;
  const place = placeNamed(who, side);
  if (place && what === 'all-pages') return seeCalendar(turn, page(more[0]));
  const deed = find(deeds, what);
  const does = deed ?? find(looks, what);
  if (!place || !does) return outdatedToast;
  const decision = await inKeeping(turn, place, (desk) => does(desk, more), deed ? { all: true } : {});
  return decision ? decision.toast : notYours;
};

/** What is typed as a time, for the session that the open question names. */
export const typedSessions = {
  'session-time': async (turn: Turn, text: string): Promise<void> => {
    const { dialog } = turn.person;
    const [who, side, ...at] = dialog?.question === 'session-time' ? (dialog.about ?? '').split('.') : [];
    const place = placeNamed(who, side);
    if (place) await inKeeping(turn, place, (desk) => typeTime(desk, sessionAt(at), text));
  },
};
