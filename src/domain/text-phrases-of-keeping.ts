type SessionPhrase =
  | ('sessions-line' | 'sessions-all-line' | 'session-week' | 'session-week-out')
  | `session-is-${'agreed' | 'yours' | 'theirs' | 'moving-yours' | 'moving-theirs'}`
  | `session-is-${'cancelled' | 'gone' | 'held' | 'missed'}`
  | `session-head-${'theirs' | 'theirs-move' | 'yours' | 'yours-move' | 'agreed' | 'kept' | 'cancelled' | 'declined'}`
  | `session-head-${'gone' | 'held' | 'missed' | 'new' | 'move' | 'series-theirs' | 'series-yours' | 'series'}`
  | ('session-conflict' | 'session-conflict-away' | 'session-conflict-away-client' | 'session-conflict-closed')
  | (
      | 'session-conflict-taken'
      | 'session-no-reminder'
      | 'session-reaches'
      | 'session-reaches-open-ended'
      | 'session-asked-late'
    )
  | ('session-clause' | 'session-clause-usual' | 'session-cost-free' | 'session-cost' | 'session-cost-percent')
  | ('session-cost-none' | 'session-cost-explained' | 'session-waived');
type AroundPhrase =
  | `around-${'prepare' | 'hour' | 'brief' | 'on-time' | 'over-by' | 'felt-ask' | 'cost' | 'cost-none'}`
  | `around-${'begins' | 'nears-end' | 'ended' | 'over'}-${'client' | 'coach'}`
  | `around-begins-${'client' | 'coach'}-late`
  | `around-question-${'1' | '2'}`
  | `around-answer${'' | '-none'}`
  | `around-why-${'late-move' | 'late-cancel' | 'missed' | 'overtime'}`
  | `around-brief-${'summary' | 'no-summary' | 'promises' | 'answers' | 'unanswered' | 'item' | 'item-marks' | 'item-done' | 'more'}`;
type MoneyPhrase =
  | 'payments-head'
  | 'payments-none'
  | 'money-more'
  | 'money-line'
  | 'money-card'
  | 'money-card-state'
  | 'money-for-part'
  | 'money-for-session'
  | 'money-for-late-move'
  | 'money-for-late-cancel'
  | 'money-for-missed'
  | 'money-for-overtime'
  | 'money-for-other'
  | 'money-for-dated'
  | 'money-state-due'
  | 'money-state-talk'
  | 'money-state-reported'
  | 'money-state-paid'
  | 'money-state-waived'
  | 'money-total'
  | 'money-foot-plan-you'
  | 'money-foot-plan-other'
  | 'money-foot-draft'
  | 'money-reach-now'
  | 'money-reach-at'
  | 'money-reach-open-ended'
  | 'payment-noted'
  | 'receipt-ask'
  | 'receipt-kept'
  | 'receipt-lost'
  | 'due-ask'
  | 'due-unread'
  | 'due-check'
  | 'payments-whom-reported'
  | 'payments-whom-due'
  | 'payments-whom-nothing'
  | 'plan-head-draft'
  | 'plan-head-mine'
  | 'plan-head-theirs'
  | 'plan-gone'
  | 'plan-line'
  | 'plan-total'
  | 'plan-foot-terms'
  | 'plan-foot-replaces'
  | 'plan-foot-past'
  | 'plan-foot-talk'
  | 'plan-ask-parts'
  | 'plan-ask-sum'
  | 'plan-wrong-unread'
  | 'plan-wrong-currency'
  | 'plan-wrong-past'
  | 'plan-wrong-mixed'
  | 'plan-wrong-many'
  | 'plan-wrong-sum'
  | 'news-plan-sent'
  | 'news-plan-talk'
  | 'news-plan-agreed'
  | 'news-plan-withdrawn'
  | 'news-plan-over'
  | 'news-due-new'
  | 'news-due-paid'
  | 'news-due-receipt'
  | 'receipt-above'
  | 'news-due-got'
  | 'news-due-not'
  | 'news-due-unsaid'
  | 'news-due-waive'
  | 'news-due-talk'
  | 'news-due-on'
  | 'news-due-open'
  | 'news-due-now'
  | 'reminder-due-soon'
  | 'reminder-due-today'
  | 'reminder-due-1'
  | 'reminder-due-3'
  | 'reminder-due-7'
  | 'statement-head'
  | 'statement-line'
  | 'statement-pages'
  | 'statement-earlier';
type PromisePhrase =
  | `promise-${'soon' | 'today' | 'late'}`
  | `promise-head-${'card' | 'done' | 'undone' | 'more' | 'more-undated' | 'let-go' | 'dropped' | 'agreed'}`
  | 'answers-due'
  | 'answer-line';
type AgendaPhrase =
  | 'agenda'
  | `day-${'hours' | 'off' | 'none' | 'session' | 'session-both' | 'due' | 'promise' | 'promise-late' | 'answer' | 'more'}`;

type CalendarPhrase = `calendar-${'new' | 'moved' | 'off' | 'many' | 'many-off'}`;

/** Texts about sessions, money and promises that are parts of others. */
export type KeepingPhrase =
  | (SessionPhrase | AroundPhrase | MoneyPhrase)
  | (PromisePhrase | AgendaPhrase | CalendarPhrase);
