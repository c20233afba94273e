import { it } from '@jest/globals';
import { fuzz } from './fuzz/run.ts';

/** The first half of 100,000; the other is beside it, so that both run at the same time. */
const seed = Number(process.env.MEZHA_SEED ?? 1000);
const updates = Number(process.env.MEZHA_UPDATES ?? 50_000);

it('stays calm, discreet and silent at night whatever 50,000 updates say', () => fuzz(seed, updates), 3_600_000);
