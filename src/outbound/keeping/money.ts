import type { Write } from './reminded.ts';

export const writeMoney: Write = async () => null;
