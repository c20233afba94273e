import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tries } from '../tries.ts';
import type { AsyncOrSync } from './intake-client.ts';
import { Client, commands } from './intake-client.ts';
import { begin, questions, Scene } from './intake-scene.ts';

const minute = 60_000;

describe('a client answers the questionnaire', () => {
  const seen = (scene: Scene, message: number): void => {
    const next = scene.queue.shift();
    if (next?.is === 'prompt') scene.known = { ...next, message, repeated: false };
  };

  it('and each answer stands under the question that was put', () => {
    const scene = new Scene();
    for (const [i, id] of ['q1', 'q2', 'q3', 'q4'].entries()) {
      seen(scene, 10 * i + 1);
      scene.now += minute;
      scene.says(10 * i + 2, scene.now, `about ${id}`);
      expect(scene.answerTo(id)?.parts).toEqual([{ message: 10 * i + 2, text: `about ${id}` }]);
    }
    expect(scene.intake.current).toBeNull();
    expect(scene.steps.send()).toMatchObject({ outcome: 'changed' });
    expect(scene.e.stage).toBe('offer');
  });

  it('and what they add before they could have seen the next question belongs to the one before', () => {
    const scene = new Scene();
    seen(scene, 1);
    scene.says(2, scene.now + 500, 'first');
    scene.says(3, scene.now + 900, 'and more');
    expect(scene.answerTo('q1')?.parts.map((part) => 'text' in part && part.text)).toEqual(['first', 'and more']);
    expect(scene.answerTo('q2')).toBeNull();
  });

  it('and is asked which question is meant when it cannot be known', () => {
    const scene = new Scene();
    seen(scene, 1);
    scene.says(2, scene.now, 'first');
    // The next question may have been seen: nobody knows whether it was delivered.
    scene.now += 5000;
    scene.says(4, scene.now, 'for which?');
    expect(scene.notes.get('unsure')).toMatchObject({ between: ['q1', 'q2'] });
    scene.steps.means('q2', 4);
    expect(scene.answerTo('q2')?.parts).toEqual([{ message: 4, text: 'for which?' }]);
    expect(scene.intake.current).toBe('q3');
    expect(scene.notes.has('unsure')).toBe(false);
  });

  it('and after nine days is asked whether the first words are an answer', () => {
    const scene = new Scene();
    seen(scene, 1);
    scene.now += 9 * 86_400_000;
    scene.says(2, scene.now, 'Hello again');
    expect(scene.answerTo('q1')).toBeNull();
    scene.steps.means('-', 2);
    expect(scene.notes.size).toBe(0);
    expect(scene.intake.longestPause).toBe(9 * 86_400_000);
    expect(scene.effects.at(-1)).toMatchObject({ do: 'show', what: 'question', about: 'q1' });
  });

  it('and keeps every answer when the coach changes the questions midway', () => {
    const scene = new Scene();
    seen(scene, 1);
    scene.now += minute;
    scene.says(2, scene.now, 'one');
    scene.handbook = {
      ...questions(6),
      questions: questions(6)
        .questions.filter(({ id }) => id !== 'q2')
        .reverse(),
    };
    scene.steps.goOn();
    expect(scene.intake.current).toBe('q6');
    expect(scene.answerTo('q1')?.parts).toEqual([{ message: 2, text: 'one' }]);
  });

  it('and must answer what is required before sending', () => {
    const scene = new Scene();
    expect(scene.steps.skip().toast?.text).toBe('intake-required');
    expect(scene.steps.send().effects?.at(-1)).toMatchObject({ about: 'q1' });
    expect(scene.e.stage).toBe('intake');
  });
});

describe('whatever a client does, in whatever order it arrives', () => {
  it('no answer is lost, none stands under another question, and nothing is relayed', () => {
    fc.assert(
      fc.property(fc.commands(commands, { maxCommands: 60, size: 'max' }), (acts: AsyncOrSync) => {
        const client = new Client();
        fc.modelRun(() => ({ model: client, real: client.scene }), acts);
        client.checkAll();
      }),
      { numRuns: tries(2000) },
    );
  });

  it('begins at a moment in contact hours', () => expect(new Date(begin).getUTCHours()).toBe(11));
});
