import type { Finding } from './finding';
import { findInPath } from './path-words';

/** Parameters whose value is a count or a version. */
const COUNTED = new Set(['paged', 'per_page', 'ver', 'message']);
/** Parameters in which plug-ins hand themselves a sentence: only a code of theirs may be read. */
const TOLD = new Set(['message', 'error']);

/** What must not be read in the value of a parameter that may be read: drawn ones, numbers, sentences. */
export function findInOpenValue(name: string, value: string): Finding[] {
  if (/^\d{1,2}$/.test(value) || (COUNTED.has(name) && /^[\d.]{1,14}$/.test(value))) return [];
  if (TOLD.has(name) && !/^[a-z]+(?:_[a-z]+){0,5}$/.test(value))
    return [{ kind: 'parameter', start: 0, end: value.length, rule: 'path-words' }];
  return findInPath(value);
}
