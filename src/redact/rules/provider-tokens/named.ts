import { unpackWords } from '../../unpack-words';
import lists from '../../word-lists.json' with { type: 'json' };
import type { NamedShapes } from './shapes';

/** What machines draw: a run of letters and digits, or several with signs or dots between them. */
const ANY = String.raw`(?![0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-)(?:[0-9A-Za-z]{16,128}|[\w-]{20,128}={0,2}|[\w-]{8,64}(?:\.[\w-]{6,200}){1,3})`;
const UUID = '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}';

/** The providers of `scripts/word-lists/providers.ts`. Most publish no shape that is narrower than a drawn one. */
export function namedByUs(): NamedShapes {
  const both = unpackWords(lists.anyAndUuid);
  return {
    [ANY]: [...unpackWords(lists.any), ...both].join(' '),
    [UUID]: [...both, ...unpackWords(lists.uuid)].join(' '),
  };
}
