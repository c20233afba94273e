import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import { locales } from '../../src/domain/world.ts';
import { zoneCity } from '../../src/inbound/zones/zone-city.ts';
import { createWording } from '../../src/outbound/wording.ts';
import type { Rehearsal, SeenMessage } from '../../src/rehearsal/rehearsal.ts';

/** The word in every answer, to be looked for wherever none of them may be. */
export const canary = 'kanarek';

/** What a client sees that wants something of them. */
export type Asked =
  | { readonly is: 'question'; readonly practice: number; readonly message: number; readonly question: string }
  | { readonly is: 'which'; readonly practice: number; readonly message: number; readonly doubt: string }
  | { readonly is: 'review'; readonly practice: number; readonly message: number };

/** An answer as it was given: to the question in that message of the bot's. */
export interface Given {
  readonly practice: number;
  readonly question: string;
  readonly prompt: number;
  readonly text: string;
  readonly message: number;
}

/** Somebody who answers what they are shown, each time with words that name the question. */
export interface Answering {
  readonly id: number;
  readonly given: readonly Given[];
  /** Answers of which the bot has said that they are not kept. */
  readonly refused: Set<string>;
  /** What is to be done now: the newest that was asked (of that practice) and is not answered yet. */
  asked(practice?: number): Asked | null;
  /** Answers the question; as a reply to it, when something else was asked since. */
  answer(to: Extract<Asked, { is: 'question' }>): Promise<Given>;
  /** Answers, or says which question was meant; false when there is nothing to do. */
  goOn(practice?: number): Promise<boolean>;
  send(content: object): Promise<SeenMessage>;
  press(data: string, message?: number): Promise<void>;
  /** Edits the answer before the last one, or the only one. */
  reword(): Promise<void>;
}

/** A person reads before they answer, in s; the bot relies on it where it cannot know what they have seen. */
const readsFor = 3;

export const answering = (rehearsal: Rehearsal, id: number): Answering => {
  const given: Given[] = [];
  let count = 0;
  const refused = new Set<string>();
  const done = new Set<number>();
  const act = (what: string, body: Record<string, unknown>): Promise<unknown> =>
    rehearsal.ask('POST', `/people/${id}/${what}`, body);

  const self: Answering = {
    ...{ id, given, refused },
    asked(practice) {
      for (const message of rehearsal.messages(id).toReversed()) {
        const one = done.has(message.message_id) ? null : askedIn(message);
        if (one && (practice ?? one.practice) === one.practice) return one;
      }
      return null;
    },
    async answer({ practice, message: prompt, question }) {
      // Also a number, for the question that wants one.
      const text = `${1 + (count % 10)}: ${canary} of ${id} to ${practice}/${question} #${count}`;
      count += 1;
      const newest = rehearsal.messages(id).findLast((one) => askedIn(one) !== null)?.message_id;
      const date = Math.floor(rehearsal.clock.now() / 1000) + readsFor;
      const { message_id: message } = await self.send({
        text,
        date,
        ...(newest === prompt ? {} : { reply_to: prompt }),
      });
      done.add(prompt);
      const one = { practice, question, prompt, text, message };
      given.push(one);
      return one;
    },
    async goOn(practice) {
      const asked = self.asked(practice);
      if (asked === null || asked.is === 'review') return false;
      if (asked.is === 'question') await self.answer(asked);
      else {
        done.add(asked.message);
        await self.press(meant(rehearsal, self, done, asked), asked.message);
      }
      return true;
    },
    async send(content) {
      const { message } = (await act('send', { ...content })) as { message: SeenMessage };
      return message;
    },
    press: async (data, message = 1) => void (await act('tap', { message_id: message, button: { data } })),
    async reword() {
      const at = Math.max(0, given.length - 2);
      const one = given[at];
      if (!one) return;
      const text = `${one.text}, in other words`;
      await act('edit', { message_id: one.message, text });
      given[at] = { ...one, text };
    },
  };
  return self;
};

/** The button that names the question this answer was given to; without one the client says that it was none. */
const meant = (
  rehearsal: Rehearsal,
  { id, given, refused }: Answering,
  done: Set<number>,
  asked: Extract<Asked, { is: 'which' }>,
) => {
  const [message] = rehearsal.messages(id, asked.message - 1);
  const data = message ? dataOf(message) : [];
  const one = given.find(({ text }) => text === asked.doubt);
  const wanted = one?.practice === asked.practice && data.find((press) => press.split('.')[3] === one.question);
  // Told that it is no answer here, they give it to the question they meant.
  if (!wanted && one) {
    refused.add(one.text);
    done.delete(one.prompt);
  }
  return (wanted || data.find((press) => press.split('.')[3] === '-')) ?? '';
};

const dataOf = (message: SeenMessage): string[] =>
  (message.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
    'callback_data' in button && button.callback_data !== undefined ? [button.callback_data] : [],
  );

const askedIn = (message: SeenMessage): Asked | null => {
  const data = dataOf(message);
  const [, practice, what] = data.map((one) => /^intake\.(\d+)\.(later|for|send)\b/.exec(one)).find(Boolean) ?? [];
  if (!message.from?.is_bot || message.deleted || what === undefined) return null;
  const common = { practice: Number(practice), message: message.message_id };
  if (what === 'send') return { is: 'review', ...common };
  if (what === 'for') return { is: 'which', ...common, doubt: message.reply_to_message?.text ?? '' };
  const question = questionIn(message.text ?? '');
  return question === null ? null : { is: 'question', ...common, question };
};

/** A question of the coach's own says what it is called. */
export const ownWords = (id: string): string => `What about ${id} then?`;

const questionIn = (text: string): string | null => {
  for (const [words, id] of known()) if (text.includes(words)) return id;
  return /What about (\w+) then\?/.exec(text)?.[1] ?? null;
};

const words = new Map<string, string>();

/** The words of the default questions, in every language. */
const known = (): ReadonlyMap<string, string> => {
  if (words.size > 0) return words;
  const wording = createWording('locales', zoneCity, (key) => {
    throw new Error(key);
  });
  const reader = { zone: 'UTC', otherZone: null, now: 0, names: { coach: '', client: () => '' }, client: 1 };
  for (const locale of locales)
    for (const { id } of handbookFor(1).questions)
      words.set(wording.say(`intake-q-${id}` as 'intake-q-brings', {}, { ...reader, locale }).text, id);
  return words;
};
