import type { Write } from './reminded.ts';

export const writePromises: Write = async () => null;
