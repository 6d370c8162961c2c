import type { Kind } from '../../../src/domain/kind.ts';
import type { Finding } from '../../../src/redact/finding.ts';
import type { Reading } from '../../../src/redact/pipeline/stream.ts';
import { believingInText, missingOne, readingPieces, stoppingAfterOne, tellingTwice } from './broken.ts';
import { type Case, piecesOf } from './cases.ts';
import type { Redactor } from './redactor.ts';

export type Property = {
  readonly name: string;
  /** Smaller blocks than the command reads, where a text has to have more than one. */
  readonly reading?: Reading;
  readonly holds: (redact: Redactor, one: Case) => boolean;
  /** Breaks it on purpose: a check that calls the outcome whole proves nothing. */
  readonly control: (redact: Redactor) => Redactor;
};

/** Of these a value is the same wherever it stands. */
const SAME_ANYWHERE: ReadonlySet<Kind> = new Set([
  'api-key',
  'application-password',
  'credential',
  'email',
  'iban',
  'licence-key',
  'order-key',
  'password',
  'token',
]);

/** What holds of any text, however odd. */
export const PROPERTIES: readonly Property[] = [
  {
    name: 'redacting twice changes nothing more',
    holds: (redact, { text }) => {
      const once = redact([text]).text;
      return redact([once]).text === once;
    },
    control: stoppingAfterOne,
  },
  {
    name: 'findings are in order, apart and within the text',
    holds: (redact, one) => areApart(redact(piecesOf(one)).findings, one.text.length),
    control: tellingTwice,
  },
  {
    name: 'no value that was found stands in the output',
    holds: (redact, { text }) => {
      const { text: output, findings } = redact([text]);
      return findings.every(({ start, end, kind }) => !stands(text.slice(start, end), kind, output));
    },
    control: missingOne,
  },
  {
    name: 'any slicing of a text gives the same output',
    reading: { block: 60, reach: 90 },
    holds: (redact, one) => JSON.stringify(redact(piecesOf(one))) === JSON.stringify(redact([one.text])),
    control: readingPieces,
  },
  {
    name: 'nothing throws',
    holds: (redact, one) => {
      try {
        redact(piecesOf(one));
        return true;
      } catch {
        return false;
      }
    },
    control: believingInText,
  },
];

function areApart(findings: readonly Finding[], length: number): boolean {
  const ends = [0, ...findings.map(({ end }) => end)];
  return findings.every(({ start, end }, at) => start >= (ends[at] ?? 0) && end > start && end <= length);
}

/** Is `value` long and mixed enough to be nobody else's, and does it stand in `output` as words of its own? */
function stands(value: string, kind: Kind, output: string): boolean {
  if (!SAME_ANYWHERE.has(kind) || value.length < 8 || value.length > 100) return false;
  if (!/\d/.test(value) || !/\p{L}/u.test(value)) return false;
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${RegExp.escape(value)}(?![\\p{L}\\p{N}\\p{M}])`, 'u').test(
    output,
  );
}
