import { Ring } from './ring.ts';

/** One Bot API call the bot made. */
export interface Call {
  readonly n: number;
  readonly at: number;
  readonly method: string;
  readonly params: Record<string, unknown>;
  ok: boolean;
  error_code?: number;
  description?: string;
  fault?: string;
}

/** The log of calls; only the last ones are kept. */
export class Calls {
  readonly #ring: Ring<Call>;
  #cleared = 0;

  constructor(kept: number) {
    this.#ring = new Ring(kept);
  }

  /** Logs a call that begins; the caller notes how it ended. */
  open(method: string, params: Record<string, unknown>, at: number): Call {
    const call = { n: this.#ring.count + 1, at, method, params, ok: false };
    this.#ring.add(call);
    return call;
  }

  /** The calls after number `after`, oldest first. */
  list(method?: string, after = 0): Call[] {
    const calls = this.#ring.from(Math.max(after, this.#cleared));
    return method === undefined ? [...calls] : [...calls].filter((call) => call.method === method);
  }

  /** Numbers go on after it. */
  forget(): void {
    this.#cleared = this.#ring.count;
  }
}
