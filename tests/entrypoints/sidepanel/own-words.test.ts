import { beforeEach, expect, it } from 'vitest';
import { writeOwnWords } from '../../../entrypoints/sidepanel/own-words';
import { growVocabulary, readSecrets } from '../../../src/messaging/secrets';
import type { Id } from '../../../src/domain/id';
import { createSealer } from '../../../src/redact/seal';
import { asHashKey, newHashKey } from '../../../src/redact/siphash';
import { createVocabulary } from '../../../src/redact/vocabulary';
import { editsOf } from '../../../src/store/edits';
import type { Double } from '../../background/double';
import { startRecording } from '../../background/life/started-recording';
import { leaving } from '../../support/sealing';

let double: Double;
let id: Id;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

it('are kept beside what was kept before', async () => {
  await writeOwnWords(double.db, id, 'expected', ' It is saved. ');
  await writeOwnWords(double.db, id, 'told', 'Only since Monday.');
  const kept = await editsOf(double.db, id);
  expect(leaving(kept?.expected)).toContain('It is saved.');
  expect(leaving(kept?.told)).toContain('Only since Monday.');
});

it('hold nothing that the pages have masked, under the name that it has there', async () => {
  const key = asHashKey((await readSecrets())?.key ?? '') ?? newHashKey();
  const vocabulary = createVocabulary(key);
  vocabulary.learn('Annika Lindqvist', 'customer-name');
  await growVocabulary(vocabulary.takeNew());
  await writeOwnWords(double.db, id, 'told', 'It fails for Annika Lindqvist alone.');
  const told = (await editsOf(double.db, id))?.told;
  expect(leaving(told)).not.toContain('Lindqvist');
  const [there] = createSealer(key).whole('Annika Lindqvist', 'customer-name');
  expect(told).toContainEqual(there);
});
