import { beforeEach, describe, expect, it } from '@jest/globals';
import { clientWrites } from '../../src/domain/relay.ts';
import { Scene } from './intake-scene.ts';

const minute = 60_000;

/** A client at the second of four questions, who has been shown it in message 3. */
let scene: Scene;
beforeEach(() => {
  scene = new Scene();
  sees(1);
  scene.now += minute;
  scene.says(2, scene.now, 'one');
  sees(3);
  scene.now += minute;
});

/** The next question that was put is shown in this message. */
const sees = (message: number, repeated = false): void => {
  const next = scene.queue.shift();
  if (next?.is === 'prompt') scene.known = { ...next, message, repeated };
};

const partsOf = (question: string): (string | false)[] =>
  (scene.answerTo(question)?.parts ?? []).map((part) => 'text' in part && part.text);
const unsure = (): unknown => scene.notes.get('unsure');

describe('a message that may answer one question or another', () => {
  it('is asked about when the question was sent twice and stood in the chat before', () => {
    scene.known = { is: 'prompt', question: 'q2', turn: 2, message: 5, repeated: true } as Scene['known'];
    scene.says(4, scene.now, 'two');
    expect(partsOf('q1')).toEqual(['one']);
    expect(unsure()).toMatchObject({ between: ['q1', 'q2'] });
  });

  it('is asked about when the same question was on its way once more', () => {
    scene.steps.change('q2');
    sees(5);
    scene.says(4, scene.now, 'two');
    expect(partsOf('q1')).toEqual(['one']);
    expect(unsure()).toMatchObject({ between: ['q2'] });
  });

  it('is asked about when the one before it was no answer, and the question comes once more', () => {
    scene.steps.later();
    scene.says(4, scene.now, 'Hello');
    scene.queue.length = 0;
    scene.steps.means('-', 4);
    sees(7);
    scene.says(6, scene.now, 'two');
    expect(partsOf('q1')).toEqual(['one']);
    expect(unsure()).toMatchObject({ parts: [{ message: 6 }], between: ['q2'] });
  });

  it('is settled by a button of its own: a second tap says nothing about the next message', () => {
    scene.known = null;
    scene.says(4, scene.now, 'two');
    scene.says(6, scene.now, 'more about one');
    scene.steps.means('q2', 4);
    expect(scene.steps.means('q2', 4).toast?.text).toBe('outdated');
    scene.steps.means('q1', 6);
    expect([partsOf('q1'), partsOf('q2')]).toEqual([['one', 'more about one'], ['two']]);
    expect(unsure()).toBeUndefined();
  });

  it('is asked about when it was written before the question that it could be added to', () => {
    scene.says(5, scene.now, 'two');
    sees(6);
    scene.says(8, scene.now + minute, 'three');
    sees(9);
    scene.says(4, scene.now, 'late');
    expect([partsOf('q2'), partsOf('q3')]).toEqual([['two'], ['three']]);
    expect(unsure()).toMatchObject({ parts: [{ message: 4 }], between: ['q3', 'q4'] });
  });

  it('is not added to the last answer when everything is being looked over', () => {
    for (const [message, id] of [
      [4, 'two'],
      [6, 'three'],
      [8, 'four'],
    ] as const) {
      scene.says(message, scene.now, id);
      sees(message + 1);
      scene.now += minute;
    }
    scene.says(10, scene.now, 'by the way');
    scene.queue.length = 0;
    scene.known = {
      is: 'prompt',
      question: '',
      turn: scene.intake.turns,
      message: 13,
      repeated: false,
    } as Scene['known'];
    scene.says(11, scene.now, 'and this');
    expect(partsOf('q4')).toEqual(['four']);
    expect(unsure()).toMatchObject({ parts: [{ message: 11 }], between: [] });
  });

  it('was refused before, and is edited: the client says whether it is an answer now', () => {
    expect(scene.edits(2, 'one, in other words').outcome).toBe('changed');
    expect(scene.edits(4, 'a sticker no more').outcome).toBe('asked');
    expect(unsure()).toMatchObject({ parts: [{ message: 4, text: 'a sticker no more' }], between: ['q2'] });
    expect(scene.edits(4, 'once more').outcome).toBe('changed');
    expect(unsure()).toMatchObject({ parts: [{ message: 4, text: 'once more' }] });
  });

  it('is no answer when it is a command that was edited, or stands before the question', () => {
    expect(scene.edits(4, '/help').outcome).toBe('nothing');
    scene.known = { is: 'prompt', question: 'q2', turn: 2, message: 5, repeated: false } as Scene['known'];
    expect(scene.edits(4, 'two').outcome).toBe('nothing');
  });
});

describe('an answer of another kind than words', () => {
  beforeEach(() => {
    const [first, second, ...rest] = scene.handbook.questions;
    if (!first || !second) throw new Error('no questions');
    const choices = ['a', 'b'].map((id) => ({ id, words: { en: id } }));
    const scale = { ...first, kind: 'scale', scale: { from: 1, to: 10 } } as const;
    scene.handbook = { ...scene.handbook, questions: [scale, { ...second, kind: 'choices', choices }, ...rest] };
  });

  it('keeps what was ticked when own words are written after it', () => {
    scene.steps.pick('q2', 'b');
    scene.says(4, scene.now, 'and by post');
    expect(scene.answerTo('q2')).toMatchObject({ picked: [{ id: 'b' }], parts: [{ text: 'and by post' }] });
  });

  it('is not changed by an edit that cannot be read, and the client is told', () => {
    const before = scene.answerTo('q1');
    expect(scene.edits(2, 'a lot').effects?.[0]).toMatchObject({ text: 'intake-scale-unread' });
    expect(scene.answerTo('q1')).toEqual(before);
  });
});

describe('a questionnaire that the coach did not wait for', () => {
  it('leaves an answer that was on its way with its author', () => {
    const e = { ...scene.e, stage: 'active', activeAt: scene.now } as const;
    const ref = { chat: 7, message: 4, kind: 'text', group: null, replyTo: null };
    const writes = (at: number) =>
      scene.do(({ p, practice }) => clientWrites(p, practice, e, { ref: { ...ref, at }, copyable: true }));
    expect(writes(scene.now - minute)).toMatchObject({ outcome: 'refused', effects: [{ text: 'intake-closed' }] });
    expect(writes(scene.now).outcome).toBe('relayed');
  });
});
