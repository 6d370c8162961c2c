import { knownFinder } from '../../src/background/known-finder';
import type { Edits, OwnText } from '../../src/domain/edits';
import type { Id } from '../../src/domain/id';
import type { Material } from '../../src/domain/material';
import { readSecrets, readVocabulary } from '../../src/messaging/secrets';
import { findAlso } from '../../src/redact/pipeline/find';
import { createSealer } from '../../src/redact/seal';
import { asHashKey, newHashKey } from '../../src/redact/siphash';
import { placeholderOf } from '../../src/report/render-sealed';
import { rendererOf } from '../../src/report/renderer';
import { editsOf, putEdits } from '../../src/store/edits';
import { numbersOf } from '../../src/store/numbers';
import type { Database } from '../../src/store/open';
import type { RunningPanel } from '../../src/ui/panel/panel-state';
import type { Catalogue } from '../../src/words/catalogue';

/** What is asked while a recording runs. */
const ASKED: readonly OwnText[] = ['expected', 'actual', 'told'];

/**
 * Keeps what the person wrote in the panel, sealed with the recording's own key: what its pages have masked is masked
 * here, too, under the same name.
 */
export async function writeOwnWords(
  db: Database,
  recordingId: Id,
  name: OwnText,
  text: string,
): Promise<void> {
  const secrets = await readSecrets();
  const key = secrets?.recordingId === recordingId ? secrets.key : '';
  const find = findAlso(knownFinder(key, await readVocabulary()));
  const sealer = createSealer(asHashKey(key) ?? newHashKey(), find);
  const edits: Edits = (await editsOf(db, recordingId)) ?? { recordingId, dropped: [] };
  const numbers = await numbersOf(db, recordingId);
  const before = edits[name] ?? sealer.text('');
  const sealed = sealer.over(text.trim(), before, (part) => placeholderOf(part, numbers));
  await putEdits(db, { ...edits, [name]: sealed });
}

/** What stands there now, as it would leave. */
export function ownWords(material: Material, words: Catalogue): RunningPanel['own'] {
  const { render } = rendererOf(material, 'en');
  return Object.fromEntries(
    ASKED.flatMap((name) => {
      const sealed = material.edits?.[name];
      if (!sealed) return [];
      const kinds = sealed.flatMap((part) => (part.as === 'plain' ? [] : [words.kinds[part.kind]]));
      return [[name, { text: render(sealed), covered: [...new Set(kinds)] }]];
    }),
  );
}
