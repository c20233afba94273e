import type { Message } from 'grammy/types';
import type { Decision, Toast } from '../../domain/decision.ts';
import { show } from '../../domain/effects.ts';
import { parseDate } from '../../domain/hours/hours-dates.ts';
import { type KeepingDesk, shown } from '../../domain/keeping/desk.ts';
import { addSession, addSum, askSum } from '../../domain/keeping/money/adding.ts';
import { actOnDue, addReceipt, type DueAt, dueActs } from '../../domain/keeping/money/owing.ts';
import { paces } from '../../domain/keeping/money/parts.ts';
import { agreePlan, type PlanAt, sendPlan, talkAboutPlan, withdrawPlan } from '../../domain/keeping/money/plan.ts';
import { askParts, askTotal, divide, dropPlan, openPlan, seePlanDraft } from '../../domain/keeping/money/plan-draft.ts';
import type { Question } from '../../domain/world.ts';
import { numberIn } from '../number-in.ts';
import type { Turn } from '../turn.ts';
import { inKeeping, notYours, outdatedToast, placeNamed } from './keeping-turn.ts';
import { typeDueSum, typePlanParts, typePlanSum } from './payments-typed.ts';
import { placeOrAsked } from './payments-whom.ts';
import { moneyIn } from './typed-parts.ts';

type Does = (desk: KeepingDesk, parts: readonly string[]) => Decision;

const outdatedDecision: Decision = { outcome: 'answered', toast: outdatedToast };

const seen =
  (about: (parts: readonly string[]) => string): Does =>
  (desk, parts) => ({ outcome: 'answered', effects: [shown(desk, 'payments', about(parts))], asks: null });

const dueAt = ([n, turn]: readonly string[]): DueAt => ({ n: numberIn(n), turn: numberIn(turn) });
const planAt = ([n, stamp]: readonly string[]): PlanAt => ({ n: numberIn(n), stamp: numberIn(stamp) });

const act: Does = (desk, parts) => {
  const one = dueActs.find((name) => name === parts[2]);
  return one ? actOnDue(desk, dueAt(parts), one) : outdatedDecision;
};

const inEqualParts: Does = (desk, [count, named]) => {
  const pace = paces.find((one) => one === named);
  return pace ? divide(desk, numberIn(count), pace) : outdatedDecision;
};

const sumShown: Does = (desk, [written = '', on = '', made]) => {
  const amount = moneyIn(written);
  return amount && parseDate(on) > 0 ? addSum(desk, amount, on, numberIn(made)) : outdatedDecision;
};

/** As a table in words in the place of what was pressed, or as a file below it. */
const statement: Does = (desk, [form]) => ({
  ...{ outcome: 'answered', asks: null },
  effects: [
    form === 'paper'
      ? show(desk.side, desk.e, 'statement', { about: 'paper' })
      : shown(desk, 'statement', `${Math.max(0, numberIn(form))}`),
  ],
});

const does: Record<string, Does> = {
  list: seen(() => '0'),
  due: seen(([n]) => `i${numberIn(n)}`),
  act,
  // Under a reminder: what else it says stays where it is.
  'r-act': (desk, parts) => act({ ...desk, instead: null }, parts),
  add: (desk, [n]) => addSession(desk, numberIn(n)),
  sum: askSum,
  'sum-yes': sumShown,
  statement,
  plan: openPlan,
  'd-see': seePlanDraft,
  'd-eq': inEqualParts,
  'd-own': askParts,
  'd-sum': askTotal,
  'd-send': (desk, [mark = '']) => sendPlan(desk, mark),
  'd-drop': (desk, [mark = '']) => dropPlan(desk, mark),
  'p-see': (desk, [n]) => ({ outcome: 'answered', effects: [shown(desk, 'plan', `${numberIn(n)}`)], asks: null }),
  'p-yes': (desk, parts) => agreePlan(desk, planAt(parts)),
  'p-talk': (desk, parts) => talkAboutPlan(desk, planAt(parts)),
  'p-off': (desk, parts) => withdrawPlan(desk, planAt(parts)),
};

/** The buttons of `money`: whose, as which side, what to do, and with what. */
export const pressMoney = async (
  turn: Turn,
  [who, side, what = '', ...parts]: readonly string[],
): Promise<Toast | undefined> => {
  const place = placeNamed(who, side);
  const how = Object.hasOwn(does, what) ? does[what] : undefined;
  if (!place || !how) return outdatedToast;
  const decision = await inKeeping(turn, place, (desk) => how(desk, parts));
  return decision ? decision.toast : notYours;
};

/** `/payments`: the plan, what is due and what is paid. */
export const payments = async (turn: Turn, _argument: string): Promise<void> => {
  const place = await placeOrAsked(turn);
  if (place) await inKeeping(turn, place, (desk) => seen(() => '0')(desk, []));
};

/** What was asked for, as the open question names it: whose, as which side, and what more. */
const aboutOf = ({ person }: Turn, question: Question): readonly string[] =>
  person.dialog?.question === question ? (person.dialog.about ?? '').split('.') : [];

const typedBy =
  (question: Question, how: (desk: KeepingDesk, text: string) => Decision) =>
  async (turn: Turn, text: string): Promise<void> => {
    const [who, side] = aboutOf(turn, question);
    const place = placeNamed(who, side);
    if (place) await inKeeping(turn, place, (desk) => how(desk, text));
  };

const receiptKinds = [
  ...(['photo', 'live_photo', 'document', 'video', 'video_note', 'voice', 'audio', 'animation'] as const),
] as const satisfies readonly (keyof Message)[];

/** Whether a message can be a receipt: any kind of file. Words go their ordinary way. */
export const isReceipt = (message: Message): boolean => receiptKinds.some((kind) => message[kind] !== undefined);

const receipt = async (turn: Turn): Promise<void> => {
  const [who, side, ...parts] = aboutOf(turn, 'receipt');
  const place = placeNamed(who, side);
  const { message } = turn.update;
  if (!place || !message) return;
  const kept = { chat: message.chat.id, message: message.message_id };
  await inKeeping(turn, place, (desk) => addReceipt(desk, dueAt(parts), kept));
};

export const typedPayments = {
  'plan-parts': typedBy('plan-parts', typePlanParts),
  'plan-sum': typedBy('plan-sum', typePlanSum),
  'due-sum': typedBy('due-sum', typeDueSum),
  receipt,
};
