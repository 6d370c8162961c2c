import { beforeEach, describe, expect, it } from 'vitest';
import { stop } from '../../src/background/life/stop';
import { lookLast } from '../../src/background/last-look';
import { clearSecrets, growVocabulary, readSecrets } from '../../src/messaging/secrets';
import { momentOf } from '../../src/domain/moment';
import type { VocabularyEntry } from '../../src/domain/vocabulary';
import { createSealer } from '../../src/redact/seal';
import { asHashKey, type HashKey, newHashKey } from '../../src/redact/siphash';
import { createVocabulary } from '../../src/redact/vocabulary';
import { getRecording } from '../../src/store/recordings';
import { putSignals } from '../../src/store/signals';
import { putSteps, stepsOf } from '../../src/store/steps';
import { BEGIN, buildClick, buildNotice } from '../support/build';
import { leaving } from '../support/sealing';
import type { Double } from './double';
import { startRecording } from './life/started-recording';

const at = momentOf(BEGIN);
let double: Double;
let id: string;
let key: HashKey;
beforeEach(async () => {
  ({ double, id } = await startRecording());
  key = asHashKey((await readSecrets())?.key ?? '') ?? newHashKey();
});

/** A text that was sealed by nobody who knew a rule or a word. */
const unread = (raw: string): ReturnType<ReturnType<typeof createSealer>['text']> =>
  createSealer(key, () => []).text(raw);

const entries = (): VocabularyEntry[] => {
  const vocabulary = createVocabulary(key);
  vocabulary.learn('Annika Lindqvist', 'customer-name');
  return vocabulary.takeNew();
};

describe('the last look', () => {
  const look = () => lookLast(double.db, id, key, entries(), at);

  it('masks what the recording knows, and finds nothing then', async () => {
    const sentence = { id: 'step.clicked', args: { target: unread('Booking of Annika Lindqvist') } } as const;
    await putSteps(double.db, [buildClick({ recordingId: id, sentence })]);
    expect(await look()).toEqual({ at, found: [] });
    expect(leaving(await stepsOf(double.db, id))).not.toContain('Lindqvist');
  });

  it('tells what is left by its kind and where it stands, each once, and no value', async () => {
    const target = unread('Mail jane@example.com or joe@example.com');
    const step = buildClick({ recordingId: id, sentence: { id: 'step.clicked', args: { target } } });
    const notice = buildNotice({ recordingId: id, text: unread('Sent to jane@example.com') });
    await putSteps(double.db, [step]);
    await putSignals(double.db, [notice]);
    expect((await look()).found).toEqual([
      { kind: 'email', of: step.id },
      { kind: 'email', of: notice.id },
    ]);
  });
});

describe('its verdict', () => {
  it('is kept with the recording', async () => {
    await growVocabulary(entries());
    await stop(double.context, 'stopped');
    const recording = await getRecording(double.db, id);
    expect(recording?.lastLook).toMatchObject({ at: { epochMs: double.now }, found: [] });
  });

  it('is none where the key was gone', async () => {
    await clearSecrets();
    await stop(double.context, 'stopped');
    expect(await getRecording(double.db, id)).not.toHaveProperty('lastLook');
  });
});
