export type ChangeKind =
  | 'message'
  | 'edit'
  | 'delete'
  | 'reaction'
  | 'typing'
  | 'answer'
  | 'person'
  | 'clock'
  | 'commands'
  | 'reset'
  | 'call'
  | 'update';

/** What happened, and in which chat. */
export interface Change {
  readonly kind: ChangeKind;
  readonly chat_id?: number;
  readonly [detail: string]: unknown;
}

/** Tells whoever listens that something happened, after it has happened. */
export class Changes {
  readonly #listeners = new Set<(change: Change) => void>();

  /** Called when everything is in its new place. */
  tell(kind: ChangeKind, details: Record<string, unknown> = {}): void {
    if (this.#listeners.size === 0) return;
    const change = { kind, ...details };
    for (const listener of [...this.#listeners]) listener(change);
  }

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** What is left of a type once it is known to be truthy. */
export type Truthy<T> = Exclude<T, false | '' | 0 | null | undefined>;

/** Resolves with the first truthy `condition()`, tried now and after each burst of changes. */
export function until<T>(changes: Changes, condition: () => T | Promise<T>, ms: number): Promise<Truthy<T>> {
  return new Promise((resolve, reject) => {
    let planned = false;
    const finish = (act: () => void): void => {
      stop();
      clearTimeout(timer);
      act();
    };
    const attempt = async (): Promise<void> => {
      planned = false;
      try {
        const value = await condition();
        if (value) finish(() => resolve(value as Truthy<T>));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const plan = (): void => {
      if (planned) return;
      planned = true;
      setImmediate(() => void attempt());
    };
    const late = new Error(`not so within ${ms} ms: ${condition}`);
    const stop = changes.listen(plan);
    const timer = setTimeout(() => finish(() => reject(late)), ms);
    plan();
  });
}
