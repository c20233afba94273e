import type { Sent } from './audit.ts';
import type { Pairing } from './seed.ts';
import type { Town } from './town.ts';

/** So many coaches with so many clients each; ids tell who belongs to whom. */
export const pairingsOf = (coaches: number, clients: number): Pairing[] =>
  Array.from({ length: coaches }, (_, c) => ({
    coach: 1000 + c,
    clients: Array.from({ length: clients }, (__, n) => 10_000 + 100 * c + n),
  }));

/** Every client writes `each` messages, everyone taking turns; resolves when Telegram has taken them all. */
export const everyoneWrites = async (town: Town, pairings: readonly Pairing[], each: number, word = 'm') => {
  const sent: Sent[] = [];
  for (let n = 0; n < each; n++)
    for (const { coach, clients } of pairings)
      for (const client of clients) sent.push(await town.say(client, coach, `${word}-${client}-${n}`));
  return sent;
};
