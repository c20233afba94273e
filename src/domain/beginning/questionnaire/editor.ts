import type { Decision } from '../../decision.ts';
import { type Effect, toCoach } from '../../effects.ts';
import { type Locale, locales } from '../../locale.ts';
import { type Choice, type Handbook, type IntakeQuestion, questionKinds } from '../nouns.ts';
import { fileNames } from './adopting.ts';
import * as questionnaire from './editing.ts';
import * as asks from './editor-asks.ts';
import { cardPage, choicePage, choicesPage, listPage, toList } from './editor-screens.ts';
import { beginTrial, pressTrial } from './trial.ts';

type Editing = asks.Editing;
type Parts = readonly string[];
type Press = (editing: Editing, parts: Parts) => Decision;

const { shown, toastFor } = asks;

/** The questionnaire has changed; the page shows it as it is now. */
const changed = (editing: Editing, handbook: Handbook, page: (next: Editing) => Effect): Decision => {
  const next = { ...editing, handbook };
  return { ...shown(next, page(next)), outcome: 'changed', handbook };
};

const list: Press = (editing) => shown(editing, listPage(editing));

/** A question that is there no more: the list shows what is. */
const about =
  (how: (editing: Editing, q: IntakeQuestion, more: Parts) => Decision): Press =>
  (editing, [id = '', ...more]) => {
    const q = questionnaire.questionWith(editing.handbook, id);
    return q ? how(editing, q, more) : { ...list(editing, []), toast: { text: 'outdated', args: {} } };
  };

const aboutChoice = (how: (editing: Editing, q: IntakeQuestion, choice: Choice, more: Parts) => Decision): Press =>
  about((editing, q, [id = '', ...more]) => {
    const choice = q.choices.find((one) => one.id === id);
    return choice ? how(editing, q, choice, more) : shown(editing, choicesPage(editing, q));
  });

const inLanguage = ([code]: Parts, how: (locale: Locale) => Decision): Decision => {
  const locale = locales.find((one) => one === code);
  return locale ? how(locale) : toastFor('outdated');
};

const cardAfter = (editing: Editing, handbook: Handbook, { id }: IntakeQuestion): Decision =>
  changed(editing, handbook, (next) => {
    const q = questionnaire.questionWith(next.handbook, id);
    return q ? cardPage(next, q) : listPage(next);
  });

const choicesAfter = (editing: Editing, handbook: Handbook, q: IntakeQuestion): Decision =>
  changed(editing, handbook, (next) => choicesPage(next, questionnaire.questionWith(next.handbook, q.id) ?? q));

const add: Press = (editing, [code]) => {
  const kind = questionKinds.find((one) => one === code);
  if (editing.handbook.questions.length >= questionnaire.limits.questions) return toastFor('full');
  return kind ? asks.askNewWords(editing, kind) : asks.askKind(editing);
};

const unword = about((editing, q, more) =>
  inLanguage(more, (locale) => {
    const may = questionnaire.canUnword(q.words, locale, questionnaire.botsQuestion(q.id) !== null);
    const handbook = questionnaire.reword(editing.handbook, q.id, locale, null);
    return may ? cardAfter(editing, handbook, q) : toastFor('outdated');
  }),
);

const cunword = aboutChoice((editing, q, choice, more) =>
  inLanguage(more, (locale) => {
    const may = questionnaire.canUnword(choice.words, locale, questionnaire.isBotsChoice(choice.id));
    const handbook = questionnaire.rewordChoice(editing.handbook, q.id, choice.id, locale, null);
    return may ? choicesAfter(editing, handbook, q) : toastFor('outdated');
  }),
);

const scale = about((editing, q, [from, to]) => {
  const ends = [Number(from), Number(to)] as const;
  if (from === undefined || !asks.isScale(...ends)) return asks.askScale(editing, q);
  return cardAfter(editing, questionnaire.setScale(editing.handbook, q.id, ...ends), q);
});

const drop = about((editing, q, [sure]) =>
  sure === 'sure' && editing.handbook.questions.length > 1
    ? changed(editing, questionnaire.removeQuestion(editing.handbook, q.id), listPage)
    : asks.askRemove(editing, q),
);

const cdrop = aboutChoice((editing, q, { id }) =>
  q.choices.length > questionnaire.limits.fewestChoices
    ? choicesAfter(editing, questionnaire.removeChoice(editing.handbook, q.id, id), q)
    : toastFor('few'),
);

const reset: Press = (editing, [sure]) =>
  sure === 'sure' ? changed(editing, questionnaire.backToBots(editing.handbook), listPage) : asks.askReset(editing);

const file: Press = (_, [form]) => ({
  outcome: 'answered',
  effects: [
    {
      ...{ do: 'file', to: 'coach', client: null, gated: false },
      ...{ what: 'questionnaire', form: form === 'json' ? 'json' : 'yaml' },
    },
  ],
});

/** The next document is read as a questionnaire. */
const askFile: Press = (editing) =>
  asks.asked(
    editing,
    [],
    toCoach(null, 'editor-import', { names: fileNames }, { instead: editing.instead, buttons: [[toList]] }),
    'intake-file',
  );

const presses: Record<string, Press> = {
  ...{ list, add, unword, cunword, scale, drop, cdrop, reset, file },
  card: about((editing, q) => shown(editing, cardPage(editing, q))),
  word: about((editing, q, more) => inLanguage(more, (locale) => asks.askWords(editing, q, locale))),
  must: about((editing, q, [yes]) =>
    cardAfter(editing, questionnaire.setRequired(editing.handbook, q.id, yes === '1'), q),
  ),
  up: about((editing, q) => cardAfter(editing, questionnaire.move(editing.handbook, q.id, -1), q)),
  down: about((editing, q) => cardAfter(editing, questionnaire.move(editing.handbook, q.id, 1), q)),
  choices: about((editing, q) => shown(editing, choicesPage(editing, q))),
  more: about(asks.askMoreChoices),
  choice: aboutChoice((editing, q, choice) => shown(editing, choicePage(editing, q, choice))),
  cword: aboutChoice((editing, q, choice, more) =>
    inLanguage(more, (locale) => asks.askChoiceWords(editing, q, choice, locale)),
  ),
  import: askFile,
  try: (editing, [code]) => beginTrial(editing, locales.find((one) => one === code) ?? editing.practice.locale),
  trial: pressTrial,
};

/** The questionnaire from the beginning: what `/intake` shows its coach. */
export const openEditor = (editing: Editing): Decision => list(editing, []);

/** A button of the editor's: what comes after the verb. Each leads to a page that stands where the button was. */
export const pressEditor = (editing: Editing, [what = '', ...parts]: Parts): Decision => {
  const press = Object.hasOwn(presses, what) ? presses[what] : undefined;
  return press ? press(editing, parts) : toastFor('outdated');
};
