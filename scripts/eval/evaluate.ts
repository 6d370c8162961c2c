import { redactPage } from '../redact/page/redact-page.ts';
import { startProgress } from '../lib/progress.ts';
import type { CorpusName } from './bars.ts';
import type { FieldRow } from './corpora.ts';
import { readFields, readTexts } from './corpora.ts';
import type { CorpusFiles } from './files.ts';
import { groupsOfPerson, groupsOfSecret } from './groups.ts';
import { masksField, redact } from './ours.ts';
import { readSavedPages } from './pages/read-saved-pages.ts';
import { type PageMiss, scorePages } from './pages/score-pages.ts';
import { fieldBaselines } from './peers/field-baselines.ts';
import { scoreFields } from './score-fields.ts';
import type { Miss, Redactor, Score } from './score-texts.ts';
import { scoreTexts } from './score-texts.ts';

/** Our own name among the columns. */
export const OURS = 'SafeRepro';

/** How everybody did on one corpus, we first. */
export type Evaluation = {
  readonly corpus: CorpusName;
  readonly file: string;
  readonly rows: number;
  readonly scores: ReadonlyMap<string, Score>;
  /** What we did not do right. */
  readonly misses: readonly (Miss | FieldRow | PageMiss)[];
};

/** Scores us and `peers`, by name, on every corpus that there is. @throws UnusableCorpus */
export async function evaluate(
  files: CorpusFiles,
  peers: ReadonlyMap<string, Redactor>,
  signal: AbortSignal,
): Promise<Evaluation[]> {
  const evaluations: Evaluation[] = [];
  const progress = startProgress('Scoring', process.stderr);
  try {
    for (const corpus of ['secrets', 'pii'] as const) {
      const file = files[corpus];
      if (file === undefined) continue;
      const rows = await readTexts(file);
      const groupsOf = corpus === 'secrets' ? groupsOfSecret : groupsOfPerson;
      const scores = new Map<string, Score>();
      let misses: readonly Miss[] = [];
      for (const [name, redactor] of [[OURS, redact] as const, ...peers]) {
        const score = await scoreTexts(rows, redactor, groupsOf, (done) => {
          signal.throwIfAborted();
          progress.note(`${corpus}, ${name}: ${done} of ${rows.length}`);
        });
        if (name === OURS) misses = score.misses;
        scores.set(name, score);
      }
      evaluations.push({ corpus, file, rows: rows.length, scores, misses });
    }
    if (files.fields !== undefined) evaluations.push(await evaluateFields(files.fields));
    if (files.pages !== undefined) evaluations.push(await evaluatePages(files.pages));
  } finally {
    progress.stop();
  }
  return evaluations;
}

async function evaluateFields(file: string): Promise<Evaluation> {
  const rows = await readFields(file);
  const ours = scoreFields(rows, masksField);
  const others = fieldBaselines.map(({ name, masks }) => [name, scoreFields(rows, masks)] as const);
  const scores = new Map<string, Score>([[OURS, ours], ...others]);
  return { corpus: 'fields', file, rows: rows.length, scores, misses: ours.misses };
}

async function evaluatePages(folder: string): Promise<Evaluation> {
  const pages = await readSavedPages(folder);
  const ours = scorePages(pages, redactPage);
  const scores = new Map<string, Score>([[OURS, ours]]);
  return { corpus: 'pages', file: folder, rows: pages.length, scores, misses: ours.misses };
}
