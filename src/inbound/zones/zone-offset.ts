import { IANAZone } from 'luxon';
import { familiarZones } from './zone-common.ts';
import { zonePlaces } from './zone-places.ts';

const moscowMinutes = 180;
const pattern = /^(utc|gmt|мск|msk)?\s*(?:([+\-−–])?\s*(\d{1,2})(?:[:.]?([0-5]\d))?)?$/iu;

/** Minutes ahead of UTC in "UTC+5", "+05:30", "МСК+2"; undefined when the text is no offset. */
export function offsetIn(text: string): number | undefined {
  const [match, from, sign, hours = '', minutes = '0'] = pattern.exec(text.trim()) ?? [];
  if (!match || !(from || sign) || (isMoscow(from) && !sign)) return undefined;
  const size = Number(hours) * 60 + Number(minutes);
  return (isMoscow(from) ? moscowMinutes : 0) + (sign && sign !== '+' ? -size : size);
}

const isMoscow = (from: string | undefined) => /^(мск|msk)$/iu.test(from ?? '');

/** Zones whose clocks are `minutes` ahead of UTC at this moment, the familiar ones, or else any, or else Etc/GMT. */
export function zonesAhead(minutes: number, at: number): string[] {
  const isAhead = (zone: string) => IANAZone.create(zone).offset(at) === minutes;
  const familiar = familiarZones.filter(isAhead);
  if (familiar.length > 0) return familiar;
  const any = [...zonePlaces().keys()].filter(isAhead);
  return any.length > 0 ? any : [`Etc/GMT${minutes > 0 ? '-' : '+'}${Math.abs(minutes) / 60}`].filter(isAhead);
}
