import type { Decision } from '../../decision.ts';
import { type Show, show } from '../../effects.ts';
import type { Engagement } from '../../world.ts';
import { type Filter, filters } from './choosing.ts';

/** What is looked at, and which page of it, from 0. `asked` is the mark of what somebody looks for. */
export interface Sight {
  readonly of: Filter | { readonly asked: string };
  readonly page: number;
}

/** A sight in one word, for a button or an effect. */
export const sightName = (of: Sight['of']): string => (typeof of === 'string' ? of : `w-${of.asked}`);

/** Null for what is no sight. */
export const sightOf = (name: string, page = '0'): Sight | null => {
  const asked = /^w-(\w{1,16})$/.exec(name)?.[1];
  const of = asked === undefined ? filters.find((one) => one === name) : { asked };
  return of && /^\d{1,4}$/.test(page) ? { of, page: Number(page) } : null;
};

const aboutOf = ({ of, page }: Sight): string => `${sightName(of)}.${page}`;

/** What an effect shows. */
export const sightIn = ({ about }: Pick<Show, 'about'>): Sight => {
  const [name = '', page] = (about ?? '').split('.');
  return sightOf(name, page) ?? { of: 'open', page: 0 };
};

/** The record of two, for one of them; `instead` is the message that it replaces. */
export const seeRecord = (
  to: 'coach' | 'client',
  e: Pick<Engagement, 'client'>,
  sight: Sight,
  instead: number | null,
): Decision => ({
  outcome: 'answered',
  effects: [show(to, e, 'agreements', { about: aboutOf(sight), instead })],
});

/** Open promises of all clients, for their coach. */
export const seeEveryone = (sight: Sight, instead: number | null): Decision => ({
  outcome: 'answered',
  effects: [
    {
      ...{ do: 'show', to: 'coach', client: null, gated: false, what: 'agreements' },
      ...{ about: aboutOf(sight), instead },
    },
  ],
});
