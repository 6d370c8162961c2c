import { readFile } from 'node:fs/promises';
import * as z from 'zod';

/** A corpus that cannot be used; the message is a sentence for the person who named it. */
export class UnusableCorpus extends Error {}

const TextRow = z
  .object({
    id: z.string(),
    source: z.string(),
    kind: z.string(),
    text: z.string(),
    /** What must not survive; empty where there is nothing of it. */
    secret: z.string(),
    label: z.enum(['pos', 'neg']),
    /** A: names itself. B: a word for a secret stands near. C: a maker's name or nothing. */
    tier: z.enum(['A', 'B', 'C']).optional(),
    /** People disagree whether it is one; told, never counted. */
    contested: z.boolean().optional(),
    hard: z.boolean().optional(),
    extra: z.boolean().optional(),
  })
  // Or nothing could survive, and a broken row would count as a find.
  .refine(({ label, secret, text }) => label === 'neg' || (secret !== '' && text.includes(secret)), {
    error: 'the text does not hold its secret',
  });
export type TextRow = z.output<typeof TextRow>;

const FieldRow = z.object({
  id: z.string(),
  source: z.string(),
  tag: z.string(),
  attrs: z.record(z.string(), z.string()),
  label: z.string(),
  near: z.string(),
  expected: z.string(),
  group: z.string(),
  sensitive: z.boolean(),
});
export type FieldRow = z.output<typeof FieldRow>;

/** Rows of a corpus of lines, with or without what must not be read. @throws UnusableCorpus that names file and line */
export const readTexts = (file: string): Promise<TextRow[]> => readRows(file, TextRow);

/** Rows of a corpus of labelled fields of forms. @throws UnusableCorpus that names file and line */
export const readFields = (file: string): Promise<FieldRow[]> => readRows(file, FieldRow);

/** All lines that there are, for a log made of them. */
export async function readLines(
  files: Readonly<Partial<Record<'secrets' | 'pii', string>>>,
): Promise<TextRow[]> {
  const { secrets, pii } = files;
  return [...(secrets ? await readTexts(secrets) : []), ...(pii ? await readTexts(pii) : [])];
}

async function readRows<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UnusableCorpus(`There is no corpus to read at ${file}.`);
  });
  const rows = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [[line, at + 1] as const]));
  if (rows.length === 0) throw new UnusableCorpus(`${file} holds no row.`);
  return rows.map(([line, number]) => {
    const result = schema.safeParse(parsed(line));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : ` at ${z.core.toDotPath(issue.path)}`;
    throw new UnusableCorpus(`${file}, line ${number}${place}: ${issue?.message ?? 'unreadable'}.`);
  });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
