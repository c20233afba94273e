import type { CallbackQuery } from 'grammy/types';
import * as z from 'zod';
import { can } from '../domain/can.ts';
import type { Toast } from '../domain/decision.ts';

import { askTakeBack, leave, takeBack } from '../domain/held.ts';
import { accept } from '../domain/invitation.ts';
import { end, pause, resume } from '../domain/leaving.ts';
import { recall, sendNow } from '../domain/outgoing.ts';
import { period } from '../domain/present.ts';
import { readPress, spentVerbs, type Verb, verbs } from '../domain/press.ts';
import { askUrgent, calmDown, confirmUrgent, markUrgent, showWaiting } from '../domain/urgent.ts';
import type { Engagement } from '../domain/world.ts';
import { address, addressNobody } from './addressing.ts';
import { pressAgreed } from './agreements/record.ts';
import { pressSummary } from './agreements/summaries.ts';
import { pressTerms } from './agreements/terms.ts';
import { listenNoMore, pressCommon, pressQuestions } from './beginning/common-questions.ts';
import { pressEdit } from './beginning/editor.ts';
import { pressConsent, pressIntake } from './beginning/intake.ts';
import { pressDecline, pressOffer } from './beginning/offers.ts';
import { pressCard, pressSteps } from './beginning/steps.ts';
import * as client from './client-commands.ts';
import * as coach from './coach-commands.ts';
import * as common from './common-commands.ts';
import { pressErase } from './erasing.ts';
import { pressAround } from './keeping/around.ts';
import { pressMoney } from './keeping/payments.ts';
import { pressPromise } from './keeping/promises.ts';
import { pressSession } from './keeping/sessions.ts';
import { pressDay } from './keeping/today.ts';
import { pressLanguage } from './language.ts';
import { numberIn } from './number-in.ts';
import { pressAway, pressClose, pressOpen } from './opening-commands.ts';
import { exportData } from './privacy.ts';
import { inEngagement, type Turn } from './turn.ts';
import { unbutton } from './unbutton.ts';
import { choose } from './writing.ts';

type Pressed = (turn: Turn, parts: readonly string[], message: number | null) => Promise<Toast | undefined>;

const packed = z
  .string()
  .max(64)
  .transform((data) => data.split('.'))
  .pipe(z.tuple([z.enum(verbs)], z.string().max(40)));

const outdated: Toast = { text: 'outdated', args: {} };
const notYours: Toast = { text: 'not-yours', args: {} };

/** A button was pressed. Its data is a hint: whoever presses is checked, and what it was made for must still hold. */
export const pressed = async (from: Turn, query: CallbackQuery): Promise<Toast | undefined> => {
  const { press, isApart } = readPress(query.data ?? '');
  const read = packed.safeParse(press);
  if (!read.success) return outdated;
  const [verb, ...parts] = read.data;
  const turn = isApart ? withoutMessage(from, query) : from;
  if (verb !== 'common') await listenNoMore(turn);
  const toast = await buttons[verb](turn, parts, isApart ? null : (query.message?.message_id ?? null));
  if (spentVerbs.includes(verb) && toast?.text !== 'not-yours') await unbutton(turn, query);
  return toast;
};

/** As if nothing stood under the button: whatever answers it does not take that message's place. */
const withoutMessage = (turn: Turn, { message: _, ...query }: CallbackQuery): Turn => ({
  ...turn,
  update: { ...turn.update, callback_query: query },
});

type Decide = Parameters<typeof inEngagement>[3];

/** A client's button in one practice: only that client's own press counts. */
const asClient =
  (action: Parameters<typeof can>[1], how: (parts: readonly string[]) => Decide): Pressed =>
  async (turn, [practice, ...parts]) => {
    const { decision } = await inEngagement(turn, numberIn(practice), turn.from.id, (present, p, e) =>
      can(turn.from.id, action, p, e) ? how(parts)(present, p, e) : { outcome: 'refused', toast: notYours },
    );
    return decision ? decision.toast : notYours;
  };

/** A coach's button about one client of their own practice. */
const asCoach =
  (action: Parameters<typeof can>[1], how: (parts: readonly string[]) => Decide): Pressed =>
  async (turn, [who, ...parts]) => {
    const { decision } = await inEngagement(turn, turn.from.id, numberIn(who), (present, p, e) =>
      can(turn.from.id, action, p, e) ? how(parts)(present, p, e) : { outcome: 'refused', toast: notYours },
    );
    return decision ? decision.toast : notYours;
  };

/** Only in the closed period that the button was made for. */
const inPeriod =
  (part: string | undefined, how: Decide): Decide =>
  (present, p, e) =>
    period(present, p, e) === numberIn(part) ? how(present, p, e) : { outcome: 'answered', toast: outdated };

