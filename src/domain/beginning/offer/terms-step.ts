import { type Effect, toClient } from '../../effects.ts';
import { urgentBudget } from '../../urgent.ts';
import type { Engagement, Practice } from '../../world.ts';
import { agreeButton, discussButton } from './offer-buttons.ts';

/** What applies between the two. Whoever is to agree to it finds the buttons for that here: negotiated terms will stand in this place. */
export const termsWords = (practice: Practice, e: Engagement): Effect =>
  toClient(
    e,
    'terms-now',
    {
      hours: { weekly: practice.weekly },
      meaning: { phrase: 'urgent-meaning' },
      day: urgentBudget.day,
      week: urgentBudget.week,
    },
    { buttons: e.stage === 'terms' ? [[agreeButton(e)], [discussButton(e)]] : [] },
  );
