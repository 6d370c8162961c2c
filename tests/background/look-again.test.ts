import { beforeEach, describe, expect, it } from 'vitest';
import { drain } from '../../src/background/drain';
import { stop } from '../../src/background/life/stop';
import { lookAgain } from '../../src/background/look-again';
import { growVocabulary, readSecrets } from '../../src/messaging/secrets';
import type { VocabularyEntry } from '../../src/domain/vocabulary';
import { createSealer } from '../../src/redact/seal';
import { asHashKey, type HashKey, newHashKey } from '../../src/redact/siphash';
import { createVocabulary } from '../../src/redact/vocabulary';
import { editsOf, putEdits } from '../../src/store/edits';
import { stepsOf } from '../../src/store/steps';
import { buildClick } from '../support/build';
import { leaving } from '../support/sealing';
import { writeStep } from '../support/write-step';
import type { Double } from './double';
import { startRecording } from './life/started-recording';

let double: Double;
let id: string;
let key: HashKey;
beforeEach(async () => {
  ({ double, id } = await startRecording());
  key = asHashKey((await readSecrets())?.key ?? '') ?? newHashKey();
  const target = createSealer(key).text('Edit booking of Annika Lindqvist');
  const sentence = { id: 'step.clicked', args: { target } } as const;
  await writeStep(buildClick({ after: 1_000, recordingId: id, sentence }));
});

/** What a later page learns. */
function learnt(): VocabularyEntry[] {
  const vocabulary = createVocabulary(key);
  vocabulary.learn('Annika Lindqvist', 'customer-name');
  return vocabulary.takeNew();
}

const stored = async (): Promise<string> => leaving(await stepsOf(double.db, id));

describe('a look at what is stored', () => {
  it('masks what was learnt later, and tells how much changed', async () => {
    await drain(double.db);
    expect(await stored()).toContain('Lindqvist');
    expect(await lookAgain(double.db, id, key, learnt())).toBe(1);
    expect(await stored()).not.toContain('Lindqvist');
    expect(await lookAgain(double.db, id, key, learnt())).toBe(0);
  });

  it('masks it in what the person wrote before that was known', async () => {
    const told = createSealer(key).text('The booking of Annika Lindqvist fails');
    await putEdits(double.db, { recordingId: id, dropped: [], told });
    expect(await lookAgain(double.db, id, key, learnt())).toBe(1);
    expect(leaving((await editsOf(double.db, id))?.told)).not.toContain('Lindqvist');
  });

  it('is taken when a recording ends', async () => {
    await growVocabulary(learnt());
    await stop(double.context, 'stopped');
    expect(await stored()).not.toContain('Lindqvist');
  });

  it('changes nothing by entries of another key', async () => {
    await drain(double.db);
    expect(await lookAgain(double.db, id, newHashKey(), learnt())).toBe(0);
  });
});
