import type { Hours, Length, Plain } from './text-args.ts';

/** Small answers on top of a button. */
export interface ToastTexts {
  'toast-taken-back': Plain;
  'toast-sent-now': Plain;
  'toast-at-opening': Plain;
  'toast-waits': Plain;
  'toast-noted': Plain;
  'toast-left': Plain;
}

/** Words on buttons: at most 30 characters. */
export interface ButtonTexts {
  'button-words': { label: string };
  'button-name': { name: string };
  'button-leave': Plain;
  'button-urgent': Plain;
  'button-take-back': Plain;
  'button-take-last': Plain;
  'button-take-all': { count: number };
  'button-questions': Plain;
  'button-terms': Plain;
  /** The clause of the terms that a rule comes from. */
  'button-rule': { number: number; version: number };
  'button-not-urgent': Plain;
  'button-urgent-sure': Plain;
  'button-was-urgent': Plain;
  'button-could-wait': Plain;
  'button-show-waiting': { count: number };
  'button-answer': Plain;
  'button-answer-name': { name: string };
  'button-answer-repeat': { name: string };
  'button-repeat': Plain;
  'button-at-opening': Plain;
  'button-send-now': Plain;
  'button-consent': Plain;
  'button-accept': Plain;
  'button-decline': Plain;
  'button-come-back': Plain;
  'button-stay': Plain;
  'button-pause': Plain;
  'button-erase': Plain;
  'button-erase-sure': Plain;
  'button-export': Plain;
  'button-undo': Plain;
  'button-nobody': Plain;
  'button-hours-preset': { hours: Hours };
  'button-hours-telegram': Plain;
  'button-for': { length: Length };
  'button-until-opening': Plain;
  'button-until-i-say': Plain;
  'button-today': Plain;
  'button-tomorrow': Plain;
  'button-week': Plain;
  'button-away-off': Plain;
  'button-invite': Plain;
  'button-invite-coach': Plain;
  'button-clients': Plain;
  'button-hours': Plain;
  'button-keep-name': { name: string };
  'button-share-location': Plain;
  'button-my-city': Plain;
  'button-as-coach': Plain;
  'button-end': Plain;
  'button-send-to': { name: string };
}

/** Telegram's command menu (at most 256 characters) and the bot's own profile. */
export interface ProfileTexts {
  'command-start': Plain;
  'command-help': Plain;
  'command-language': Plain;
  'command-timezone': Plain;
  'command-privacy': Plain;
  'command-hours': Plain;
  'command-open': Plain;
  'command-close': Plain;
  'command-away': Plain;
  'command-invite': Plain;
  'command-clients': Plain;
  'command-urgent': Plain;
  'command-takeback': Plain;
  'command-terms': Plain;
  'command-questions': Plain;
  'command-stop': Plain;
  'command-switch': Plain;
  'bot-name': Plain;
  'bot-about': Plain;
  'bot-description': Plain;
}

/** How moments, lengths and lists are put together; used by the wording itself. */
export interface WordingTexts {
  'moment-today': { time: string };
  'moment-tomorrow': { time: string };
  'moment-yesterday': { time: string };
  'moment-date': { weekday: string; date: string; time: string };
  'moment-zone': { when: string; zone: string };
  'moment-both': { when: string; time: string; zone: string };
  'hours-zone': { hours: string; zone: string };
  'hours-off': Plain;
  'days-one': { from: string };
  'days-range': { from: string; to: string };
  'days-open-ended': { from: string };
  'length-minutes': { count: number };
  'length-hours': { count: number };
  'tally-item': { count: number };
}
