import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { UnusableCorpus } from '../corpora.ts';
import type { Sensitive } from './survivors.ts';

/** A page as it was saved, and the values on it that must not survive. */
export type SavedPage = {
  readonly name: string;
  readonly html: string;
  readonly sensitive: readonly Sensitive[];
};

const Index = z.record(
  z.string(),
  z.object({ sensitive: z.array(z.object({ value: z.string().min(1), kind: z.string() })) }),
);

/** The pages that `index.json` of `folder` names. @throws UnusableCorpus that names what cannot be read */
export async function readSavedPages(folder: string): Promise<SavedPage[]> {
  const index = Index.safeParse(await read(join(folder, 'index.json')).then(parsed));
  if (!index.success) throw new UnusableCorpus(`${folder}/index.json names no pages with their values.`);
  return Promise.all(
    Object.entries(index.data).map(async ([name, { sensitive }]) => ({
      name,
      html: await read(join(folder, `${name}.html`)),
      sensitive,
    })),
  );
}

async function read(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new UnusableCorpus(`There is no page to read at ${file}.`);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
