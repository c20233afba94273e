import type { Write } from './reminded.ts';

export const writeAround: Write = async () => null;
