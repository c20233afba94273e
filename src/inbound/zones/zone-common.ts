import { zoneCity } from './zone-city.ts';

const commonByLanguage: Readonly<Record<string, string>> = {
  ru: 'Europe/Moscow Europe/Minsk Europe/Kyiv Asia/Almaty Asia/Tbilisi Europe/Samara Asia/Yekaterinburg Asia/Novosibirsk Europe/Warsaw Europe/Berlin Europe/Istanbul Asia/Dubai',
  pl: 'Europe/Warsaw Europe/London Europe/Dublin Europe/Berlin Europe/Paris Europe/Lisbon Europe/Kyiv Europe/Istanbul Asia/Dubai America/New_York America/Chicago America/Los_Angeles',
  kk: 'Asia/Almaty Asia/Aqtobe Asia/Oral Asia/Aqtau Europe/Moscow Asia/Tashkent Asia/Bishkek Europe/Istanbul Asia/Dubai Europe/Warsaw Europe/London Asia/Seoul',
  en: 'Europe/London Europe/Warsaw Europe/Berlin Europe/Kyiv Europe/Moscow Europe/Istanbul Asia/Dubai Asia/Almaty America/New_York America/Chicago America/Denver America/Los_Angeles',
};

/** Zones from the nearest to our readers to the farthest: the order in which equally good answers are offered. */
export const familiarZones: readonly string[] = `
  Asia/Almaty Europe/Warsaw Europe/Moscow Europe/Kyiv Europe/Minsk Asia/Yekaterinburg Europe/Berlin Europe/London
  Europe/Samara Asia/Novosibirsk Asia/Omsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Yakutsk Asia/Vladivostok Asia/Magadan
  Asia/Kamchatka Europe/Kaliningrad Asia/Tashkent Asia/Bishkek Asia/Tbilisi Asia/Yerevan Asia/Baku Europe/Istanbul
  Asia/Dubai Asia/Jerusalem Europe/Paris Europe/Rome Europe/Madrid Europe/Lisbon Europe/Dublin Europe/Prague
  Europe/Vilnius Europe/Riga Europe/Tallinn Europe/Helsinki Europe/Athens Asia/Aqtobe Asia/Qostanay Asia/Qyzylorda
  Asia/Oral Asia/Atyrau Asia/Aqtau Atlantic/Reykjavik Atlantic/Azores Atlantic/Cape_Verde America/New_York
  America/Chicago America/Denver America/Los_Angeles America/Toronto America/Vancouver America/Phoenix America/Halifax
  America/St_Johns America/Anchorage Pacific/Honolulu America/Sao_Paulo America/Argentina/Buenos_Aires Asia/Tehran
  Asia/Kabul Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Yangon Asia/Bangkok Asia/Singapore Asia/Shanghai Asia/Tokyo
  Asia/Seoul Australia/Sydney Australia/Brisbane Australia/Adelaide Pacific/Auckland Pacific/Tongatapu`
  .trim()
  .split(/\s+/);

/** At most twelve zones to put on buttons, those of the reader's neighbourhood. */
export function commonZones(locale: string): { zone: string; city: string }[] {
  const zones = commonByLanguage[locale.slice(0, 2)] ?? commonByLanguage.en ?? '';
  return zones.split(' ').map((zone) => ({ zone, city: zoneCity(zone, locale) }));
}
