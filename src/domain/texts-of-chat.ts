import type { Hours, Moment, Phrase, Plain, Zone } from './text-args.ts';

/** What anybody may read. */
export interface CommonTexts extends DataTexts {
  stranger: Plain;
  'link-unknown': Plain;
  'help-coach': Plain;
  'help-client': Plain;
  'coach-only': Plain;
  'client-only': Plain;
  'language-ask': Plain;
  'language-set': Plain;
  'zone-ask': Plain;
  'zone-set': { zone: Zone; now: Moment };
  'zone-unknown': Plain;
  'zone-which': Plain;
  'welcome-coach': Plain;
  'name-ask': Plain;
  'name-set': { name: string };
  'name-unread': Plain;
  'hours-ask': Plain;
  'onboarding-done': { hours: Hours; zone: Zone };
  'already-coach': Plain;
  'to-whom': { count: number };
  'to-nobody': { count: number };
  'switch-ask': Plain;
  switched: { name: string };
  'switched-own': Plain;
  'privacy-client': { zone: Phrase; answers: number };
  'privacy-coach': Plain;
  'privacy-none': Plain;
  'erase-ask': Plain;
  'erase-ask-coach': Plain;
  erased: Plain;
  /** To a client whose coach erased their own practice. */
  'coach-left': { name: string };
  sorry: Plain;
  outdated: Plain;
  'not-yours': Plain;
  'possible-repeat': Plain;
  'unknown-command': Plain;
}

/** Everything that is kept about somebody, when they take it away. */
interface DataTexts {
  'export-caption': Plain;
  'export-caption-paper': Plain;
  'export-voice': { question: string | Phrase };
  'export-voice-gone': { question: string | Phrase };
  'button-correct': Plain;
  'button-correct-for': { name: string };
  'data-title': Plain;
  'data-date': { date: string };
  'data-footer': Plain;
  'data-why': Plain;
  'data-you': Plain;
  'data-language': { language: string };
  'data-coach': { name: string };
  'data-name': { name: string };
  'data-stage': { stage: string };
  'data-consent': { date: string };
  'data-began': { date: string };
  'data-waiting': { count: number };
  'data-answers': Plain;
  'data-answers-about': Plain;
  'data-unsure': Plain;
  'data-offer': Plain;
  'data-asked': Plain;
  'data-more': Plain;
  'data-practice': Plain;
  'data-hours': { hours: Hours };
  'data-clients': { count: number };
  'data-questionnaire': Plain;
  'data-common': Plain;
  'data-last-offer': Plain;
}
