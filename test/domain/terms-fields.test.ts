import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultTerms, defaultValues } from '../../src/domain/agreements/terms/defaults.ts';
import {
  clauseNamed,
  clauseOf,
  fieldNamed,
  fields,
  fieldsOf,
  fits,
  presets,
  withValue,
  writeValue,
} from '../../src/domain/agreements/terms/fields.ts';
import { isMoneyField, isNumberField, limits, moneyLimits } from '../../src/domain/agreements/terms/limits.ts';
import { markOfDraft } from '../../src/domain/agreements/terms/mark.ts';
import { clauseIds, type Field } from '../../src/domain/agreements/terms-nouns.ts';
import { press } from '../../src/domain/press.ts';
import { tries } from '../tries.ts';
import { weekly } from './hours-week.ts';
import { anyValues, written } from './terms-samples.ts';

const usual = defaultValues({ weekly });
const anyField = fc.constantFrom(...fields);
const names = Object.keys(usual) as Field[];

describe('the values of terms', () => {
  it('stand in one clause each, and every value in some', () => {
    expect([...fields].sort()).toEqual([...names].sort());
    for (const field of fields) expect(fieldsOf(clauseOf(field))).toContain(field);
    for (const clause of clauseIds) for (const field of fieldsOf(clause)) expect(clauseOf(field)).toBe(clause);
  });

  it('are known by their names, and nothing else is', () => {
    for (const field of fields) expect(fieldNamed(field)).toBe(field);
    for (const name of ['', 'toString', 'constructor', 'Price']) {
      expect(fieldNamed(name)).toBeNull();
      expect(clauseNamed(name)).toBeNull();
    }
  });

  it('are written so that they are read as they were, and change nothing beside them', () => {
    fc.assert(
      fc.property(anyValues(usual), anyValues(usual), anyField, (one, other, field) => {
        const text = writeValue(other, field);
        const next = withValue(one, field, text);
        expect(next && writeValue(next, field)).toBe(text);
        for (const name of fields) if (name !== field) expect(next?.[name]).toEqual(one[name]);
        if (field !== 'weekly') expect(next?.[field]).toEqual(other[field]);
      }),
      { numRuns: tries(300) },
    );
  });

  it('are offered on buttons that are within the limits, differ from each other, and fit into 64 bytes', () => {
    for (const field of fields) {
      const all = presets(field);
      expect(new Set(all).size).toBe(all.length);
      expect(all.length).toBeGreaterThan(0);
      for (const one of all) {
        const next = withValue(usual, field, one);
        expect(next && writeValue(next, field)).toBe(one);
        const data = press('terms', Number.MAX_SAFE_INTEGER, 'd-set', field, one);
        expect(data.length).toBeLessThanOrEqual(64);
        expect(data.split('.').slice(3).join('.')).toBe(`${field}.${one}`);
      }
    }
  });

  it('are short where they are written, and have no dot in them', () => {
    fc.assert(
      fc.property(
        anyField.chain((field) => written(field).map((text) => ({ field, text }))),
        ({ field, text }) => {
          expect(text).not.toContain('.');
          if (field !== 'weekly') expect(text.length).toBeLessThanOrEqual(24);
        },
      ),
    );
  });

  it('are never changed by what cannot be read', () => {
    const anything = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '',
        '--',
        '1e3',
        '0x10',
        '01',
        '1.5',
        '-5',
        '15000pln',
        '15000ZŁ',
        '1440-0',
        '600-600',
        'off',
        ' 24',
      ),
      anyField.chain(written),
    );
    fc.assert(
      fc.property(anyField, anything, (field, text) => {
        const next = withValue(usual, field, text);
        expect(next !== null).toBe(fits(field, text));
        if (next) expect({ ...next, [field]: null }).toEqual({ ...usual, [field]: null });
      }),
      { numRuns: tries(2000) },
    );
    const bad = ['', '--', '1e3', '0x10', '01', '1.5', '-5', '15000pln', '600-600', 'off', ' 24'];
    for (const field of fields) for (const text of bad) expect(withValue(usual, field, text)).toBeNull();
  });

  it('end where their limits end', () => {
    for (const field of fields.filter(isNumberField)) {
      const { least, most } = limits[field];
      expect([least, most].map((n) => fits(field, `${n}`))).toEqual([true, true]);
      expect([least - 1, most + 1].map((n) => fits(field, `${n}`))).toEqual([false, false]);
    }
    for (const field of fields.filter(isMoneyField)) {
      const { least, most } = moneyLimits[field];
      expect([least, most, most + 1].map((n) => fits(field, `${n}PLN`))).toEqual([true, true, false]);
    }
    expect(['0-0', '0-59', '0-60', '0-960', '0-961', '1380-0', '0-1440'].map((one) => fits('quiet', one))).toEqual([
      false,
      false,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it('have a short name for exactly what they say, which any change changes', () => {
    const draft = { ...defaultTerms({ weekly }), base: 1, because: '', from: null, taken: [] };
    fc.assert(
      fc.property(
        anyField.chain((field) => written(field).map((text) => ({ field, text }))),
        ({ field, text }) => {
          const values = withValue(usual, field, text) ?? usual;
          const isSame = writeValue(values, field) === writeValue(usual, field);
          expect(markOfDraft({ ...draft, values }) === markOfDraft(draft)).toBe(isSame);
        },
      ),
      { numRuns: tries(500) },
    );
    const others = [
      { own: { sides: 'a' } },
      { own: { ending: 'a' } },
      { because: 'a' },
      { from: '2026-12-01' },
      { base: 2 },
      { taken: [1] },
    ];
    const marks = [draft, ...others.map((other) => ({ ...draft, ...other }))].map(markOfDraft);
    expect(new Set(marks).size).toBe(marks.length);
    for (const mark of marks)
      expect(press('terms', Number.MAX_SAFE_INTEGER, 'd-begin', 'mine', mark).length).toBeLessThanOrEqual(64);
  });
});
