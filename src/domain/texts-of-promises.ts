import type { Days, Lines, Moment, Phrase, Plain } from './text-args.ts';

/** Something that is to be done; `owner` says whether by the reader alone or by both. */
interface ToDo {
  owner: 'own' | 'both';
  other: string;
  text: string;
  due: Days;
}

/** Words about promises and answers that are due. */
export interface PromiseTexts {
  'promise-soon': ToDo;
  'promise-today': ToDo;
  'promise-late': ToDo;
  'promise-card': { head: Phrase; text: string; marks: Phrase; state: Phrase };
  'promise-news': { head: Phrase; text: string; marks: Phrase };
  'promise-head-card': { who: string };
  'promise-head-done': { who: string };
  'promise-head-undone': { who: string };
  'promise-head-more': { who: string; was: Days };
  'promise-head-more-undated': { who: string };
  'promise-head-let-go': { who: string };
  'promise-head-dropped': { who: string };
  'promise-head-agreed': { who: string };
  'promise-day-ask': { who: string; text: string; marks: Phrase };
  'promise-day-unread': Plain;
  'promise-day-past': Plain;
  'answers-due': { list: Lines };
  'answer-line': { who: string; since: Moment; until: Moment };
  'button-promise-more': Plain;
  'button-promise-other-day': Plain;
  'button-promise-let-go': Plain;
  'button-promise-agree': Plain;
  'button-promise-day': { day: Days };
  'button-promise-no-day': Plain;
}
