import type { Bug } from '../domain/judgement';
import type { RecordingMode } from '../domain/recording';
import type { Report } from '../domain/report';
import type { Catalogue } from '../words/catalogue';

type Known = Pick<Report, 'environment' | 'expected' | 'actual' | 'told'> & {
  readonly bug: Bug | undefined;
  readonly mode: RecordingMode;
};

/** What support will ask for and the report does not hold; each in a sentence that says how to mend it. */
export function missingOf(
  { bug, environment, expected, actual, told, mode }: Known,
  words: Catalogue,
): string[] {
  const { missing } = words;
  return [
    ...(bug?.error ? [] : [missing.error]),
    ...(environment.wordpress ? [] : [missing.wordpress]),
    ...(environment.php ? [] : [missing.php]),
    ...(environment.product ? [] : [missing.product]),
    ...(expected === null ? [missing.expected] : []),
    // Of what was only seen, the error is what happened.
    ...(actual === null && !(mode === 'now' && bug?.error) ? [missing.actual] : []),
    ...(mode === 'now' && told === null ? [missing.told] : []),
  ];
}
