import type { Tools } from '../tools.ts';
import type { Reader, Said } from '../wording.ts';
import { type Own, otherName } from './my-versions.ts';

/** Broken records are told one by one; more than so many would be the operator's to know. */
const listedAtMost = 10;

/** Whether everything that is kept of what was agreed is as it was written: how much was looked at, or where it is not. */
export const chainWords = async (tools: Tools, all: readonly Own[], reader: Reader): Promise<Said[]> => {
  let count = 0;
  const broken: Said[] = [];
  for (const own of all) {
    const check = await tools.checkJournal(own.practice.id, own.e.client);
    if (!check) continue;
    count += check.entries;
    if (check.broken === null) continue;
    const args = { name: otherName(own), number: Math.max(1, check.broken) };
    broken.push(
      check.missing > 0
        ? tools.wording.say('verify-chain-short', { ...args, count: check.missing }, reader)
        : tools.wording.say('verify-chain-broken', args, reader),
    );
  }
  if (broken.length > 0) return broken.slice(0, listedAtMost);
  return count > 0 ? [tools.wording.say('verify-chain-whole', { count }, reader)] : [];
};
