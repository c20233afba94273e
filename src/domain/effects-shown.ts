import type { Locale } from './locale.ts';

/** Whom an effect is for: the coach or a client of the practice it was decided in, or a person outside any engagement. */
export type Recipient = 'coach' | 'client' | 'person';

export interface Addressed {
  readonly to: Recipient;
  /** The client it is to or about; null when it is about nobody in particular. */
  readonly client: number | null;
  /** Waits for opening if the hour has passed when it is about to leave. */
  readonly gated: boolean;
}

/** Something sealed, or long: put together at the moment of sending, so that it never stands in the outbox. */
export interface Show extends Addressed {
  readonly do: 'show';
  readonly what:
    | ('question' | 'review' | 'brief' | 'brief-paper' | 'offer' | 'offer-draft' | 'asked' | 'needs-help')
    // Terms: where the two stand, clauses, a version, its paper, a draft, what the client says; what is urgent; what a coach is told.
    | ('terms' | 'terms-clause' | 'terms-version' | 'terms-paper' | 'terms-draft' | 'terms-talk' | 'terms-verify')
    | ('urgent' | 'terms-agreed' | 'terms-unanswered' | 'terms-hold' | 'draft' | 'refusal')
    // Summaries: as they arrived, as they were answered, as they are being written, one or the last ones looked up; everything agreed.
    | ('summary-sent' | 'summary-answered' | 'summary-draft' | 'summary' | 'summaries' | 'agreements')
    // Sessions: all of them, one, its calendar file, news of one; how a client prepared.
    | ('sessions' | 'session' | 'session-file' | 'session-news' | 'session-brief')
    // A session about to begin, going on or just over: what was said of it, what it costs, preparing for it.
    | 'session-around'
    // Money: where it stands, its plan on the table or being written, the paper of it, news of it. Promises: one, news of one. The day; the week as a picture.
    | ('payments' | 'plan' | 'plan-draft' | 'statement' | 'money-news' | 'promise' | 'promise-news' | 'day' | 'week');
  /** The question, or whatever else it is about. */
  readonly about: string | null;
  /** The message of the bot's that this replaces. */
  readonly instead: number | null;
  /** Arrives without a sound: it is night where the reader is. */
  readonly silent?: true;
}

/** Everything one side is to be told in time, as one message: put together at the moment of sending, without what has lost its sense by then. */
export interface Remind extends Addressed {
  readonly do: 'remind';
  /** Names of reminders (domain/keeping/reminding), by client. */
  readonly of: readonly (readonly [client: number, names: readonly string[]])[];
  /** What waited for this opening, where the coach is told both at once: how many messages by client, and of them urgent before. */
  readonly digest: Digest | null;
}

/** Clients with a count each. */
export interface Digest {
  readonly held: readonly (readonly [client: number, count: number])[];
  readonly urgent: readonly (readonly [client: number, count: number])[];
}

/** A question as a client would see it, for the coach who tries the questionnaire. What is answered is kept nowhere. */
export interface Trial extends Addressed {
  readonly do: 'trial';
  readonly question: string;
  readonly locale: Locale;
  /** What is ticked, or was pressed. */
  readonly picked: readonly string[];
  /** Answered by a press: it stays in the chat with its answer and nothing to press. */
  readonly settled: boolean;
  /** What a client would be told instead of being asked. */
  readonly words: 'intake-scale-unread' | 'intake-date-unread' | 'intake-kind' | null;
  /** The message of the bot's that this replaces. */
  readonly instead: number | null;
}
