import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultTerms } from '../../src/domain/agreements/terms/defaults.ts';
import { withValue } from '../../src/domain/agreements/terms/fields.ts';
import { markIn } from '../../src/domain/agreements/terms/paper-mark.ts';
import { clauseIds, type TermsContent, type TermsWords } from '../../src/domain/agreements/terms-nouns.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { usualHours } from '../../src/domain/practice.ts';
import { fingerprintOf, inGroups } from '../../src/outbound/agreements/fingerprint.ts';
import { printTerms } from '../../src/outbound/agreements/terms-paper.ts';
import type { Printed } from '../../src/outbound/agreements/terms-sheet.ts';
import { styles } from '../../src/outbound/paper/look.ts';
import { wording } from '../locales/readers.ts';
import { type Pdf, type Piece, readPdf, squeezed } from './pdf-reader.ts';
import { noteOf, someTerms } from './some-terms.ts';

const usual: TermsContent = defaultTerms({ weekly: usualHours });
const acceptance = { coach: Date.UTC(2026, 10, 23, 12), client: Date.UTC(2026, 10, 24, 19, 5) };
const versionOf = (content: TermsContent, coach: Locale, client: Locale): Printed => ({
  ...{ note: noteOf(content, coach, client), before: null, acceptance },
});
const printed = async (version: Printed, side: 'coach' | 'client' = 'client') =>
  readPdf(await printTerms(wording, version, side));

/** Neighbours that are set alike: a heading, a paragraph, own words. */
const blocksOf = ({ pages }: Pdf): { readonly look: string; readonly text: string }[] => {
  const blocks: { look: string; text: string }[] = [];
  for (const piece of pages.flat().filter(({ tag }) => tag !== 'Artifact')) {
    const look = lookOf(piece);
    const last = blocks.at(-1);
    if (last?.look === look) last.text += piece.text;
    else blocks.push({ look, text: piece.text });
  }
  return blocks;
};

const lookOf = ({ tag, size }: Piece): string => {
  if (size === styles.reading.size) return tag === 'BlockQuote' ? 'own' : 'text';
  return (
    { [styles.title.size]: 'title', [styles.heading.size]: 'heading', [styles.about.size]: 'about' }[size] ?? 'small'
  );
};

/** The clauses of the first text on the paper, or of the second, as whoever reads it could copy them. */
const textOn = (pdf: Pdf, which: 'first' | 'second'): Omit<TermsWords, 'locale' | 'zone'> => {
  const blocks = blocksOf(pdf);
  const begins = blocks.flatMap(({ look, text }, i) => (look === 'heading' && text.startsWith('1. ') ? [i] : []));
  const begin = begins[which === 'first' ? 0 : 1] ?? -1;
  const head = which === 'first' ? blocks.slice(0, begin) : blocks.slice(begin - 1, begin);
  const clauses = clauseIds.map((clause, place) => {
    const at = blocks.findIndex(
      ({ look, text }, i) => i >= begin && look === 'heading' && text.startsWith(`${place + 1}. `),
    );
    const rest = blocks.slice(at + 1);
    const end = rest.findIndex(({ look }) => look === 'heading');
    const found = (look: string): string | null => rest.slice(0, end).find((one) => one.look === look)?.text ?? null;
    const title = squeezed(blocks[at]?.text ?? '').replace(`${place + 1}. `, '');
    return { clause, title, text: found('text') ?? '', own: found('own') };
  });
  return { heading: head.map(({ text }) => text).join(' '), clauses };
};

const asRead = (pdf: Pdf, side: 'coach' | 'client', isOne: boolean) => {
  const other = side === 'coach' ? 'client' : 'coach';
  const [first, second] = [textOn(pdf, 'first'), textOn(pdf, isOne ? 'first' : 'second')];
  return { [side]: first, [other]: second } as unknown as Record<'coach' | 'client', TermsWords>;
};

const urgentOwn = {
  urgent: 'Если отменяется сессия.\nИли «я не справляюсь».',
  privacy: 'Всё между нами',
  price: 'Do 10 dnia',
};

