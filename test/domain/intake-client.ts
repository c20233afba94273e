import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerPart } from '../../src/domain/beginning/nouns.ts';
import { Scene, type Shown } from './intake-scene.ts';

export type AsyncOrSync = Iterable<fc.Command<Client, Scene>>;

interface Written {
  readonly message: number;
  readonly text: string;
  readonly at: number;
  /** The question the client means: the newest that they have seen. */
  readonly means: string;
}

/** Nobody reads a question and answers it sooner, in ms. */
const readsFor = 2500;

/** A client who answers what they see, and whose messages and the bot's may overtake one another. */
export class Client {
  readonly scene = new Scene();
  readonly written: Written[] = [];
  /** On its way to the bot: in the order of the chat. */
  readonly sent: Written[] = [];
  /** Texts that the bot refused in words, or that the client said were no answer. */
  readonly refused = new Set<string>();
  sees: Shown = { is: 'prompt', question: '', turn: 0 };
  /** Seen, and not known to the bot: it is sent once more before anything else. */
  #unknown: Extract<Shown, { is: 'prompt' }> | null = null;
  #message = 0;
  #sawAt = this.scene.now;

  next(): number {
    this.#message += 1;
    return this.#message;
  }

  look(settled: boolean): void {
    this.lookAgain();
    const shown = this.scene.queue.shift();
    if (!shown) return;
    const message = this.next();
    this.sees = shown;
    this.#sawAt = this.scene.now;
    if (shown.is !== 'prompt') return;
    if (settled) this.scene.known = { ...shown, message, repeated: false };
    // Delivered, but the bot's process died before it could note the message.
    else this.#unknown = shown;
  }

  /** What the bot does not know to have been seen comes once more, unless it is not asked any more. */
  lookAgain(): void {
    const shown = this.#unknown;
    this.#unknown = null;
    const { current, turns } = this.scene.intake;
    if (shown?.turn === turns && shown.question === (current ?? ''))
      this.scene.known = { ...shown, message: this.next(), repeated: true };
  }

  write(pause: number): void {
    if (this.sees.is !== 'prompt' || this.sees.question === '') return;
    this.scene.now = Math.max(this.scene.now, this.#sawAt + readsFor) + pause;
    const written = {
      message: this.next(),
      text: `#${this.written.length}`,
      at: this.scene.now,
      means: this.sees.question,
    };
    this.written.push(written);
    this.sent.push(written);
  }

  /** The bot gets the oldest message; it was written when the chat says it was. */
  deliver(): void {
    const next = this.sent.shift();
    if (!next) return;
    const decision = this.scene.says(next.message, next.at, next.text);
    if (decision.outcome === 'refused') this.refused.add(next.text);
    expect(decision.effects?.some((effect) => effect.do === 'copy') ?? false).toBe(false);
    expect(decision.outcome).not.toBe('relayed');
  }

  /** Asked which question was meant, the client says so. */
  settle(): void {
    const note = this.scene.notes.get('unsure');
    if (note?.is !== 'unsure' || this.sees.is !== 'which') return;
    const [first] = note.parts;
    const meant = this.written.find((one) => first && one.message === first.message);
    const means = meant && note.between.includes(meant.means) ? meant.means : '-';
    if (means === '-' && first) this.refused.add(textOf(first));
    if (!first) return;
    this.scene.steps.means(means, first.message);
    // A second tap on the same button says nothing about the next message.
    expect(this.scene.steps.means(means, first.message).toast?.text).toBe('outdated');
  }

  checkAll(): void {
    const { scene } = this;
    for (const one of this.written.filter((all) => !this.sent.includes(all))) {
      for (const note of scene.notes.values()) {
        if (note.is !== 'answer' || !note.parts.some((part) => part.message === one.message)) continue;
        expect([note.question, one.text]).toEqual([one.means, one.text]);
      }
      expect(this.#isKept(one) || this.refused.has(one.text) || this.#isReplaced(one)).toBe(true);
    }
  }

  #isKept({ message }: Written): boolean {
    return [...this.scene.notes.values()].some(
      (note) => 'parts' in note && note.parts.some((part) => part.message === message),
    );
  }

  /** A newer answer to the same question took its place, or the client left the question out afterwards. */
  #isReplaced(one: Written): boolean {
    const mark = this.scene.intake.answers.find(({ question }) => question === one.means);
    return mark !== undefined && (mark.skipped || Math.min(...mark.messages) > one.message);
  }
}

const textOf = (part: AnswerPart): string => ('text' in part ? part.text : '');

class Act implements fc.Command<Client, Scene> {
  readonly name: string;
  readonly act: (client: Client) => void;
  readonly may: (client: Client) => boolean;
  constructor(name: string, how: (client: Client) => void, may: (client: Client) => boolean = () => true) {
    this.name = name;
    this.act = how;
    this.may = may;
  }
  check(client: Readonly<Client>): boolean {
    return this.may(client as Client);
  }
  run(client: Client): void {
    this.act(client);
    client.checkAll();
  }
  toString(): string {
    return this.name;
  }
}

const act = (name: string, how: (client: Client) => void, may?: (client: Client) => boolean) =>
  fc.constant(new Act(name, how, may));

/** Messages and presses of one person arrive in the order they were made: nothing of theirs is on its way then. */
const calm = ({ sent, scene }: Client): boolean => sent.length === 0 && scene.queue.length === 0;

export const commands: fc.Arbitrary<fc.Command<Client, Scene>>[] = [
  act('looks', (client) => client.look(true)),
  act('looks, and the bot does not know', (client) => client.look(false)),
  act('is shown it again', (client) => client.lookAgain()),
  fc.nat(20_000).map((pause) => new Act(`writes ${pause}`, (client) => client.write(pause))),
  act('arrives', (client) => client.deliver()),
  act('arrives', (client) => client.deliver()),
  act(
    'says which',
    (client) => client.settle(),
    ({ sent }) => sent.length === 0,
  ),
  act('goes back', ({ scene }) => void scene.steps.back(), calm),
  act('leaves out', ({ scene }) => void scene.steps.skip(), calm),
  act('puts aside', ({ scene }) => void scene.steps.later(), calm),
  act('looks back', ({ scene }) => void scene.steps.change(scene.intake.current ?? 'q1'), calm),
  act('goes on', ({ scene }) => void scene.steps.goOn(), calm),
  act('is away', ({ scene }) => {
    scene.now += 2 * 86_400_000;
  }),
];
