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

export interface FakeBot {
  coachLink(): string | undefined;
  lookAt(now: number): void;
  forget(): void;
  stop(): Promise<void>;
}

export function startFakeBot(url: string, clock: () => number): FakeBot {
  let practice: Practice = { accepted: false, held: [] };
  const ending = new AbortController();

  const call = async (method: string, parameters: object): Promise<unknown> => {
    const body = JSON.stringify(parameters);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}/bot1:fake/${method}`, {
      method: 'POST',
      headers,
      body,
      signal: ending.signal,
    });
    return ((await response.json()) as { result: unknown }).result;
  };

  const say = (chat_id: number, text: string, more: object = {}) => call('sendMessage', { chat_id, text, ...more });
  const keys = (...rows: string[][]) => ({
    reply_markup: { inline_keyboard: rows.map((row) => row.map((text) => ({ text, callback_data: text }))) },
  });

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

  async function deliverHeld(): Promise<void> {
    const { coach, client, held } = practice;
    if (coach === undefined || client === undefined || held.length === 0 || !isOpen(clock())) return;
    practice.held = [];
    await say(coach, `Good morning. Waiting: ${held.length}, from ${client.first_name}. Nothing urgent.`);
    for (const message of held) await copyToCoach(coach, message);
  }

  const copyToCoach = (coach: number, { chat, message_id }: Message) =>
    call('copyMessage', { chat_id: coach, from_chat_id: chat.id, message_id, ...keys(['Reply', 'Card']) });

  const beginnings: Record<string, (message: Message) => Promise<unknown>> = {
    [`/start ${COACH_CODE}`]: ({ chat }) => {
      practice.coach = chat.id;
      return say(
        chat.id,
        'This bot keeps the hours you agree on with your clients.',
        keys(['Time zone', 'Contact hours']),
      );
    },
    [`/start ${INVITATION}`]: ({ chat, from }) => {
      practice.client = { ...from, id: chat.id };
      return say(
        chat.id,
        `Hello, ${from.first_name}. Here is how the work is organised.`,
        keys(['I agree'], ['Русский', 'Polski', 'Қазақша']),
      );
    },
    '/timezone': ({ chat, text = '' }) => say(chat.id, `Time zone: ${text.split(' ')[1]}.`),
    '/hours': ({ chat }) => say(chat.id, 'Contact hours: Mon–Fri, 10:00–18:00. Next: /invite'),
    '/invite': ({ chat }) =>
      say(chat.id, `A link for one client, three days:\nhttps://t.me/MezhaBot?start=${INVITATION}`),
  };

  async function hear(message: Message): Promise<void> {
    const text = message.text ?? '';
    const beginning = Object.keys(beginnings).find((start) => text.startsWith(start));
    if (beginning !== undefined) await beginnings[beginning]?.(message);
    else if (message.chat.id === practice.coach) await say(practice.client?.id ?? message.chat.id, text);
    else if (practice.accepted) await relay(message);
    else await say(message.chat.id, 'It begins with an invitation from your coach.');
  }

  async function relay(message: Message): Promise<void> {
    if (practice.coach !== undefined && isOpen(clock())) {
      await copyToCoach(practice.coach, message);
      const reaction = [{ type: 'emoji', emoji: '👌' }];
      await call('setMessageReaction', { chat_id: message.chat.id, message_id: message.message_id, reaction });
      return;
    }
    practice.held.push(message);
    const opening = nextOpening(clock()) / 1000;
    const text = 'Your message is safe here. It will be delivered at opening; until then you can take it back.';
    const entities = [
      { type: 'date_time', offset: text.indexOf('at opening'), length: 10, unix_time: opening, date_time_format: 'wt' },
    ];
    await say(message.chat.id, text, {
      entities,
      disable_notification: true,
      ...keys(['Leave it'], ['Urgent', 'Take it back']),
    });
  }

  const presses: Record<string, (message: Message) => Promise<unknown>> = {
    'I agree': () =>
      say(practice.coach ?? 0, `New client: ${practice.client?.first_name}.`, keys(['Accept', 'Ask more'])),
    Accept: ({ chat }) => {
      practice.accepted = true;
      return Promise.all([say(practice.client?.id ?? 0, 'You can write here at any hour.'), say(chat.id, 'Accepted.')]);
    },
  };

  async function press({ id, data, message }: NonNullable<Update['callback_query']>): Promise<void> {
    const text = data === 'Urgent' ? 'In danger call 112. This bot is not an emergency service.' : data;
    await call('answerCallbackQuery', { callback_query_id: id, text, show_alert: data === 'Urgent' });
    await presses[data]?.(message);
  }

  async function poll(): Promise<void> {
    const commands = ['hours', 'invite', 'timezone', 'terms'].map((command) => ({
      command,
      description: `About ${command}`,
    }));
    await call('setMyCommands', { commands });
    for (let offset = 0; !ending.signal.aborted; ) {
      const updates = (await call('getUpdates', { offset, timeout: 20 })) as Update[];
      for (const update of updates) {
        if (update.message) await hear(update.message);
        if (update.callback_query) await press(update.callback_query);
        offset = update.update_id + 1;
      }
    }
  }

  const polling = poll().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });

  return {
    coachLink: () => (practice.coach === undefined ? `https://t.me/MezhaBot?start=${COACH_CODE}` : undefined),
    lookAt: () => void deliverHeld(),
    forget: () => {
      practice = { accepted: false, held: [] };
    },
    stop: () => {
      ending.abort();
      return polling;
    },
  };
}
