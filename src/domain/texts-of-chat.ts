import type { Hours, Moment, Phrase, Plain, Zone } from './text-args.ts';

/** What anybody may read. */
export interface CommonTexts {
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
  'privacy-client': { zone: Phrase };
  'privacy-coach': Plain;
  'privacy-none': Plain;
  'export-caption': Plain;
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
