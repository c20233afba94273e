import { it } from '@jest/globals';
import { fuzz } from './fuzz/run.ts';

const seed = Number(process.env.MEZHA_SEED ?? 1000);
const updates = Number(process.env.MEZHA_UPDATES ?? 100_000);

it('stays calm, discreet and silent at night whatever 100,000 updates say', () => fuzz(seed, updates), 3_600_000);
