import { expect, jest } from '@jest/globals';

/**
 * Kills and storms, and what a browser shows, are timed on machines that others use too. In CI one of them may be tried once more;
 * what failed first is printed all the same, so that it is looked at.
 */
const { testPath = '' } = expect.getState();
const isTimed = testPath.endsWith('.long.test.ts') || testPath.includes('/test/browser/');
if (process.env.CI && isTimed) jest.retryTimes(1, { logErrorsBeforeRetry: true });
