import { press } from './press.ts';
import type { TextArgs, TextKey, Texts } from './texts.ts';
import type { Engagement, MessageRef } from './world.ts';

/** Whom an effect is for: the coach or a client of the practice it was decided in, or a person outside any engagement. */
export type Recipient = 'coach' | 'client' | 'person';

/**
 * What becomes of an effect of which nobody knows whether it happened: `mark` sends it again with a visible mark,
 * `drop` leaves it, `free` repeats it because repeating changes nothing.
 */
export type Repetition = 'mark' | 'drop' | 'free';

interface Addressed {
  readonly to: Recipient;
  /** The client it is to or about; null when it is about nobody in particular. */
  readonly client: number | null;
  /** Waits for opening if the hour has passed when it is about to leave. */
  readonly gated: boolean;
}

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

/** Sends the person everything that is kept about them, as a JSON file made at the moment of sending. */
export interface Export extends Addressed {
  readonly do: 'export';
  readonly person: number;
}

/** Makes a topic for a client in the coach's forum group. */
export interface Topic extends Addressed {
  readonly do: 'topic';
}

export type Effect = Say | Copy | Amend | Sign | Unbutton | Menu | Invite | Export | Topic;

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

/** Words to someone outside any engagement, in the person's own language. */
export const toPerson = <K extends TextKey>(id: number, text: K, args: Texts[K], more: SayOptions = {}): Say =>
  say('person', id, text, args, more);

/** The client's messages on their way to the coach, who gets them in contact hours only. */
export const copyToCoach = (e: Engagement, refs: readonly MessageRef[], edited = false): Copy => ({
  do: 'copy',
  to: 'coach',
  client: e.client,
  gated: true,
  from: refs[0]?.chat ?? e.client,
  messages: refs.map((ref) => ref.message),
  replyTo: refs[0]?.replyTo ?? null,
  edited,
  repeat: refs.some((ref) => 'repeat' in ref && ref.repeat === true),
  sign: true,
});

/** The coach's messages on their way to the client. */
export const copyToClient = (e: Engagement, refs: readonly MessageRef[], edited = false): Copy => ({
  ...copyToCoach(e, refs, edited),
  to: 'client',
  gated: false,
});

/** Albums and new wordings cannot carry the button that says whose they are: words above them do. */
export const copiesToCoach = (e: Engagement, refs: readonly MessageRef[], edited = false): Effect[] => {
  const answer: Button[][] = [[answerButton(e)]];
  const words = { buttons: answer, gated: true } as const;
  const header = edited
    ? [toCoach(e.client, 'client-edited', {}, words)]
    : refs.length > 1
      ? [toCoach(e.client, 'album-from', { count: refs.length }, words)]
      : [];
  return [...header, copyToCoach(e, refs, edited)];
};

/** Shows whose message it is, and answers it. */
export const answerButton = (e: Pick<Engagement, 'practice' | 'client'>): Button => ({
  text: 'button-answer-name',
  who: { practice: e.practice, client: e.client },
  press: press('answer', e.client),
});

/** The quiet mark on a message that its author sees. */
export const sign = (to: Recipient, client: number, refs: readonly MessageRef[], kind: SignKind): Sign => ({
  do: 'sign',
  to,
  client,
  gated: false,
  chat: refs[0]?.chat ?? client,
  messages: refs.map((ref) => ref.message),
  sign: kind,
});
