import { createHash } from 'node:crypto';
import { newInvitation } from '../domain/invitation.ts';
import { coachSeed, linkCode } from '../state/link-code.ts';
import type { Transactions } from '../state/transact.ts';

type Keys = Parameters<typeof linkCode>[0];

/** The stored name of a link's code. */
export const hashOf = (code: string): string => createHash('sha256').update(code).digest('hex');

/** The address of the link with this seed; `username` is the bot's. */
export const linkTo = (username: string, keys: Keys, seed: string): string =>
  `https://t.me/${username}?start=${linkCode(keys, seed)}`;

/** The link that makes its first reader a coach; null once there is one. */
export const coachLink = async (transactions: Transactions, username: string, keys: Keys): Promise<string | null> => {
  const hash = hashOf(linkCode(keys, coachSeed));
  const scope = { invitation: hash };
  await transactions.transact('coach-link', scope, (_, { invitation }) =>
    invitation ? null : { outcome: 'changed', invitation: newInvitation(hash, 'coach', null, null) },
  );
  const { world } = await transactions.read(scope);
  return world.invitation?.usedBy === null ? linkTo(username, keys, coachSeed) : null;
};
