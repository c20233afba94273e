import type { Hours, Moment, Phrase, Plain } from './text-args.ts';
import type { CommonText } from './text-phrases.ts';

/** Words of the first weeks and common questions. */
export interface WelcomeTexts extends Record<CommonText, Plain> {
  // The first weeks. `because`: start, or change of what was agreed.
  'held-reply-welcome': { because: string; opens: Moment; words: string };
  'held-reply-welcome-open-ended': { because: string; words: string };
  'urgent-ask-welcome': { meaning: string | Phrase; day: number; week: number };
  'urgent-spent-welcome': { opens: Moment; day: number; week: number };
  'welcome-over': { because: string; hours: Hours };
  'notice-welcome-over': { at: Moment };

  // Common questions, and a client's own.
  questions: Plain;
  'questions-answer': { question: string | Phrase; answer: string | Phrase };
  'asked-say': Plain;
  'asked-as-text': Plain;
  'asked-long': { most: number };
  'asked-full': { count: number };
  'asked-not-now': Plain;
  'asked-perhaps': Plain;
  'asked-helped': Plain;
  'asked-kept': { opens: Moment };
  'asked-kept-now': Plain;
  'asked-kept-open-ended': Plain;
  'asked-taken-back': Plain;
  'asked-answered': Plain;
  'asked-closed': Plain;
  'help-offer': Plain;
  'help-told': { opens: Moment };
  'help-told-now': Plain;
  'help-told-open-ended': Plain;
  'help-later': Plain;
  'help-answered': Plain;

  // What the coach reads of it.
  'notice-asked': { at: Moment; text: string };
  'notice-needs-help': { at: Moment };
  'needs-help-read': { question: string | Phrase; count: number };
  'needs-help-unanswered': { question: string | Phrase; count: number };
  'asked-answer': Plain;
  'asked-answered-coach': Plain;
  'asked-gone': Plain;
  'asked-closed-coach': Plain;
  draft: { question: string; answer: string };
  'draft-question-long': { question: string; answer: string; most: number };
  'draft-answer-long': { question: string; answer: string; most: number };
  'draft-named': { question: string; answer: string };
  'draft-write-question': { most: number };
  'draft-write-answer': { most: number };
  'draft-added': Plain;
  'draft-left': Plain;

  // The coach's list.
  'common-list': { count: number; most: number };
  'common-card': { n: number; count: number; language: string; question: string | Phrase; answer: string | Phrase };
  'common-card-unanswered': { n: number; count: number; language: string; question: string | Phrase };
  'common-remove': { question: string | Phrase };
  'common-write-question': { language: string; most: number };
  'common-write-answer': { language: string; most: number };
  'common-long': { count: number; most: number };
  'toast-common-full': Plain;

  'button-faq-none': Plain;
  'button-faq-more': Plain;
  'button-faq-unanswered': Plain;
  'button-faq-ask': Plain;
  'button-faq-answered': Plain;
  'button-faq-help': Plain;
  'button-faq-write': Plain;
  'button-faq-no-help': Plain;
  'button-asked-keep': Plain;
  'button-asked-add': Plain;
  'button-asked-close': Plain;
  'button-draft-add': Plain;
  'button-draft-leave': Plain;
  'button-reword-question': Plain;
  'button-reword-answer': Plain;
  'button-common-all': Plain;
  'button-common-add': Plain;
  'button-common-see': Plain;
  'button-common-restore': Plain;
  'button-common-bots': Plain;
  'button-common-remove': Plain;
  'button-common-remove-sure': Plain;
  'button-as-client': { name: string };
}
