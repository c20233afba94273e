import type { Note } from '../beginning/nouns.ts';
import type { Decision } from '../decision.ts';
import { type Effect, type Say, type Show, show, toClient, toCoach } from '../effects.ts';
import { notify } from '../notices.ts';
import type { Present } from '../present.ts';
import type { Side } from '../side.ts';
import type { TextKey, Texts } from '../texts.ts';
import type { Engagement, Practice } from '../world.ts';

/** What a decision about sessions, money or promises looks at, and whose decision it is. */
export interface KeepingDesk {
  readonly p: Present;
  readonly practice: Practice;
  readonly e: Engagement;
  /** Everybody the coach works with, where it was asked for: their sessions take time as well. Else only `e`. */
  readonly all: readonly Engagement[];
  readonly notes: ReadonlyMap<string, Note>;
  readonly side: Side;
  /** The message of the bot's that was pressed, to be replaced. */
  readonly instead: number | null;
}

/** What somebody asked to see: for their own eyes, at once, in the place of what they pressed. */
export const shown = ({ e, side, instead }: KeepingDesk, what: Show['what'], about: string): Effect =>
  show(side, e, what, { about, instead });

/** Words to whoever decides. */
export const toSelf = <K extends TextKey>(
  { e, side }: Pick<KeepingDesk, 'e' | 'side'>,
  text: K,
  args: Texts[K],
  more: Partial<Pick<Say, 'buttons' | 'instead'>> = {},
): Effect => (side === 'coach' ? toCoach(e.client, text, args, more) : toClient(e, text, args, more));

type News = 'session-news' | 'money-news' | 'promise-news';

/** Where something stands now, told to the other side: the client at once, without a sound at night; the coach in contact hours. */
export const tellOther = (
  { p, practice, side, e }: KeepingDesk,
  what: News,
  about: string,
  isNight: boolean,
): Pick<Decision, 'practice' | 'effects'> =>
  side === 'client'
    ? notify(p, practice, e.client, what, about)
    : { effects: [show('client', e, what, { about, ...(isNight ? { silent: true as const } : {}) })] };
