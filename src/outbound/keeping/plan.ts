import type { Show } from '../../domain/effects.ts';
import { keptOf } from '../../domain/keeping/kept.ts';
import { moneyPress, paymentsButton } from '../../domain/keeping/money/money-buttons.ts';
import { totalOf } from '../../domain/keeping/money/parts.ts';
import { partsAtMost } from '../../domain/keeping/money/plan-draft.ts';
import { partsLeft, priceForAll } from '../../domain/keeping/money/plan-sums.ts';
import type { PlanPart, PlanProposal } from '../../domain/keeping/nouns.ts';
import type { Phrase } from '../../domain/texts.ts';
import type { Entry } from '../../state/outbox.ts';
import { key } from '../agreements/summary-keys.ts';
import { type Eyes, eyesOf, type SummaryWords, sendSummaryWords } from '../agreements/summary-send.ts';
import type { Scene } from '../reader.ts';
import { type Performed, performedNothing, type Tools } from '../tools.ts';
import { draftKeys, planKeys } from './money-keys.ts';
import { amountOf, exampleFor, localDate, partLines, reachLines, screen } from './money-words.ts';
import { engagementNow } from './payments.ts';

type Shown = (tools: Tools, show: Show, entry: Entry, scene: Scene) => Promise<Performed>;

const shownWith =
  (wordsOf: (eyes: Eyes, about: readonly string[], now: number) => SummaryWords): Shown =>
  async (tools, show, entry, scene) => {
    const e = await engagementNow(tools, show, entry);
    if (!e) return performedNothing;
    const eyes = eyesOf(tools, show, scene, e);
    await sendSummaryWords(eyes, show, entry, scene, wordsOf(eyes, (show.about ?? '').split('.'), scene.now));
    return performedNothing;
  };

const back = ({ side, e }: Eyes) => [key('button-pay-list', paymentsButton(e, side).press)];

/** What a plan comes to, and what the terms say about it. */
const planFoot = ({ e }: Pick<Eyes, 'e'>, parts: readonly PlanPart[], now: number): Phrase[] => {
  const total = totalOf(parts);
  const price = priceForAll(e, now);
  return [
    ...(total ? [{ phrase: 'plan-total', args: { count: parts.length, sum: amountOf(total) } } as const] : []),
    ...(price ? [{ phrase: 'plan-foot-terms', args: { price: amountOf(price) } } as const] : []),
    ...(partsLeft(e).length > 0 ? [{ phrase: 'plan-foot-replaces' } as const] : []),
  ];
};

/** The plan on the table, whoever put it there; what can be done about it stands below. */
export const planWords = (eyes: Eyes, head: Phrase, plan: PlanProposal, more: readonly Phrase[], now: number) =>
  screen(head, partLines(plan.parts).lines, [...planFoot(eyes, plan.parts, now), ...more], planKeys(eyes, plan));

export const showPlan: Shown = shownWith((eyes, [n, reach, talk], now) => {
  const { plan } = keptOf(eyes.e);
  const { other: who, side } = eyes;
  if (!plan || `${plan.n}` !== n) return screen({ phrase: 'plan-gone', args: { who } }, [], [], [back(eyes)]);
  const args = { who, at: { moment: plan.sentAt } };
  const head: Phrase = { phrase: plan.by === side ? 'plan-head-mine' : 'plan-head-theirs', args };
  const said: Phrase[] = talk === 'talk' ? [{ phrase: 'plan-foot-talk' }] : [];
  return planWords(eyes, head, plan, [...said, ...reachLines(who, reach)], now);
});

const problemOf = (problem: string | undefined, line: number): Phrase | null => {
  switch (problem) {
    case 'unread':
    case 'currency':
    case 'past':
    case 'mixed':
      return { phrase: `plan-wrong-${problem}`, args: { line } };
    case 'many':
      return { phrase: 'plan-wrong-many', args: { most: partsAtMost } };
    default:
      return null;
  }
};

/** A plan that is being written, or the question for its parts (`parts`) or its sum (`sum`), with what could not be taken before. */
export const showPlanDraft: Shown = shownWith((eyes, [what, problem, line], now) => {
  const parts = keptOf(eyes.e).planDrafts[eyes.side];
  if (what === 'parts') return askedWords(eyes, parts !== null, [problemOf(problem, Number(line))], 'plan-ask-parts');
  if (what === 'sum')
    return askedWords(eyes, parts !== null, [problem ? { phrase: 'plan-wrong-sum' } : null], 'plan-ask-sum');
  return parts
    ? draftWords(eyes, parts, now)
    : screen({ phrase: 'plan-gone', args: { who: eyes.other } }, [], [], [back(eyes)]);
});

const askedWords = (
  eyes: Eyes,
  isBegun: boolean,
  wrong: readonly (Phrase | null)[],
  ask: 'plan-ask-parts' | 'plan-ask-sum',
): SummaryWords => {
  const { side, e } = eyes;
  const [problem] = wrong;
  const where = isBegun ? [key('button-plan-see', moneyPress(e, side, 'd-see'))] : back(eyes);
  const question: Phrase = { phrase: ask, args: { sum: exampleFor(eyes) } };
  return problem ? screen(problem, [question], [], [where]) : screen(question, [], [], [where]);
};

const draftWords = (eyes: Eyes, parts: readonly PlanPart[], now: number): SummaryWords => {
  const isOver = parts.some(({ on }) => on < localDate(eyes.reader, now));
  const past: Phrase[] = isOver ? [{ phrase: 'plan-foot-past' }] : [];
  return screen(
    { phrase: 'plan-head-draft', args: { who: eyes.other } },
    partLines(parts).lines,
    [...planFoot(eyes, parts, now), ...past],
    draftKeys(eyes, parts, !isOver),
  );
};
