/** Keeps the last `size` items; older ones are forgotten without moving the rest. */
export class Ring<T> {
  readonly #size: number;
  #items: T[] = [];
  #count = 0;

  constructor(size: number) {
    this.#size = size;
  }

  /** How many were ever added. */
  get count(): number {
    return this.#count;
  }

  add(item: T): void {
    this.#items[this.#count % this.#size] = item;
    this.#count += 1;
  }

  /** The `n`th item ever added, counted from zero, while it is kept. */
  at(n: number): T | undefined {
    return n < this.#oldest() || n >= this.#count ? undefined : this.#items[n % this.#size];
  }

  *from(n: number): Generator<T> {
    for (let at = Math.max(n, this.#oldest()); at < this.#count; at += 1) yield this.#items[at % this.#size] as T;
  }

  /** The number of the oldest that is still kept. */
  #oldest(): number {
    return Math.max(0, this.#count - this.#size);
  }
}
