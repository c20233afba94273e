import { describe, expect, it } from '@jest/globals';
import type { Schedule } from '../../src/domain/hours/hours.ts';
import { at, h, hours, plain, shown, ten, weekly } from './hours-week.ts';

describe('days off and special hours', () => {
  const with_ = (overrides: Schedule['overrides']): Schedule => ({ ...plain, overrides });

  it('skips a holiday range', () => {
    const schedule = with_([{ from: '2026-12-24', to: '2027-01-03', windows: [] }]);
    expect(shown(hours.nextOpening(schedule, at('2026-12-23T19:00')))).toBe('2027-01-04T10:00+01:00');
  });

  it('has no next opening during a closure without an end', () => {
    const schedule = with_([{ from: '2026-12-24', windows: [] }]);
    expect(hours.nextOpening(schedule, at('2026-12-23T19:00'))).toBeUndefined();
  });

  it('finds the opening after more than a year away, and a single day in a year without hours', () => {
    const year = with_([{ from: '2026-12-01', to: '2028-01-09', windows: [] }]);
    expect(shown(hours.nextOpening(year, at('2026-12-01T12:00')))).toBe('2028-01-10T10:00+01:00');
    expect(shown(hours.closedSince(year, at('2028-01-09T12:00')))).toBe('2026-11-30T18:00+01:00');
    const never = [[], [], [], [], [], [], []];
    const single = { ...with_([{ from: '2028-02-29', to: '2028-02-29', windows: ten }]), weekly: never };
    expect(shown(hours.nextOpening(single, at('2026-12-01T12:00')))).toBe('2028-02-29T10:00+01:00');
    expect(shown(hours.closedSince(single, at('2029-12-01T12:00')))).toBe('2028-02-29T18:00+01:00');
    expect(hours.closedSince(single, at('2028-02-29T09:00'))).toBe(0);
  });

  it('opens for special days within a closure without an end', () => {
    const day = { from: '2027-03-01', to: '2027-03-01', windows: ten };
    const schedule = with_([{ from: '2026-12-24', windows: [] }, day]);
    expect(shown(hours.nextOpening(schedule, at('2026-12-24T12:00')))).toBe('2027-03-01T10:00+01:00');
    expect(hours.nextOpening(schedule, at('2027-03-01T18:00'))).toBeUndefined();
  });

  it('lets the later of two overrides win', () => {
    const closed = { from: '2026-12-21', to: '2026-12-27', windows: [] };
    const special = { from: '2026-12-23', windows: [h(12, 13)], to: '2026-12-23' };
    expect(hours.isOpen(with_([closed, special]), at('2026-12-23T12:30'))).toBe(true);
    expect(hours.isOpen(with_([special, closed]), at('2026-12-23T12:30'))).toBe(false);
  });

  it('ends last evening at midnight when the day is a holiday, and keeps it when the day has other hours', () => {
    const late = weekly.map(() => [h(20, 26)]);
    const holiday = { ...plain, weekly: late, overrides: [{ from: '2026-11-24', to: '2026-11-24', windows: [] }] };
    expect(shown(hours.closesAt(holiday, at('2026-11-23T21:00')))).toBe('2026-11-24T00:00+01:00');
    const other = { ...holiday, overrides: [{ from: '2026-11-24', to: '2026-11-24', windows: [h(12, 13)] }] };
    expect(shown(hours.closesAt(other, at('2026-11-23T21:00')))).toBe('2026-11-24T02:00+01:00');
  });

  it('ignores an override whose dates do not exist', () => {
    const schedule = with_([{ from: '2026-02-31', windows: [] }]);
    expect(hours.isOpen(schedule, at('2026-11-23T12:00'))).toBe(true);
  });
});

