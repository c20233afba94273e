import { stages } from '../../src/domain/world.ts';
import { counts, hours, longest, plain, shortName } from './given.ts';

const question = 'Что для вас будет знаком, что стало лучше?';
const date = '24 декабря 2026 г.';

/** Everything that is kept about somebody, when they take it away. */
export const dataExamples = {
  ...plain('export-caption', 'export-caption-paper', 'button-correct', 'data-title', 'data-footer', 'data-why'),
  ...plain('data-you', 'data-answers', 'data-answers-about', 'data-unsure', 'data-offer', 'data-asked', 'data-more'),
  ...plain('data-practice', 'data-questionnaire', 'data-common', 'data-last-offer'),
  'export-voice': [{ question }, { question: { phrase: 'intake-q-brings' } as const }],
  'export-voice-gone': [{ question }],
  'button-correct-for': [{ name: shortName }],
  'data-date': [{ date }],
  'data-language': [{ language: 'Қазақша' }],
  'data-coach': [{ name: longest }],
  'data-name': [{ name: longest }],
  'data-stage': stages.map((stage) => ({ stage })),
  'data-consent': [{ date }],
  'data-began': [{ date }],
  'data-waiting': counts,
  'data-hours': [{ hours }],
  'data-clients': counts,
};
