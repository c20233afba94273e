import type { Said } from '../wording.ts';

/** Texts one below the other, with what they mark moved along. */
export const joined = (all: readonly Said[]): Said =>
  all.reduce((before, { text, entities }) => {
    if (before.text === '') return { text, entities };
    const begin = before.text.length + 2;
    const moved = entities.map((one) => ({ ...one, offset: one.offset + begin }));
    return { text: `${before.text}\n\n${text}`, entities: [...before.entities, ...moved] };
  }, nothing);

const nothing: Said = { text: '', entities: [] };
