import { type House, openHouse } from '../flows/house.ts';
import { phoneOf } from '../flows/phone.ts';
import { coach, invitation } from '../flows/practice.ts';
import { type Answering, answering } from './answering.ts';

export const anna = 100;
export const vera = 101;

/** A house with two coaches, and whoever fills in their questionnaires. */
export interface IntakeHouse {
  readonly house: House;
  readonly everyone: Answering[];
  /** Somebody who has agreed to the questionnaires of these practices. */
  client(...practices: readonly number[]): Promise<Answering>;
  /** The same, who is a coach as well. */
  coachAsClient(...practices: readonly number[]): Promise<Answering>;
}

export const openIntakeHouse = async (): Promise<IntakeHouse> => {
  const house = await openHouse('2026-11-23T12:00:00Z');
  await house.store.client.config('SET', 'rdbcompression', 'no', 'appendonly', 'yes', 'appendfsync', 'always');
  const everyone: Answering[] = [];
  let last = 200;

  const agree = async (id: number, practices: readonly number[]): Promise<Answering> => {
    const one = answering(house.rehearsal, id);
    everyone.push(one);
    for (const practice of practices) {
      await house.call('POST', `/people/${id}/link`, { url: await invitation(house, practice) });
      await house.quiet();
      await one.press(`consent.${practice}`);
      await house.quiet();
    }
    return one;
  };

  const first = await coach(house, anna, 'Anna', 'en');
  await coach(house, vera, 'Vera', 'en', first);
  return {
    ...{ house, everyone },
    async client(...practices) {
      last += 1;
      await house.person(last, `Person ${last}`, 'en');
      return agree(last, practices);
    },
    async coachAsClient(...practices) {
      last += 1;
      await coach(house, last, `Coach ${last}`, 'en', phoneOf(house, anna, 'Anna', 'en'));
      return agree(last, practices);
    },
  };
};
