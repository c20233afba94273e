import { isNight } from '../../beginning/fair.ts';
import type { Decision } from '../../decision.ts';
import { type KeepingDesk, tellOther } from '../desk.ts';

/**
 * The other side hears where a sum (`due.3.paid`) or a plan (`plan.2.sent`) stands. What waits for the coach already shows it as it is by
 * then, so that nothing is reported twice.
 */
export const tell = (desk: KeepingDesk, about: string): Pick<Decision, 'practice' | 'effects'> => {
  const { p, practice, e, side } = desk;
  if (side === 'client' && isOnItsWay(desk, about)) return {};
  return tellOther(desk, 'money-news', about, isNight(p, practice, e, p.at));
};

const subjectOf = (about: string): string => about.split('.').slice(0, 2).join('.');

const isOnItsWay = ({ practice, e }: KeepingDesk, about: string): boolean =>
  practice.notices.some(
    (one) => one.client === e.client && one.notice === 'money-news' && subjectOf(one.about ?? '') === subjectOf(about),
  );
