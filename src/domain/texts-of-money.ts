import type { Amount, Days, Lines, Moment, Phrase, Plain } from './text-args.ts';

interface Who {
  readonly who: string;
}
interface At {
  readonly at: Moment;
}
interface On {
  readonly on: Days;
}
interface Sum {
  readonly amount: Amount;
  readonly on: Days;
}
/** A sum as it could be typed. */
interface Example {
  readonly sum: Amount;
}
interface Line {
  readonly line: number;
}
type Reminder = Sum & { readonly what: Phrase };

/** Screens: what it is, a list, and what there is to say below it. */
interface Screens {
  'money-said': { readonly head: Phrase };
  'money-page': { readonly head: Phrase; readonly list: Lines };
  'money-page-foot': { readonly head: Phrase; readonly list: Lines; readonly foot: Lines };
}

/** One cell of a table. */
interface CellTexts {
  'money-cell': { readonly cell: Days | Phrase | Amount };
}

/** What is due, what is paid. */
interface PaymentTexts {
  'payments-head': Who;
  'payments-none': Who;
  'money-more': { readonly count: number };
  'money-line': Reminder & { readonly n: number; readonly state: Phrase };
  'money-card': Reminder;
  'money-card-state': { readonly state: Phrase };
  'money-for-part': Plain;
  'money-for-session': Plain;
  'money-for-late-move': Plain;
  'money-for-late-cancel': Plain;
  'money-for-missed': Plain;
  'money-for-overtime': Plain;
  'money-for-other': Plain;
  'money-for-dated': { readonly what: Phrase; readonly on: Days };
  'money-state-due': Plain;
  'money-state-talk': Plain;
  'money-state-reported': On;
  'money-state-paid': On;
  'money-state-waived': On;
  'money-total': { readonly paid: Amount; readonly open: Amount };
  'money-foot-plan-you': Plain;
  'money-foot-plan-other': Who;
  'money-foot-draft': Plain;
  'money-reach-now': Who;
  'money-reach-at': Who & { readonly opens: Moment };
  'money-reach-open-ended': Who;
  'payment-noted': { readonly amount: Amount };
  'receipt-ask': Plain;
  'receipt-kept': { readonly amount: Amount };
  'receipt-lost': Plain;
  'due-ask': Who & Example;
  'due-unread': Example;
  'due-check': Who & Sum;
  'payments-whom': { readonly list: Lines };
  'payments-whom-reported': { readonly count: number };
  'payments-whom-due': { readonly on: Days };
  'payments-whom-nothing': Plain;
}

/** A plan: on the table, being written, typed. */
interface PlanTexts {
  'plan-head-draft': Who;
  'plan-head-mine': Who & At;
  'plan-head-theirs': Who & At;
  'plan-gone': Who;
  'plan-line': Sum & { readonly n: number };
  'plan-total': { readonly count: number; readonly sum: Amount };
  'plan-foot-terms': { readonly price: Amount };
  'plan-foot-replaces': Plain;
  'plan-foot-past': Plain;
  'plan-foot-talk': Plain;
  'plan-ask-parts': Example;
  'plan-ask-sum': Example;
  'plan-wrong-unread': Line;
  'plan-wrong-currency': Line;
  'plan-wrong-past': Line;
  'plan-wrong-mixed': Line;
  'plan-wrong-many': { readonly most: number };
  'plan-wrong-sum': Plain;
}

/** News to the other side, and reminders to the client. */
interface NewsTexts {
  'news-plan-sent': Who;
  'news-plan-talk': Who;
  'news-plan-agreed': Who;
  'news-plan-withdrawn': Who;
  'news-plan-over': Who;
  'news-due-new': Who;
  'news-due-paid': Who;
  'news-due-receipt': Who;
  'receipt-above': Plain;
  'news-due-got': Who;
  'news-due-not': Who;
  'news-due-unsaid': Who;
  'news-due-waive': Who;
  'news-due-talk': Who;
  'news-due-on': Who;
  'news-due-open': Who;
  'news-due-now': Who;
  'reminder-due-soon': Reminder;
  'reminder-due-today': Reminder;
  'reminder-due-1': Reminder;
  'reminder-due-3': Reminder;
  'reminder-due-7': Reminder;
}

/** Everything in one table, in a message and on paper. */
interface StatementTexts {
  'statement-head': Who & At;
  'statement-line': Reminder & { readonly state: Phrase };
  'statement-pages': { readonly from: number; readonly to: number; readonly count: number };
  'statement-earlier': Plain;
  'statement-title': Plain;
  'statement-coach': Who;
  'statement-client': Who;
  'statement-at': At;
  'statement-open': Plain;
  'statement-settled': Plain;
  'statement-total': Plain;
  'statement-on': Plain;
  'statement-what': Plain;
  'statement-state': Plain;
  'statement-amount': Plain;
  'statement-footer': Plain;
  'statement-caption': Who;
}

interface MoneyButtons {
  'button-payments': Plain;
  'button-pay-list': Plain;
  'button-pay-paid': Plain;
  'button-pay-paid-sum': { readonly amount: Amount };
  'button-pay-got': Plain;
  'button-pay-not': Plain;
  'button-pay-unsay': Plain;
  'button-pay-waive': Plain;
  'button-pay-talk': Plain;
  'button-pay-on': Plain;
  'button-pay-open': Plain;
  'button-receipt-none': Plain;
  'button-statement': Plain;
  'button-statement-paper': Plain;
  'button-due-add': Plain;
  'button-due-add-sure': Plain;
  'button-due-other': Plain;
  'button-due-session': Plain;
  'button-plan-write': Plain;
  'button-plan-change': Plain;
  'button-plan-go-on': Plain;
  'button-plan-see': Plain;
  'button-plan-yes': Plain;
  'button-plan-other': Plain;
  'button-plan-talk': Plain;
  'button-plan-off': Plain;
  'button-plan-send': Plain;
  'button-plan-parts': { readonly count: number };
  'button-plan-monthly': Plain;
  'button-plan-weekly': Plain;
  'button-plan-own': Plain;
  'button-plan-total': Plain;
  'button-plan-drop': Plain;
  'toast-payment-newer': Plain;
  'toast-plan-newer': Plain;
  'toast-plan-agreed': Plain;
  'toast-plan-sent': Plain;
  'toast-plan-not-now': Plain;
  'toast-due-added': Plain;
  'toast-due-there': Plain;
}

/** Words about money: a plan, what is due, what is paid. */
export interface MoneyTexts
  extends Screens,
    CellTexts,
    PaymentTexts,
    PlanTexts,
    NewsTexts,
    StatementTexts,
    MoneyButtons {
  'command-payments': Plain;
}
