import type { World } from '../world/world.ts';
import type { Params } from './params.ts';

/** The HTTP exchange a call came in. */
export interface Exchange {
  onClose(listener: () => void): void;
}

/** One Bot API method; it returns a result or throws a Refusal. */
export type Method = (world: World, params: Params, exchange: Exchange) => unknown;
export type Methods = Record<string, Method>;

/** A result that is JSON already. */
export class Json {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}
