import { describe, expect, it, jest } from '@jest/globals';
import { createTurns } from '../../src/outbound/turns.ts';

/** Who got a ticket, in order, and when (ms). */
const served = async (perSecond: number, waiting: readonly number[], ms: number): Promise<[number, number][]> => {
  jest.useFakeTimers({ now: 0 });
  const turns = createTurns(perSecond);
  const got: [number, number][] = [];
  for (const whose of waiting) void turns(whose).then(() => got.push([whose, performance.now()]));
  await jest.advanceTimersByTimeAsync(ms);
  jest.useRealTimers();
  return got;
};

describe('what is sent in all', () => {
  it('leaves at a steady rate', async () => {
    const got = await served(30, Array<number>(300).fill(1), 5000);
    expect(got.filter(([, at]) => at === 0)).toHaveLength(30);
    expect(got.length).toBeGreaterThan(30 + 140);
    expect(got.length).toBeLessThanOrEqual(30 + 150);
  });

  it('is shared in turns: who has little does not wait behind who has much', async () => {
    const got = await served(10, [...Array<number>(200).fill(1), 2, 3, 2], 1000);
    const places = got.flatMap(([whose], i) => (whose === 1 ? [] : [i]));
    expect(places).toHaveLength(3);
    expect(Math.max(...places)).toBeLessThan(10 + 7);
  });

  it('leaves nobody without a ticket', async () => {
    const got = await served(
      1000,
      Array.from({ length: 500 }, (_, i) => i % 7),
      2000,
    );
    expect(got).toHaveLength(500);
  });
});
