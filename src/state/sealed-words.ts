import { seal, unseal } from './sealing.ts';

/** Words said with an entry of the journal, by name. */
export type Words = Readonly<Record<string, string>>;

/** Whose journal an entry is in, and which one it is. */
export interface EntryPlace {
  readonly practice: number;
  readonly client: number;
  readonly n: number;
}

const about = ({ practice, client, n }: EntryPlace): string => `${practice}.${client}.journal.${n}`;

/** Sealed with the engagement's data key, bound to whose they are and to their entry. */
export const sealWords = (entry: EntryPlace, dataKey: Buffer, words: Words): string =>
  seal(dataKey, about(entry), JSON.stringify(words));

/** Null for what was sealed for another entry, or was changed: the chain tells of it, and everything else can still be read. */
export const openWords = (entry: EntryPlace, dataKey: Buffer, sealed: string): Words | null => {
  try {
    return JSON.parse(unseal(dataKey, about(entry), sealed).toString()) as Words;
  } catch {
    return null;
  }
};
