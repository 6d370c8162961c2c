import type { Term } from '../domain/sentence';

type SortTerm = Extract<Term, `file-${string}`>;
type SizeTerm = Extract<Term, `size-${string}`>;

/** What is said of files: how many, of what sort, and how large all in all; never what they are called. */
export type FilesSaid = { readonly count: number; readonly sort: SortTerm; readonly size: SizeTerm };

const SORTS: readonly (readonly [type: RegExp, sort: SortTerm])[] = [
  [/^image\//, 'file-picture'],
  [/^video\//, 'file-film'],
  [/^audio\//, 'file-sound'],
  [/csv|spreadsheet|ms-?excel/, 'file-table'],
  [/zip|compressed|x-tar|x-rar/, 'file-archive'],
  [/pdf|word|^text\/|xml|json|opendocument/, 'file-document'],
];

const MB = 1_048_576;
/** The limits that servers have for an upload (`upload_max_filesize`, `post_max_size` as they come: php.ini 2 and 8 MB). */
const SIZES: readonly (readonly [most: number, size: SizeTerm])[] = [
  [2 * MB, 'size-small'],
  [8 * MB, 'size-medium'],
  [64 * MB, 'size-large'],
];

/** Sorts `files` by what the browser takes them for; several sorts are none. */
export function filesSaid(files: Iterable<Pick<File, 'type' | 'size'>>): FilesSaid | undefined {
  const all = [...files];
  const sorts = new Set(all.map(({ type }) => SORTS.find(([one]) => one.test(type))?.[1] ?? 'file-other'));
  const [sort] = sorts;
  if (sort === undefined) return undefined;
  const bytes = all.reduce((sum, { size }) => sum + size, 0);
  return {
    count: all.length,
    sort: sorts.size === 1 ? sort : 'file-other',
    size: SIZES.find(([most]) => bytes <= most)?.[1] ?? 'size-huge',
  };
}
