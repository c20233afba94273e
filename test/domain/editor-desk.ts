import { handbookFor } from '../../src/domain/beginning/handbook.ts';
import type { Handbook } from '../../src/domain/beginning/nouns.ts';
import { pressEditor } from '../../src/domain/beginning/questionnaire/editor.ts';
import type { Editing } from '../../src/domain/beginning/questionnaire/editor-asks.ts';
import { takeWords } from '../../src/domain/beginning/questionnaire/editor-typed.ts';
import type { Decision } from '../../src/domain/decision.ts';
import type { Effect } from '../../src/domain/effects.ts';
import { practiceFor } from '../../src/domain/practice.ts';
import type { TextKey } from '../../src/domain/texts.ts';
import type { Person } from '../../src/domain/world.ts';

const anna: Person = {
  ...{ id: 100, locale: 'ru', zone: 'Europe/Warsaw', coach: true, coaches: [], hat: null, answering: null },
  ...{ unaddressed: [], dialog: null },
};

/** The page the coach looks at. */
const page = 7;

/** A coach at work on the questionnaire: what they press and type, and what it says to them. */
export class Desk {
  handbook: Handbook = handbookFor(100);
  person = anna;
  said: readonly Effect[] = [];
  toast: string | null = null;

  #editing(instead: number | null): Editing {
    return { practice: practiceFor(anna, 'Анна'), handbook: this.handbook, instead, at: 1000, person: this.person };
  }

  #take(decision: Decision | null): TextKey | null {
    this.handbook = decision?.handbook ?? this.handbook;
    this.person = decision?.person ?? this.person;
    this.said = decision?.effects ?? [];
    const toast = decision?.toast;
    this.toast = toast ? [toast.text, ...Object.values(toast.args)].join(' ') : null;
    return this.said.findLast((one) => one.do === 'say')?.text ?? null;
  }

  /** Presses a button of the editor's; which page it leads to. */
  press(...parts: readonly (string | number)[]): TextKey | null {
    return this.#take(pressEditor(this.#editing(page), parts.map(String)));
  }

  /** Types something; what it is answered with. */
  type(text: string): TextKey | null {
    return this.#take(takeWords(this.#editing(null), text));
  }

  /** What is wrong with what was typed last. */
  get why(): unknown {
    return this.said.flatMap((one) => (one.do === 'say' ? [one.args.why] : []))[0];
  }

  /** The data of every button under what was said last. */
  get buttons(): string[] {
    return this.said.flatMap((one) => (one.do === 'say' ? one.buttons.flat().map(({ press }) => press) : []));
  }

  get ids(): string[] {
    return this.handbook.questions.map(({ id }) => id);
  }

  question(id: string) {
    return this.handbook.questions.find((one) => one.id === id);
  }
}