describe('terms on paper', () => {
  it.each([
    ...(['ru ru', 'pl pl', 'kk kk', 'en en'] as const),
    ...(['ru pl', 'pl kk', 'kk en', 'en ru', 'ru kk'] as const),
  ])('copied from the file have the fingerprint that was accepted, coach and client reading in %s', async (tongues) => {
    const [coach, client] = tongues.split(' ') as [Locale, Locale];
    const version = versionOf({ ...usual, own: urgentOwn }, coach, client);
    const side = client > coach ? 'coach' : 'client';
    expect(fingerprintOf(asRead(await printed(version, side), side, coach === client))).toBe(version.note.print);
  });

  it('have it whatever the coach has agreed to and written', async () => {
    await fc.assert(
      fc.asyncProperty(someTerms, fc.constantFrom(...locales), async (content, locale) => {
        const version = versionOf(content, locale, 'kk');
        expect(fingerprintOf(asRead(await printed(version), 'client', locale === 'kk'))).toBe(version.note.print);
      }),
      { numRuns: 3 },
    );
  });

  it('are the same file, byte for byte, for the same version and acceptances, and another for others', async () => {
    const version = versionOf(usual, 'ru', 'pl');
    const first = await printTerms(wording, version, 'coach');
    expect((await printTerms(wording, structuredClone(version), 'coach')).equals(first)).toBe(true);
    const others = [
      { ...version, acceptance: { ...acceptance, client: null } },
      { ...version, acceptance: { ...acceptance, client: acceptance.client + 60_000 } },
      versionOf({ ...usual, own: { sides: 'Иначе' } }, 'ru', 'pl'),
    ];
    for (const other of others) expect((await printTerms(wording, other, 'coach')).equals(first)).toBe(false);
  });

  it('carry their fingerprint where a program finds it, and in full where people read it', async () => {
    const version = versionOf(usual, 'kk', 'kk');
    const file = await printTerms(wording, version, 'client');
    expect(markIn(file.toString('latin1'))).toBe(version.note.print);
    const text = squeezed(
      blocksOf(readPdf(file))
        .map((one) => one.text)
        .join(''),
    );
    expect(text).toContain(inGroups(version.note.print));
  });

  it('begin a page with the text that the other side reads', async () => {
    const { pages } = await printed(versionOf(usual, 'pl', 'ru'));
    const first = pages.map((pieces) => pieces.find(({ tag }) => tag !== 'Artifact')?.text.trim());
    expect(first).toContain('Те же условия, как их читает другая сторона');
  });

  it.each([
    ['ru', 'Коуч: принято 23 ноября 2026 г. (понедельник) в 13:00 (Варшава)', 'Клиент: не принято'],
    ['pl', 'Coach: zgoda 23 listopada 2026 (poniedziałek) o 13:00 (Warszawa)', 'Klient: brak zgody'],
    ['kk', 'Коучтың келісімі: 2026 ж. 23 қараша (дүйсенбі), 13:00 (Варшава)', 'Клиенттің келісімі жоқ'],
    ['en', 'The coach accepted it on Monday 23 November 2026 at 13:00 (Warsaw)', 'The client has not accepted it'],
  ] as const)('say who accepted them and when, by the coach’s clock, in %s', async (locale, coach, nobody) => {
    const version = { ...versionOf(usual, locale, locale), acceptance: { ...acceptance, client: null } };
    const text = squeezed(
      blocksOf(await printed(version))
        .map((one) => one.text)
        .join(' '),
    );
    expect(text).toContain(coach);
    expect(text).toContain(nobody);
  });

  it('say what changed since the version before, and why', async () => {
    const before = noteOf(usual, 'pl', 'pl');
    const values = withValue(usual.values, 'freeHours', '48') ?? usual.values;
    const note = noteOf({ ...usual, values }, 'pl', 'pl', { version: 2, before: 1, because: 'Dużo odwołań' });
    const text = squeezed(
      blocksOf(await printed({ note, before, acceptance }))
        .map((one) => one.text)
        .join(' '),
    );
    expect(text).toContain('Co się zmieniło od wersji 1 Dlaczego: Dużo odwołań');
    expect(text).toContain('• Bezpłatna zmiana: wcześniej 24 godziny przed, teraz 48 godzin przed');
    const [first] = (await printed(versionOf(usual, 'pl', 'pl'))).pages;
    expect(first?.map((piece) => piece.text).join('')).not.toContain('zmieniło');
  });
});
