import { expect, jest } from '@jest/globals';

/**
 * Kills and storms are timed on machines that others use too. In CI one of them may be tried once more; what failed first is
 * printed all the same, so that it is looked at.
 */
const isLong = expect.getState().testPath?.endsWith('.long.test.ts') ?? false;
if (process.env.CI && isLong) jest.retryTimes(1, { logErrorsBeforeRetry: true });
