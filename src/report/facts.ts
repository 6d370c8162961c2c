import { SightingKey } from '../domain/sighting';
import type { Report } from '../domain/report';
import type { Catalogue } from '../words/catalogue';
import { fill } from '../words/fill';
import { kindName } from '../words/kinds';
import { type Language, languages } from '../words/languages';
import { tellWhen } from '../words/tell-moment';

/** The language of a report that may have come from a later version; English where it is not known here. */
function languageOf({ language }: Pick<Report, 'language'>): Language {
  return Object.hasOwn(languages, language) ? (language as Language) : 'en';
}

/** The catalogue of a report's own language. */
export function wordsOf(report: Pick<Report, 'language'>): Catalogue {
  return languages[languageOf(report)];
}

/** What the pictures show of what is covered elsewhere, in words; nothing where that is nothing. */
export function openedOf(report: Report): string | undefined {
  const words = wordsOf(report);
  const kinds = report.openedInPictures.map((kind) => kindName(kind, words)).join(', ');
  return kinds === '' ? undefined : fill(words.headings.openedInPictures, { kinds });
}

/** The step at which the bug appears; else the last one, where whoever recorded stopped. */
export function tellingStep({ steps, bug }: Report): Report['steps'][number] | undefined {
  return steps.find(({ n }) => n === bug?.step) ?? steps.at(-1);
}

/** The screen it is about: menu path, else address. */
export function whereOf(report: Report): string {
  const screen = tellingStep(report)?.screen;
  if (!screen) return wordsOf(report).headings.none;
  return screen.path.join(' › ') || screen.url;
}

/** When it failed, ISO 8601: the error's time, else the telling step's, else the beginning. */
export function whenOf(report: Report): string {
  if (report.error) return report.error.at;
  return (report.bug ? tellingStep(report)?.at : undefined) ?? report.createdAt;
}

/** *3 of 3 failed*; nothing where nothing was tried. */
export function attemptsOf(report: Report): string | undefined {
  const { failed, of } = report.attempts;
  return of === 0 ? undefined : fill(wordsOf(report).headings.attemptsFailed, { failed, of });
}

/** Time of day with milliseconds out of ISO 8601: `14:03:17.306`. */
export function timeOf(iso: string): string {
  return iso.slice(11, 23);
}

type Told = { readonly kind: string; readonly at: string; readonly step: number | null };

/** *Notice on the page, 14:03:27.412, 10.1 s after step 6*. */
export function circumstancesOf({ kind, at, step }: Told, report: Report): string {
  const { signals, headings } = wordsOf(report);
  const what = Object.hasOwn(signals, kind) ? signals[kind as keyof typeof signals] : kind;
  const cause = report.steps.find(({ n }) => n === step);
  const seconds = cause ? (Date.parse(at) - Date.parse(cause.at)) / 1000 : NaN;
  const after =
    cause === undefined
      ? []
      : [
          Number.isFinite(seconds)
            ? fill(headings.afterStepBy, { s: tellSeconds(seconds, languageOf(report)), n: cause.n })
            : fill(headings.afterStep, { n: cause.n }),
        ];
  return [what, timeOf(at), ...after].join(', ');
}

/** What stands beneath the error's words: the request, the script; nothing that its words say already. */
export function errorDetailOf({ error, signals }: Report): string | undefined {
  if (!error || error.kind === 'notice' || error.kind === 'dead-page') return undefined;
  const same = signals.find(
    ({ at, kind, text }) => at === error.at && kind === error.kind && text === error.text,
  );
  return same?.detail ?? undefined;
}

/** The one quiet line about what was there before; nothing where nothing was. */
export function standingOf(report: Report): string | undefined {
  const { headings } = wordsOf(report);
  const count = report.signals.filter(({ standing }) => standing).length;
  if (count === 0) return undefined;
  return count === 1 ? headings.standingOne : fill(headings.standingCount, { n: count });
}

export type EnvironmentRow = {
  readonly label: string;
  readonly value: string;
  readonly source: string;
  readonly at: string;
  readonly others: readonly { readonly value: string; readonly source: string }[];
};

/** What is known of the site, the product under support first, the browser last. */
export function environmentRows(report: Report): Map<SightingKey | 'browser', EnvironmentRow> {
  const { things } = wordsOf(report);
  const { browser, ...seen } = report.environment;
  const rows = new Map<SightingKey | 'browser', EnvironmentRow>();
  for (const key of ['product', ...SightingKey] as const) {
    const version = seen[key];
    if (version) rows.set(key, { ...version, label: version.name ?? things[key] });
  }
  return rows.set('browser', { ...browser, label: things.browser, others: [] });
}

/** Seconds to a tenth, as the language writes them: `10.1`, `10,1`. */
export function tellSeconds(seconds: number, language: Language): string {
  const form = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false } as const;
  return new Intl.NumberFormat(language, form).format(seconds);
}

/** Which look was taken last at what was recorded. */
export function lookOf(report: Report): string {
  const { headings } = wordsOf(report);
  if (report.lookedThrough === null) return headings.lookedByRules;
  return fill(headings.lookedThrough, { at: tellWhen(report.lookedThrough, languageOf(report)) });
}
