import { readPrint } from './paper-mark.ts';

/** What `/verify` is asked about. `wasForIt`: a file that was sent only for that, and passed on to nobody. */
export type Verified =
  | { readonly is: 'ask' }
  | { readonly is: 'short' | 'unmarked' | 'away'; readonly wasForIt: boolean }
  /** A fingerprint, or its first digits; with the SHA-256 of the file it was found in. */
  | { readonly is: 'print'; readonly print: string; readonly file: string | null; readonly wasForIt: boolean };

/** In one line, as an effect carries it: nothing in it is sealed. */
export const written = (about: Verified): string => {
  if (about.is === 'ask') return 'ask';
  const [what, file] = about.is === 'print' ? [about.print, about.file ?? ''] : [about.is, ''];
  return `${what}.${file}${about.wasForIt ? '.sent' : ''}`;
};

/** The same, read again; what cannot be read asks. */
export const parsed = (line: string): Verified => {
  const [what = '', file = '', sent] = line.split('.');
  const wasForIt = sent === 'sent';
  const is = (['short', 'unmarked', 'away'] as const).find((one) => one === what);
  if (is) return { is, wasForIt };
  const print = what === 'ask' ? null : readPrint(what);
  return print === null ? { is: 'ask' } : { is: 'print', print, file: file === '' ? null : file, wasForIt };
};