const ifWaiting = (how: (e: Engagement) => ReturnType<Decide>) => (e: Engagement) =>
  e.outgoing.length > 0 ? how(e) : ({ outcome: 'answered', toast: outdated } as const);

const run =
  (command: (turn: Turn, argument: string) => Promise<void>, argument = ''): Pressed =>
  async (turn) => {
    await command(turn, argument);
    return undefined;
  };

const pressUrgent = asClient('urgent', ([when]) => inPeriod(when, (present, p, e) => askUrgent(present, p, e, null)));

const buttons: Record<Verb, Pressed> = {
  consent: pressConsent,
  leave: asClient('take-back', ([when]) => inPeriod(when, (_, __, e) => leave(e))),
  urgent: async (turn, parts) => {
    await client.forgetQuestion(turn);
    return pressUrgent(turn, parts, null);
  },
  calm: asClient('urgent', () => (_, __, e) => calmDown(e)),
  sure: asClient('urgent', () => confirmUrgent),
  take: asClient('take-back', ([when]) => inPeriod(when, askTakeBack)),
  takeall: asClient('take-back', ([which, when]) =>
    inPeriod(when, (_, __, e) => takeBack(e, which === 'all' ? 'all' : 'last')),
  ),
  stop: asClient('leave', () => pause),
  stay: async () => ({ text: 'toast-noted', args: {} }),
  resume: asClient('leave', () => resume),
  erase: (turn, [step, where]) => pressErase(turn, step ?? '', numberIn(where)),
  terms: pressTerms,
  questions: pressQuestions,
  marked: async (turn, [practice, who, when, was]) => {
    const { decision } = await inEngagement(turn, numberIn(practice), numberIn(who), (_, p, e) =>
      can(turn.from.id, 'mark', p, e)
        ? markUrgent(e, turn.from.id === p.id ? 'coach' : 'client', numberIn(when), was === '1')
        : { outcome: 'refused', toast: notYours },
    );
    return decision ? decision.toast : notYours;
  },
  accept: asCoach('accept', () => accept),
  decline: pressDecline,
  end: asCoach('accept', () => end),
  show: asCoach('answer', ([when]) => inPeriod(when, (_, __, e) => showWaiting(e))),
  now: asCoach('answer', ([when]) =>
    inPeriod(when, (present, p, e) => ifWaiting((one) => sendNow(present, p, one))(e)),
  ),
  wait: asCoach('answer', ([when]) =>
    inPeriod(when, () => ({ outcome: 'answered', toast: { text: 'toast-at-opening', args: {} } })),
  ),
  recall: asCoach('answer', ([when]) => inPeriod(when, (_, __, e) => ifWaiting(recall)(e))),
  card: pressCard,
  answer: async (turn, [who, why]) => {
    if (!turn.practice?.clients.includes(numberIn(who))) return notYours;
    await choose(turn, numberIn(who), why === 'urgent');
    return undefined;
  },
  to: (turn, [practice, who, first]) =>
    who === 'hat'
      ? common.pressSwitch(turn, numberIn(practice))
      : address(turn, numberIn(practice), numberIn(who), numberIn(first)),
  nobody: (turn, [first]) => addressNobody(turn, numberIn(first)),
  clients: run(coach.clients),
  hours: async (turn, [which]) =>
    which === 'show' ? run(coach.hours)(turn, [], null) : coach.pressHours(turn, which ?? ''),
  away: async (turn, [which]) => pressAway(turn, which ?? ''),
  open: async (turn, [which, made]) => pressOpen(turn, which ?? '', numberIn(made)),
  close: async (turn, [which]) => pressClose(turn, which ?? ''),
  invite: async (turn, [kind]) => run(coach.invite, kind ?? '')(turn, [], null),
  name: run(coach.keepName),
  language: async (turn, [where, locale], message) => pressLanguage(turn, numberIn(where), locale ?? '', message),
  zones: run(async (turn) => void (await common.askZoneAgain(turn))),
  zone: async (turn, [...zone]) => run(common.setZone, zone.join('.'))(turn, [], null),
  data: run(exportData),
  intake: pressIntake,
  edit: pressEdit,
  common: pressCommon,
  offer: pressOffer,
  steps: pressSteps,
  summary: pressSummary,
  agreed: pressAgreed,
  session: (turn, parts) => (parts[2]?.startsWith('a-') ? pressAround(turn, parts) : pressSession(turn, parts)),
  money: pressMoney,
  promise: pressPromise,
  day: pressDay,
  repeat: async () => ({ text: 'possible-repeat', args: {}, alert: true }),
};
