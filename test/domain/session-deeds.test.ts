import { describe, expect, it } from '@jest/globals';
import type { Decision } from '../../src/domain/decision.ts';
import type { KeepingDesk } from '../../src/domain/keeping/desk.ts';
import { nothingKept, type Session } from '../../src/domain/keeping/nouns.ts';
import { agree } from '../../src/domain/keeping/sessions/agreeing.ts';
import { drop } from '../../src/domain/keeping/sessions/dropping.ts';
import { putTime } from '../../src/domain/keeping/sessions/proposing.ts';
import { typeTime } from '../../src/domain/keeping/sessions/typed-time.ts';
import type { Engagement, Notice } from '../../src/domain/world.ts';
import { calendar } from '../../src/state/calendar.ts';
import { clientFrom, practiceWith } from './engagement-weeks.ts';
import { at, hours, weekly } from './hours-week.ts';

const noon = at('2026-11-23T12:00:00');
const tomorrow = at('2026-11-24T15:00:00');

const session = (more: Partial<Session>): Session => ({
  ...{ n: 1, at: tomorrow, minutes: 60, state: 'agreed', agreedAt: noon, version: 1, turn: 2, proposal: null },
  ...{ series: null, prepared: 0, came: { coach: null, client: null }, over: null, felt: null },
  ...more,
});
const proposal = (by: 'coach' | 'client', sentAt: number) => ({
  ...{ at: tomorrow, minutes: 60, by, sentAt, askedBy: by, askedAt: sentAt },
});
const proposed = (by: 'coach' | 'client', sentAt = noon): Session =>
  session({ state: 'proposed', agreedAt: null, version: 0, turn: 1, proposal: proposal(by, sentAt) });

const having = (client: number, ...sessions: readonly Session[]): Engagement => ({
  ...clientFrom(client, noon),
  keeping: { ...nothingKept, sessions, sessionsMade: sessions.length },
});

const deskOf = (side: 'coach' | 'client', now: number, all: readonly Engagement[], notices: readonly Notice[] = []) => {
  const [e = clientFrom(201, noon)] = all;
  const practice = { ...practiceWith(weekly), notices };
  const desk: KeepingDesk = {
    ...{ p: { at: now, hours, calendar }, practice, e, all, notes: new Map(), side, instead: null },
  };
  return desk;
};

const stateOf = ({ engagements }: Decision) => engagements?.[0]?.keeping?.sessions[0]?.state;
const aboutsOf = ({ effects = [] }: Decision): (string | null)[] =>
  effects.flatMap((one) => (one.do === 'show' ? [`${one.to} ${one.what} ${one.about}`] : []));

describe('two clients whom one time was proposed to', () => {
  it('do not both get it: it is taken for the second one, who is told no more than that', () => {
    const taken = having(202, session({ agreedAt: noon + 60_000 }));
    const decision = agree(
      deskOf('client', noon + 120_000, [having(201, proposed('coach')), taken]),
      { n: 1, turn: 1 },
      false,
    );
    expect(decision).toMatchObject({ toast: { text: 'toast-session-taken' } });
    expect(decision.engagements).toBeUndefined();
    expect(JSON.stringify(decision)).not.toContain('202');
  });

  it('may both have it where the coach proposed it knowing of the other', () => {
    const known = having(202, session({ agreedAt: noon - 60_000 }));
    const decision = agree(
      deskOf('client', noon + 120_000, [having(201, proposed('coach')), known]),
      { n: 1, turn: 1 },
      false,
    );
    expect(stateOf(decision)).toBe('agreed');
  });
});

