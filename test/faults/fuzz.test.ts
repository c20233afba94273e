import { it } from '@jest/globals';
import { fuzz } from './fuzz/run.ts';

/** Another seed each time; a failure names its own, and MEZHA_SEED repeats it. */
const seed = Number(process.env.MEZHA_SEED ?? Date.now() % 1_000_000);
const updates = Number(process.env.MEZHA_UPDATES ?? 5_000);

it('stays calm, discreet and silent at night whatever 5,000 updates say', () => fuzz(seed, updates), 300_000);
