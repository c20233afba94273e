import type { Addressed, Digest, Recipient, Remind, Show, Trial } from './effects-shown.ts';
import type { TextArgs, TextKey, Texts } from './texts.ts';
import type { Engagement } from './world.ts';

export type * from './effects-shown.ts';

/**
 * What becomes of an effect of which nobody knows whether it happened: `mark` sends it again with a visible mark,
 * `drop` leaves it, `free` repeats it because repeating changes nothing.
 */
export type Repetition = 'mark' | 'drop' | 'free';

export interface Button {
  readonly text: TextKey;
  readonly args?: TextArgs;
  /** A name put into the text as $name: a client's of that practice, or its coach's where client is null. */
  readonly who?: { readonly practice: number; readonly client: number | null };
  /** Words that need no translation (a city, a language's own name, a clock time). */
  readonly label?: string;
  readonly press: string;
}

export interface Say extends Addressed {
  readonly do: 'say';
  readonly text: TextKey;
  readonly args: TextArgs;
  readonly buttons: readonly (readonly Button[])[];
  readonly silent: boolean;
  readonly replyTo: number | null;
  readonly again: Repetition;
  /** The message of the bot's that this replaces. */
  readonly instead: number | null;
  /** Asks Telegram for a reply keyboard that shares the location, or takes it away again. */
  readonly keyboard: 'location' | 'remove' | null;
}

/** Copies messages by reference: Telegram takes their present wording. Several ids are one album. */
export interface Copy extends Addressed {
  readonly do: 'copy';
  readonly from: number;
  readonly messages: readonly number[];
  /** The message in the author's chat that these answer. */
  readonly replyTo: number | null;
  /** A new wording of what was delivered before: `replyTo` is that message. */
  readonly edited: boolean;
  /** Telegram may have delivered it before. */
  readonly repeat: boolean;
  /** Whether the author's message gets the sign of delivery. */
  readonly sign: boolean;
  /** Arrives without a sound: it is night where the reader is. */
  readonly silent?: true;
}

/** Brings the reader's copy up to the author's present wording. The wording itself is never committed. */
export interface Amend extends Addressed {
  readonly do: 'amend';
  readonly from: number;
  readonly message: number;
}

export type SignKind = 'held' | 'delivered' | 'urgent' | 'none';
export interface Sign extends Addressed {
  readonly do: 'sign';
  readonly chat: number;
  readonly messages: readonly number[];
  readonly sign: SignKind;
}

/** Takes the buttons off a message of the bot's. */
export interface Unbutton extends Addressed {
  readonly do: 'unbutton';
  readonly chat: number;
  readonly message: number;
}

/** Shows someone the commands they may use, in their language. */
export interface Menu extends Addressed {
  readonly do: 'menu';
  readonly person: number;
  readonly role: 'coach' | 'client' | 'both' | 'none';
}

/** Sends an invitation, with its code computed anew from the seed: only its hash is ever stored. */
export interface Invite extends Addressed {
  readonly do: 'invite';
  readonly seed: string;
  readonly kind: 'coach' | 'client';
  /** The link as a QR picture instead of as words. */
  readonly picture: boolean;
}

/** Sends the person everything that is kept about them, made at the moment of sending: to read, as data, or one spoken part of a note. */
export interface Export extends Addressed {
  readonly do: 'export';
  readonly person: number;
  readonly form: 'paper' | 'json' | { readonly practice: number; readonly note: string; readonly part: number };
}

/** Sends the coach's questionnaire as a file, made at the moment of sending. */
export interface SendFile extends Addressed {
  readonly do: 'file';
  readonly what: 'questionnaire';
  readonly form: 'yaml' | 'json';
}

/** Makes a topic for a client in the coach's forum group. */
export interface Topic extends Addressed {
  readonly do: 'topic';
}

export type Effect =
  | (Say | Copy | Amend | Sign | Unbutton | Menu)
  | (Invite | Export | Show | Remind | Trial | SendFile | Topic);

type SayOptions = Partial<Pick<Say, 'buttons' | 'silent' | 'replyTo' | 'again' | 'instead' | 'gated' | 'keyboard'>>;

const say = <K extends TextKey>(
  to: Recipient,
  client: number | null,
  text: K,
  args: Texts[K],
  more: SayOptions,
): Say => ({
  do: 'say',
  to,
  client,
  text,
  args: args as TextArgs,
  buttons: [],
  silent: false,
  replyTo: null,
  again: 'mark',
  gated: false,
  instead: null,
  keyboard: null,
  ...more,
});

/** Words to the coach; `client` is whom they are about, or null. */
export const toCoach = <K extends TextKey>(
  client: number | null,
  text: K,
  args: Texts[K],
  more: SayOptions = {},
): Say => say('coach', client, text, args, more);

export const toClient = <K extends TextKey>(e: Engagement, text: K, args: Texts[K], more: SayOptions = {}): Say =>
  say('client', e.client, text, args, more);

/** Something sealed, for one side; what the coach is shown waits for contact hours unless they asked for it. */
export const show = (
  to: 'coach' | 'client',
  e: Pick<Engagement, 'client'>,
  what: Show['what'],
  more: Partial<Pick<Show, 'about' | 'instead' | 'gated' | 'silent'>> = {},
): Show => ({ do: 'show', to, client: e.client, gated: false, what, about: null, instead: null, ...more });

/** One message about everything that is to be said in time to one side; to the coach about any of their clients. */
export const remind = (
  to: 'coach' | 'client',
  client: number | null,
  of: Remind['of'],
  digest: Digest | null = null,
): Remind => ({ do: 'remind', to, client, gated: false, of, digest });

/** Words to someone outside any engagement, in the person's own language. */
export const toPerson = <K extends TextKey>(id: number, text: K, args: Texts[K], more: SayOptions = {}): Say =>
  say('person', id, text, args, more);
