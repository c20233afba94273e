/**
 * How many cases a property tries: all of them in a thorough run (`npm run test:thorough`), a third in a quick one; MEZHA_RUNS says another
 * number for all.
 */
export const tries = (all: number): number =>
  Number(process.env.MEZHA_RUNS ?? (process.env.MEZHA_THOROUGH ? all : Math.ceil(all / 3)));
