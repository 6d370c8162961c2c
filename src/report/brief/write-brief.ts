import type { Report } from '../../domain/report';
import type { SightingKey } from '../../domain/sighting';
import { fill } from '../../words/fill';
import { kindName } from '../../words/kinds';
import {
  attemptsOf,
  circumstancesOf,
  type EnvironmentRow,
  environmentRows,
  errorDetailOf,
  openedOf,
  standingOf,
  whenOf,
  whereOf,
  wordsOf,
} from '../facts';
import { fileName } from '../formats/json';
import { stepsAround } from './steps-around';
import type { Writer } from './writer';

/** How much of a report is said: characters of any one text, and steps. */
export type Measure = { readonly longest: number; readonly steps: number };

/** Most lines of an error that are quoted; a stack is in the file. */
const ERROR_LINES = 6;
/** What of a list is said in one line. */
const LIST = 3;

/** The first screen that support sees, in the order in which they ask. */
export function writeBrief(report: Report, write: Writer, { longest, steps }: Measure): string[] {
  const words = wordsOf(report);
  const { headings } = words;
  const short = (text: string): string => cut(text, longest);
  const fact = (label: string, value: string | null | undefined): string[] =>
    value === null || value === undefined || value === '' ? [] : [write.fact(label, short(value))];

  return [
    ...write.title(report.id, short(report.headline)),
    ...fact(headings.where, whereOf(report)),
    ...fact(headings.when, `${whenOf(report)} (${report.timeZone})`),
    ...fact(headings.attempts, attemptsOf(report)),
    ...fact(headings.since, report.since.told),
    ...write.heading(headings.error),
    ...errorLines(),
    ...fact(headings.expected, report.expected),
    ...fact(headings.actual, report.actual),
    ...(report.mode === 'now' ? [] : fact(headings.note, report.told)),
    ...write.heading(headings.steps),
    ...(report.mode === 'now' ? toldLines() : stepLines()),
    ...write.heading(headings.environment),
    ...environmentLines(),
    '',
    ...fact(headings.newErrors, someOf(otherErrors(), ' · ')),
    ...standingLine(),
    ...fact(headings.missing, someOf(report.missing)),
    ...fact(headings.removed, removed()),
    ...fact(headings.unseen, someOf(report.unseen)),
    ...fact(headings.question, headings.asked),
    ...fact(headings.file, fileName(report, 'html')),
  ];

  function errorLines(): string[] {
    const { error } = report;
    if (!error) return [write.line(headings.noError)];
    const detail = errorDetailOf(report);
    const lines = error.text.split(/\r\n|[\n\r\u2028\u2029]/);
    const text = lines.slice(0, ERROR_LINES).join('\n');
    return [
      ...write.exact(short(lines.length > ERROR_LINES ? `${text} …` : text)),
      write.line(circumstancesOf(error, report)),
      ...(detail === undefined ? [] : [write.item(short(detail))]),
    ];
  }

  function toldLines(): string[] {
    return [
      write.line(headings.notRecorded),
      ...(report.told === null ? [] : [write.item(short(report.told))]),
    ];
  }

  function stepLines(): string[] {
    if (report.steps.length === 0) return [write.line(headings.noStep)];
    return stepsAround(report.steps, report.bug?.step, steps).flatMap((shown) => {
      if (shown.as === 'gap') return write.between(fill(headings.stepsLeftOut, { n: shown.count }));
      const { n, at, text, screen } = shown.step;
      const bug = n === report.bug?.step ? headings.bugHere : undefined;
      return [
        write.step({
          n,
          text: short(text),
          time: at.slice(11),
          screen: screen.id ? short(screen.id) : undefined,
          bug,
        }),
      ];
    });
  }

  function environmentLines(): string[] {
    const rows = environmentRows(report);
    return ENVIRONMENT_LINES.flatMap((keys) => {
      const said = keys.flatMap((key) => rows.get(key) ?? []).map(versionOf);
      return said.length === 0 ? [] : [write.item(short(said.join(' · ')))];
    });
  }

  function versionOf({ label, value, others }: EnvironmentRow): string {
    const other = others.map((one) => fill(headings.othersSaid, { value: one.value })).join(', ');
    return other === '' ? `${label} ${value}` : `${label} ${value} (${other})`;
  }

  /** New errors beside the one that leads, each once. */
  function otherErrors(): string[] {
    const others = report.signals.filter(({ standing, text }) => !standing && text !== report.error?.text);
    return [...new Set(others.map(({ text, detail }) => (detail === null ? text : `${text} (${detail})`)))];
  }

  function standingLine(): string[] {
    const standing = standingOf(report);
    return standing === undefined ? [] : [write.item(standing)];
  }

  function someOf(list: readonly string[], between = ' '): string {
    const rest = list.length - LIST;
    const more = rest > 0 ? [fill(headings.moreInFile, { n: rest })] : [];
    return [...list.slice(0, LIST), ...more].join(between);
  }

  function removed(): string {
    const counted = Object.entries(report.removed).map(
      ([kind, count]) => `${kindName(kind, wordsOf(report))} ${String(count)}`,
    );
    const opened = openedOf(report);
    const said = counted.length === 0 ? headings.none : counted.join(', ');
    return opened === undefined ? said : `${said}; ${opened}`;
  }
}

/** Six lines at most, what support asks for first. */
const ENVIRONMENT_LINES: readonly (readonly (SightingKey | 'browser')[])[] = [
  ['product'],
  ['wordpress', 'php'],
  ['woocommerce'],
  ['database', 'server'],
  ['theme'],
  ['browser'],
];

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
}