describe('opening and closing for the moment', () => {
  const span = (open: boolean, from: string, to?: string) => ({
    open,
    from: at(from),
    ...(to === undefined ? {} : { to: at(to) }),
  });
  const having = (...spans: Schedule['spans']): Schedule => ({ ...plain, spans });

  it('closes early and comes back the next day', () => {
    const schedule = having(span(false, '2026-11-23T15:30', '2026-11-24T00:00'));
    expect(shown(hours.closesAt(schedule, at('2026-11-23T11:00')))).toBe('2026-11-23T15:30+01:00');
    expect(shown(hours.nextOpening(schedule, at('2026-11-23T16:00')))).toBe('2026-11-24T10:00+01:00');
    expect(shown(hours.closedSince(schedule, at('2026-11-23T22:00')))).toBe('2026-11-23T15:30+01:00');
  });

  it('joins an early opening with the window that follows', () => {
    const schedule = having(span(true, '2026-11-23T08:00', '2026-11-23T10:00'));
    expect(shown(hours.nextOpening(schedule, at('2026-11-22T12:00')))).toBe('2026-11-23T08:00+01:00');
    expect(shown(hours.closesAt(schedule, at('2026-11-23T08:00')))).toBe('2026-11-23T18:00+01:00');
  });

  it('lets the later of two spans win', () => {
    const close = span(false, '2026-11-23T10:00');
    const open = span(true, '2026-11-25T08:15', '2026-11-25T08:45');
    expect(shown(hours.nextOpening(having(close, open), at('2026-11-23T11:00')))).toBe('2026-11-25T08:15+01:00');
    expect(hours.nextOpening(having(open, close), at('2026-11-23T11:00'))).toBeUndefined();
  });

  it('opens on a day off when the coach says so', () => {
    const schedule = { ...having(span(true, '2026-12-24T12:00', '2026-12-24T13:00')) };
    const holiday = { ...schedule, overrides: [{ from: '2026-12-24', windows: [] }] };
    expect(hours.isOpen(holiday, at('2026-12-24T12:30'))).toBe(true);
  });
});

describe('the words for being closed', () => {
  const holiday = { from: '2026-12-24', to: '2027-01-03', windows: [], words: 'rest' };
  const away: Schedule = {
    ...plain,
    overrides: [holiday, { from: '2026-12-07', windows: [h(12, 13)], words: 'short' }],
  };

  it('are told from the evening before a holiday until it ends', () => {
    const only = { ...plain, overrides: [holiday] };
    expect(hours.closedWords(only, at('2026-12-22T20:00'))).toBeUndefined();
    expect(hours.closedWords(only, at('2026-12-23T12:00'))).toBeUndefined();
    expect(hours.closedWords(only, at('2026-12-23T20:00'))).toBe('rest');
    expect(hours.closedWords(only, at('2027-01-03T23:59'))).toBe('rest');
    expect(hours.closedWords(only, at('2027-01-04T09:00'))).toBeUndefined();
  });

  it('are not those of a day with other hours', () => {
    expect(hours.closedWords(away, at('2026-12-08T09:00'))).toBeUndefined();
  });

  it('are not those of an opening that was closed again', () => {
    const early = { from: at('2026-11-23T08:00'), to: at('2026-11-23T09:00'), open: true, words: 'early' };
    const close = { from: at('2026-11-23T07:00'), to: at('2026-11-23T09:30'), open: false };
    expect(hours.closedWords({ ...plain, spans: [early, close] }, at('2026-11-23T08:30'))).toBeUndefined();
  });

  it('are those of the last closing when there are several', () => {
    const ill = { from: at('2026-12-23T12:00'), open: false, words: 'ill' };
    const late = { from: at('2026-12-23T08:00'), to: at('2026-12-23T09:00'), open: true, words: 'early' };
    const schedule = { ...plain, overrides: [holiday], spans: [ill, late] };
    expect(hours.closedWords(schedule, at('2026-12-23T20:00'))).toBe('ill');
    expect(hours.closedWords(schedule, at('2026-12-23T07:00'))).toBeUndefined();
  });
});
