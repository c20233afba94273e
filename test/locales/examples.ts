import type { TextKey, Texts } from '../../src/domain/texts.ts';
import { agendaExamples } from './examples-of-agenda.ts';
import { aroundExamples } from './examples-of-around.ts';
import { calendarExamples } from './examples-of-calendar.ts';
import { clauseExamples } from './examples-of-clauses.ts';
import { editorExamples } from './examples-of-editor.ts';
import { intakeExamples } from './examples-of-intake.ts';
import { messageExamples } from './examples-of-messages.ts';
import { moneyExamples } from './examples-of-money.ts';
import { offerExamples } from './examples-of-offer.ts';
import { practiceExamples } from './examples-of-practice.ts';
import { promiseExamples } from './examples-of-promises.ts';
import { recordExamples } from './examples-of-record.ts';
import { sessionExamples } from './examples-of-sessions.ts';
import { summaryExamples } from './examples-of-summaries.ts';
import { termsExamples } from './examples-of-terms.ts';
import { termsEditorExamples } from './examples-of-terms-editor.ts';
import { welcomeExamples } from './examples-of-welcome.ts';
import { counts, hours, lengths, plain, shortName } from './given.ts';

const name = shortName;

const buttons = {
  ...plain('button-leave', 'button-urgent', 'button-take-back', 'button-take-last', 'button-questions', 'button-terms'),
  ...plain('button-not-urgent', 'button-urgent-sure', 'button-was-urgent', 'button-could-wait', 'button-answer'),
  ...plain(
    'button-repeat',
    'button-at-opening',
    'button-send-now',
    'button-consent',
    'button-accept',
    'button-decline',
  ),
  ...plain('button-come-back', 'button-stay', 'button-pause', 'button-erase', 'button-erase-sure', 'button-export'),
  ...plain('button-undo', 'button-nobody', 'button-hours-telegram', 'button-until-opening', 'button-until-i-say'),
  ...plain('button-today', 'button-tomorrow', 'button-week', 'button-away-off', 'button-invite', 'button-invite-coach'),
  ...plain(
    'button-clients',
    'button-hours',
    'button-share-location',
    'button-my-city',
    'button-as-coach',
    'button-end',
  ),
  'button-words': [{ label: 'Қазақша' }],
  'button-name': [{ name }],
  'button-rule': [{ number: 11, version: 100 }],
  'button-take-all': counts,
  'button-show-waiting': counts,
  'button-answer-name': [{ name }],
  'button-answer-repeat': [{ name }],
  'button-hours-preset': [{ hours }],
  'button-for': lengths.map((length) => ({ length })),
  'button-keep-name': [{ name }],
  'button-send-to': [{ name }],
};

const small = {
  ...plain('toast-taken-back', 'toast-sent-now', 'toast-at-opening', 'toast-waits', 'toast-noted', 'toast-left'),
  ...plain('command-start', 'command-help', 'command-language', 'command-timezone', 'command-privacy', 'command-hours'),
  ...plain('command-open', 'command-close', 'command-away', 'command-invite', 'command-clients', 'command-urgent'),
  ...plain('command-takeback', 'command-terms', 'command-questions', 'command-stop', 'command-switch'),
  ...plain('bot-name', 'bot-about', 'bot-description'),
};

const time = '10:00';
const from = '24 декабря';

const wording = {
  ...plain('hours-off'),
  'moment-today': [{ time }],
  'moment-tomorrow': [{ time }],
  'moment-yesterday': [{ time }],
  'moment-date': [{ weekday: 'четверг', date: from, time }],
  'moment-zone': [{ when: time, zone: 'Буэнос-Айрес' }],
  'moment-both': [{ when: time, time, zone: 'Буэнос-Айрес' }],
  'hours-zone': [{ hours: 'пн–пт 10:00–18:00', zone: 'Буэнос-Айрес' }],
  'days-one': [{ from }],
  'days-range': [{ from, to: from }],
  'days-open-ended': [{ from }],
  'length-minutes': counts,
  'length-hours': counts,
  'tally-item': counts,
};

/** At least one example of everything the bot can say: a text without one does not compile. */
export const examples: { readonly [K in TextKey]: readonly Texts[K][] } = {
  ...messageExamples,
  ...practiceExamples,
  ...intakeExamples,
  ...editorExamples,
  ...offerExamples,
  ...welcomeExamples,
  ...termsExamples,
  ...recordExamples,
  ...agendaExamples,
  ...calendarExamples,
  ...promiseExamples,
  ...moneyExamples,
  ...aroundExamples,
  ...sessionExamples,
  ...clauseExamples,
  ...termsEditorExamples,
  ...summaryExamples,
  ...buttons,
  ...small,
  ...wording,
};
