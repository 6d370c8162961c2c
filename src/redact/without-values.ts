import { normalise } from './normalise';
import { find } from './pipeline/find';

/** Most characters that tell one kind of trouble from another. */
const MAX_WORDS = 1_500;

/** What stands in quotation marks; an apostrophe within a word begins none. */
const QUOTED =
  /"[^"\n]{0,300}"|“[^”\n]{0,300}”|„[^“”\n]{0,300}[“”]|«[^»\n]{0,300}»|`[^`\n]{0,300}`|(?<!\w)['‘][^'’\n]{0,300}['’](?!\w)/g;

/** The words of a message without what changes from one time to the next: found values, quoted ones, numbers, ids. */
export function withoutValues(words: string): string {
  let rest = words.slice(0, MAX_WORDS);
  for (const { start, end } of find(rest).reverse()) rest = `${rest.slice(0, start)} # ${rest.slice(end)}`;
  return normalise(
    normalise(rest)
      .replace(QUOTED, ' # ')
      .replace(/[\w-]{0,80}\d[\w.-]{0,80}/g, ' # '),
  );
}
