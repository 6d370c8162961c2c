import { type Moment, toIso } from '../domain/moment';
import type { Language } from './languages';

/** A moment as a person reads it, to the second, in its own zone: `22 Nov 2026, 14:03:17 +01:00`. */
export function tellMoment(moment: Moment, language: Language): string {
  const local = new Date(Math.floor(moment.epochMs) + moment.offsetMin * 60_000);
  const region = language === 'en' ? 'en-GB' : language;
  const date = new Intl.DateTimeFormat(region, { dateStyle: 'medium', timeZone: 'UTC' }).format(local);
  const iso = toIso(moment);
  return `${date}, ${iso.slice(11, 19)} ${iso.slice(-6)}`;
}

/** The same of a moment that is written in ISO 8601 with its offset. */
export function tellWhen(iso: string, language: Language): string {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  const offsetMin = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return tellMoment({ epochMs: Date.parse(iso), offsetMin }, language);
}
