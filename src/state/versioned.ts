import type * as z from 'zod';

type Upgrade = (record: Record<string, unknown>) => Record<string, unknown>;

/** How a kind of record is stored: `{ v, … }`, read through every step since it was written. */
export interface Codec<T> {
  encode(value: T): string;
  decode(json: string): T;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? unknown : never) : never;

/**
 * A codec whose schema and domain type must agree both ways. `upgrades[n]` turns version n + 1 into n + 2.
 * Decoding throws for a record newer than this code, and for one that does not fit.
 */
export const versioned =
  <T>() =>
  <S extends z.ZodType>(schema: S & Same<z.output<S>, T>, upgrades: readonly Upgrade[] = []): Codec<T> => {
    const current = upgrades.length + 1;
    return {
      encode: (value) => JSON.stringify({ v: current, ...value }),
      decode(json) {
        const { v, ...record } = JSON.parse(json) as { v: number } & Record<string, unknown>;
        if (v > current) throw new Error(`a record of version ${v} is newer than this program`);
        const upgraded = upgrades
          .slice(v - 1)
          .reduce((older, upgrade) => upgrade(older), record as Record<string, unknown>);
        return (schema as z.ZodType<T>).parse(upgraded);
      },
    };
  };