describe('a coach', () => {
  it('reads what speaks against a time before saying yes to it', () => {
    const desk = deskOf('coach', noon + 60_000, [having(201, proposed('client')), having(202, session({}))]);
    expect(agree(desk, { n: 1, turn: 1 }, false)).toMatchObject({ toast: { text: 'toast-session-conflict' } });
    expect(stateOf(agree(desk, { n: 1, turn: 1 }, true))).toBe('agreed');
  });

  it('hears once in the morning of what a client proposed and changed at night, and nothing of what was taken back', () => {
    const night = at('2026-11-23T22:00:00');
    const waiting: Notice[] = [{ client: 201, at: night, notice: 'session-news', about: '1' }];
    const put = { n: 1, turn: 1, at: tomorrow + 3_600_000, minutes: 60, weeks: 1, late: false, sure: false };
    const changed = putTime(deskOf('client', night, [having(201, proposed('client'))], waiting), put);
    expect(changed.practice?.notices).toHaveLength(1);
    const back = drop(deskOf('client', night, [having(201, proposed('client'))], waiting), { n: 1, turn: 1 });
    expect(back.practice?.notices).toEqual([]);
    expect(aboutsOf(back)).toEqual(['client session 1']);
  });
});

describe('a client who asks for another time', () => {
  const put = { n: 1, turn: 2, at: tomorrow + 24 * 3_600_000, minutes: 60, weeks: 1, sure: false };

  it('sees what it costs first, where it has become late while the screen stood there', () => {
    const late = deskOf('client', tomorrow - 3_600_000, [having(201, session({}))]);
    const decision = putTime(late, { ...put, late: false });
    expect(decision).toMatchObject({ toast: { text: 'toast-session-late' } });
    expect(decision.engagements).toBeUndefined();
    expect(putTime(late, { ...put, late: true }).engagements).toHaveLength(1);
  });

  it('in time and agreed to late is not late: it is counted from when it was asked for', () => {
    const early = tomorrow - 30 * 3_600_000;
    const moving = session({ turn: 3, proposal: { ...proposal('client', early), at: tomorrow + 24 * 3_600_000 } });
    const decision = agree(deskOf('coach', tomorrow - 3_600_000, [having(201, moving)]), { n: 1, turn: 3 }, true);
    expect(decision.facts).toMatchObject([{ what: 'session-moved', data: { late: 0, from: tomorrow } }]);
    expect(decision.engagements?.[0]?.keeping?.charges).toEqual([]);
  });

  it('late owes what the terms say once it is agreed to, and it is the coach who decides', () => {
    const moving = session({
      turn: 3,
      proposal: { ...proposal('client', tomorrow - 5 * 3_600_000), at: tomorrow + 24 * 3_600_000 },
    });
    const decision = agree(deskOf('coach', tomorrow - 3_600_000, [having(201, moving)]), { n: 1, turn: 3 }, true);
    expect(decision.facts).toMatchObject([{ what: 'session-moved', data: { late: 1 } }]);
    expect(decision.engagements?.[0]?.keeping?.charges).toMatchObject([
      { why: 'late-move', measure: 5, state: 'open' },
    ]);
    expect(aboutsOf(decision)).toContain('coach session-around charge.1');
  });
});

describe('a time that is typed', () => {
  const typed = (text: string) => typeTime(deskOf('client', noon, [having(201)]), { n: 0, turn: 0 }, text);

  it('is shown before it is proposed, asked about where it can mean several, and said to be unread', () => {
    expect(aboutsOf(typed('24.11 15:00'))).toEqual([`client session 0.pre.${tomorrow}.60.1`]);
    expect(aboutsOf(typed('завтра в 3'))[0]).toContain('client session 0.which.');
    expect(typed('как-нибудь')).toMatchObject({ outcome: 'refused', effects: [{ text: 'session-time-unread' }] });
    expect(typed('вчера в 15:00')).toMatchObject({ outcome: 'refused' });
  });

  it('leaves the question open until it is answered', () => {
    for (const text of ['24.11 15:00', 'завтра в 3', 'как-нибудь'])
      expect(typed(text).asks).toEqual({ question: 'session-time', about: '1.c.0.0' });
  });
});
