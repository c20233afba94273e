import { partOf } from './hours-tokens.ts';

export type Place = { readonly start: number; readonly end: number };

/** Why a moment could not be read, with the exact part of the text, at most 40 characters. */
export type WhenRefused = {
  readonly ok: false;
  readonly part: string;
  readonly reason: 'word' | 'time' | 'date' | 'range' | 'past' | 'order';
};

export function refuse(text: string, { start, end }: Place, reason: WhenRefused['reason']): WhenRefused {
  return { ok: false, part: partOf(text, start, end), reason };
}
