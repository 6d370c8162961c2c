import { COMMON } from './common.ts';
import { optionWords } from './options.ts';
import { packWords } from './pack-words.ts';
import { NAMES } from './providers.ts';

/** All lists of words as the rules load them; a provider of both shapes of tokens is named once. */
export function wordLists(): Readonly<Record<string, string>> {
  const [any, uuid] = [new Set(NAMES.any.split(' ')), new Set(NAMES.uuid.split(' '))];
  return {
    common: packWords(COMMON),
    options: packWords(Object.values(optionWords).flat()),
    any: packWords(any.difference(uuid)),
    uuid: packWords(uuid.difference(any)),
    anyAndUuid: packWords(any.intersection(uuid)),
  };
}
