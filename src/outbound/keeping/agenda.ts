import type { Write } from './reminded.ts';

export const writeToday: Write = async () => null;
