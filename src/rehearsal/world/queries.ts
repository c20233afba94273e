import type { Kept } from './room.ts';

export interface QueryAnswer {
  text?: string;
  show_alert?: boolean;
  url?: string;
}

/** A pressed button that waits for the bot's answer. */
export interface Query {
  readonly id: string;
  readonly person: number;
  readonly at: number;
  readonly message: Kept;
  answer?: QueryAnswer;
  told: ((answer: QueryAnswer) => void)[];
}
