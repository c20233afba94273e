import { it } from '@jest/globals';
import { fuzz } from './fuzz/run.ts';

/** A failure names its seed; MEZHA_SEED tries others. */
const seed = Number(process.env.MEZHA_SEED ?? 1000);
const updates = Number(process.env.MEZHA_UPDATES ?? 1_500);

it('stays calm, discreet and silent at night whatever 1,500 updates say', () => fuzz(seed, updates), 300_000);
