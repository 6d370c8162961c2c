import type { FieldRow } from './corpora.ts';
import type { Evaluation } from './evaluate.ts';
import type { PageMiss } from './pages/score-pages.ts';
import type { Miss } from './score-texts.ts';

/** Everything that we did not do right, a paragraph a row: to improve rules by, never to fit them to a line. */
export function tellMisses({ corpus, misses }: Evaluation): string {
  const told = misses.map((miss) => {
    if ('page' in miss) return tellPage(miss);
    return 'row' in miss ? tellText(miss) : tellField(miss);
  });
  return [`${corpus}: ${misses.length} rows that are not right`, ...told].join('\n\n');
}

function tellText({ row, output, survived }: Miss): string {
  const { id, source, kind, tier, label, contested } = row;
  const what =
    label === 'neg'
      ? `changed${contested ? ', contested' : ''}`
      : `survived: ${JSON.stringify(survived)} of ${JSON.stringify(row.secret)}`;
  const head = [id, source, kind, tier && `tier ${tier}`].filter(Boolean).join(', ');
  return `${head}: ${what}\n  ${JSON.stringify(row.text)}\n  ${JSON.stringify(output)}`;
}

function tellPage({ page, where, text, path }: PageMiss): string {
  return `${page}, ${where}: ${JSON.stringify(text)}${path === undefined ? '' : `\n  ${path}`}`;
}

function tellField({ id, group, expected, sensitive, tag, attrs, label, near }: FieldRow): string {
  const what = sensitive ? `not masked, a ${expected}` : 'masked, and unknown';
  const said = Object.entries({ ...attrs, label, near }).filter(
    // What browsers note for themselves and what says how it looks calls a field nothing.
    ([name, value]) => value !== '' && !/^(?:class|style|value|autofill-information|data-ddg-.*)$/.test(name),
  );
  return `${id}, ${group}: ${what}\n  <${tag}> ${JSON.stringify(Object.fromEntries(said))}`;
}
