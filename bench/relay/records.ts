import type { Engagement, Person, Practice } from '../../src/domain/world.ts';
import { clientsOf } from './scene.ts';

const allDay = [{ from: 0, to: 1440 }];

export const personOf = (id: number, coaches: readonly number[], coach: boolean): Person => ({
  ...{ id, locale: 'ru', zone: 'Europe/Warsaw', coach, coaches },
  ...{ hat: null, answering: null, unaddressed: [], dialog: null },
});

export const practiceOf = (id: number): Practice => ({
  ...{ id, name: 'Анна', locale: 'ru', zone: 'Europe/Warsaw', clients: clientsOf(id) },
  weekly: Array.from({ length: 7 }, () => allDay),
  ...{ overrides: [], spans: [], onboarding: [], writingTo: null, notices: [], forum: null },
});

export const engagementOf = (practice: number, client: number): Engagement => ({
  ...{ practice, client, name: 'Айгерим', locale: 'ru', zone: null, stage: 'active', consentAt: 1, activeAt: 1 },
  ...{ pausedFrom: null, intake: null, offer: null, talking: false, welcome: null, asks: [], looked: [] },
  ...{ terms: null, summaries: null, keeping: null, record: { entries: 0, head: '' } },
  ...{ reachable: true, spans: [], held: [], outgoing: [], told: null, coachAsked: null },
  urgent: { used: [], askedAt: null, reason: null },
  ...{ gathering: null, lastClientAt: null, lastCoachAt: null, waitingSince: null, delayToldAt: null },
});
