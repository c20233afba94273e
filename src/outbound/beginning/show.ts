import type { Show } from '../../domain/effects.ts';
import type { Entry } from '../../state/outbox.ts';
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
};

/** Puts together what is sealed, and sends it. */
export const performShow: Shown = async (tools, show, entry, scene) => {
  const how = shown[show.what];
  if (!how) throw new Error(`nothing shows "${show.what}"`);
  return how(tools, show, entry, scene);
};
