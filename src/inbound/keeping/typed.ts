import { typedAround } from './around.ts';
import { typedPayments } from './payments.ts';
import { typedPromises } from './promises.ts';
import { typedSessions } from './sessions.ts';

/** What either side types about sessions, money and promises, by the question it answers. */
export const typedKeeping = { ...typedSessions, ...typedAround, ...typedPayments, ...typedPromises };
