import type { Show } from '../../domain/effects.ts';
import type { Entry } from '../../state/outbox.ts';
import { showAgreements } from '../agreements/agreements.ts';
import { showTermsDraft } from '../agreements/draft/terms-draft.ts';
import { showSummary, showSummaryAnswered, showSummarySent } from '../agreements/summary.ts';
import { showSummaryDraft } from '../agreements/summary-draft.ts';
import { showSummaries } from '../agreements/summary-list.ts';
import { showTerms } from '../agreements/terms/terms-card.ts';
import { showTermsClause } from '../agreements/terms/terms-clause.ts';
import { showTermsNotice } from '../agreements/terms/terms-notices.ts';
import { showTermsTalk } from '../agreements/terms/terms-talk.ts';
import { showTermsVersion } from '../agreements/terms/terms-version.ts';
import { showTermsPaper } from '../agreements/terms-paper.ts';
import { showUrgent } from '../agreements/urgent.ts';
import { showVerified } from '../agreements/verify.ts';
import { showDay } from '../keeping/agenda/agenda.ts';
import { showAround, showSessionBrief } from '../keeping/around/show-around.ts';
import { showSessionFile } from '../keeping/calendar-file.ts';
import { showMoneyNews } from '../keeping/money-news.ts';
import { showPayments } from '../keeping/payments.ts';
import { showPlan, showPlanDraft } from '../keeping/plan.ts';
import { showPromise, showPromiseNews } from '../keeping/promises/promise-card.ts';
import { showSession, showSessionNews, showSessions } from '../keeping/sessions/show-sessions.ts';
import { showStatement } from '../keeping/statement.ts';
import { showWeek } from '../keeping/week/week.ts';
import type { Scene } from '../reader.ts';
import type { Performed, Tools } from '../tools.ts';
import { showQuestion } from './ask.ts';
import { showAsked, showCommonDraft, showNeedsHelp } from './asked.ts';
import { showBrief } from './brief.ts';
import { showBriefPaper } from './brief-paper.ts';
import { showDraft, showOffer } from './offer.ts';
import { showRefusal } from './refusal.ts';
import { showReview } from './review.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;

const shown: Partial<Record<Show['what'], Shown>> = {
  question: showQuestion,
  review: showReview,
  brief: showBrief,
  'brief-paper': showBriefPaper,
  offer: showOffer,
  'offer-draft': showDraft,
  refusal: showRefusal,
  asked: showAsked,
  'needs-help': showNeedsHelp,
  draft: showCommonDraft,
  agreements: showAgreements,
  'summary-sent': showSummarySent,
  'summary-answered': showSummaryAnswered,
  'summary-draft': showSummaryDraft,
  summary: showSummary,
  summaries: showSummaries,
  'session-around': showAround,
  'session-brief': showSessionBrief,
  terms: showTerms,
  'terms-clause': showTermsClause,
  'terms-version': showTermsVersion,
  'terms-talk': showTermsTalk,
  'terms-agreed': showTermsNotice,
  'terms-unanswered': showTermsNotice,
  'terms-hold': showTermsNotice,
  'terms-draft': showTermsDraft,
  promise: showPromise,
  'promise-news': showPromiseNews,
  day: showDay,
  urgent: showUrgent,
  'terms-paper': showTermsPaper,
  'terms-verify': showVerified,
  payments: showPayments,
  plan: showPlan,
  'plan-draft': showPlanDraft,
  statement: showStatement,
  'money-news': showMoneyNews,
  sessions: showSessions,
  session: showSession,
  'session-news': showSessionNews,
  'session-file': showSessionFile,
  week: showWeek,
};

/** Puts together what is sealed, and sends it. */
export const performShow: Shown = async (tools, show, entry, scene) => {
  const how = shown[show.what];
  if (!how) throw new Error(`nothing shows "${show.what}"`);
  return how(tools, show, entry, scene);
};
