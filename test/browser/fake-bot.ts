/**
 * A bot of a few sentences that keeps contact hours: enough to develop and test the page without the real one.
 * It begins the same way (coach link, invitation, consent, acceptance), holds what is written at night, and delivers at opening.
 */
interface Message {
  message_id: number;
  chat: { id: number };
  from: { first_name: string };
  text?: string;
  reply_to_message?: { message_id: number };
}

interface Update {
  update_id: number;
  message?: Message;
  callback_query?: { id: string; data: string; message: Message };
}

interface Practice {
  coach?: number;
  client?: Message['from'] & { id: number };
  accepted: boolean;
  held: Message[];
  timer?: ReturnType<typeof setTimeout>;
}

const COACH_CODE = 'coach-of-this-rehearsal';
const INVITATION = 'one-client-three-days';
const HOUR = 3_600_000;

/** Warsaw in winter, Monday to Friday, 10:00 to 18:00. */
function isOpen(at: number): boolean {
  const local = new Date(at + HOUR);
  return local.getUTCDay() % 6 !== 0 && local.getUTCHours() >= 10 && local.getUTCHours() < 18;
}

function nextOpening(at: number): number {
  let hour = Math.floor(at / HOUR) * HOUR;
  do hour += HOUR;
  while (!isOpen(hour));
  return hour;
}

/** What the guide looks for is named as the real bot names it. */
const DATA: Record<string, string> = { 'I agree': 'consent.1', Accept: 'accept.1' };

const keys = (...rows: string[][]) => ({
  reply_markup: {
    inline_keyboard: rows.map((row) => row.map((text) => ({ text, callback_data: DATA[text] ?? text }))),
  },
});

/** A bot of a few words, to try the page without the real one. */
export class FakeBot {
  readonly #url: string;
  readonly #clock: () => number;
  readonly #ending = new AbortController();
  readonly #polling: Promise<void>;
  #practice: Practice = { accepted: false, held: [] };

  constructor(url: string, clock: () => number) {
    this.#url = url;
    this.#clock = clock;
    this.#polling = this.#poll().catch((error: unknown) => {
      if (!this.#ending.signal.aborted) throw error;
    });
  }

  readonly coachLink = (): string | undefined =>
    this.#practice.coach === undefined ? `https://t.me/MezhaBot?start=${COACH_CODE}` : undefined;

  /** The clock has moved. */
  readonly lookAt = (): void => void this.#deliverHeld();

  readonly forget = (): void => {
    this.#practice = { accepted: false, held: [] };
  };

  stop(): Promise<void> {
    this.#ending.abort();
    return this.#polling;
  }

  async #call(method: string, parameters: object): Promise<unknown> {
    const response = await fetch(`${this.#url}/bot1:fake/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(parameters),
      signal: this.#ending.signal,
    });
    return ((await response.json()) as { result: unknown }).result;
  }

  #say(chat_id: number, text: string, more: object = {}): Promise<unknown> {
    return this.#call('sendMessage', { chat_id, text, ...more });
  }

  async #deliverHeld(): Promise<void> {
    const { coach, client, held } = this.#practice;
    if (coach === undefined || client === undefined || held.length === 0 || !isOpen(this.#clock())) return;
    this.#practice.held = [];
    await this.#say(coach, `Good morning. Waiting: ${held.length}, from ${client.first_name}. Nothing urgent.`);
    for (const message of held) await this.#copyToCoach(coach, message);
  }

  #copyToCoach(coach: number, { chat, message_id }: Message): Promise<unknown> {
    return this.#call('copyMessage', { chat_id: coach, from_chat_id: chat.id, message_id, ...keys(['Reply', 'Card']) });
  }

  readonly #beginnings: Record<string, (message: Message) => Promise<unknown>> = {
    [`/start ${COACH_CODE}`]: ({ chat }) => {
      this.#practice.coach = chat.id;
      const words = 'This bot keeps the hours you agree on with your clients.';
      return this.#say(chat.id, words, keys(['Time zone', 'Contact hours']));
    },
    [`/start ${INVITATION}`]: ({ chat, from }) => {
      this.#practice.client = { ...from, id: chat.id };
      const words = `Hello, ${from.first_name}. Here is how the work is organised.`;
      return this.#say(chat.id, words, keys(['I agree'], ['Русский', 'Polski', 'Қазақша']));
    },
    '/timezone': ({ chat, text = '' }) => this.#say(chat.id, `Time zone: ${text.split(' ')[1]}.`),
    '/hours': ({ chat }) => this.#say(chat.id, 'Contact hours: Mon–Fri, 10:00–18:00. Next: /invite'),
    '/invite': ({ chat }) =>
      this.#say(chat.id, `A link for one client, three days:\nhttps://t.me/MezhaBot?start=${INVITATION}`),
  };

  async #hear(message: Message): Promise<void> {
    const text = message.text ?? '';
    const beginning = Object.keys(this.#beginnings).find((start) => text.startsWith(start));
    const { coach, client, accepted } = this.#practice;
    if (beginning !== undefined) await this.#beginnings[beginning]?.(message);
    else if (message.chat.id === coach) await this.#say(client?.id ?? message.chat.id, text);
    else if (accepted) await this.#relay(message);
    else await this.#say(message.chat.id, 'It begins with an invitation from your coach.');
  }

  async #relay(message: Message): Promise<void> {
    const { coach } = this.#practice;
    if (coach === undefined || !isOpen(this.#clock())) return this.#hold(message);
    await this.#copyToCoach(coach, message);
    const reaction = [{ type: 'emoji', emoji: '👌' }];
    await this.#call('setMessageReaction', { chat_id: message.chat.id, message_id: message.message_id, reaction });
  }

  async #hold(message: Message): Promise<void> {
    this.#practice.held.push(message);
    const opening = nextOpening(this.#clock()) / 1000;
    const text = 'Your message is safe here. It will be delivered at opening; until then you can take it back.';
    const entities = [
      { type: 'date_time', offset: text.indexOf('at opening'), length: 10, unix_time: opening, date_time_format: 'wt' },
    ];
    const more = { entities, disable_notification: true, ...keys(['Leave it'], ['Urgent', 'Take it back']) };
    await this.#say(message.chat.id, text, more);
  }

  async #press({ id, data, message }: NonNullable<Update['callback_query']>): Promise<void> {
    const text = data === 'Urgent' ? 'In danger call 112. This bot is not an emergency service.' : data;
    await this.#call('answerCallbackQuery', { callback_query_id: id, text, show_alert: data === 'Urgent' });
    const { coach, client } = this.#practice;
    if (data === DATA['I agree'])
      await this.#say(coach ?? 0, `New client: ${client?.first_name}.`, keys(['Accept', 'Ask more']));
    if (data !== DATA.Accept) return;
    this.#practice.accepted = true;
    await Promise.all([
      this.#say(client?.id ?? 0, 'You can write here at any hour.'),
      this.#say(message.chat.id, 'Accepted.'),
    ]);
  }

  async #poll(): Promise<void> {
    const names = ['hours', 'invite', 'timezone', 'terms'];
    await this.#call('setMyCommands', {
      commands: names.map((command) => ({ command, description: `About ${command}` })),
    });
    for (let offset = 0; !this.#ending.signal.aborted; ) {
      const updates = (await this.#call('getUpdates', { offset, timeout: 20 })) as Update[];
      for (const update of updates) {
        if (update.message) await this.#hear(update.message);
        if (update.callback_query) await this.#press(update.callback_query);
        offset = update.update_id + 1;
      }
    }
  }
}

export const startFakeBot = (url: string, clock: () => number): FakeBot => new FakeBot(url, clock);
