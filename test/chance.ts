import fc from 'fast-check';

/** The same cases in every run, so that a failure is the change's and not chance's; MEZHA_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.MEZHA_SEED ?? 20_261_122) });
