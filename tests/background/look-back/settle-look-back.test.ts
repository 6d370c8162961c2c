import { beforeEach, describe, expect, it, vi } from 'vitest';
import { settle } from '../../../src/background/life/settle';
import { preserve } from '../../../src/background/look-back/preserve';
import { switchOn } from '../../../src/background/look-back/switch';
import { createPictureQueue } from '../../../src/background/picture/queue';
import { LOOK_BACK_MS } from '../../../src/domain/look-back';
import { readActive } from '../../../src/messaging/control';
import { readLookBack } from '../../../src/messaging/look-back';
import * as secrets from '../../../src/messaging/look-back-secrets';
import { stepsOf } from '../../../src/store/steps';
import { BEGIN, buildClick, buildNavigate } from '../../support/build';
import { writeStep } from '../../support/write-step';
import { backgroundDouble, type Double, TAB } from '../double';

let double: Double;
const pictures = createPictureQueue(() => undefined);
beforeEach(async () => {
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    userAgent: 'Firefox/145.0',
    storage: { estimate: () => Promise.resolve({}) },
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  double.granted = true;
  await switchOn(double.context, TAB);
});

const heldIds = async (): Promise<string[]> => (await readLookBack()).map((site) => site.recordingId);

async function held(): Promise<string> {
  const [recordingId = ''] = await heldIds();
  await writeStep(buildNavigate({ recordingId }));
  await writeStep(buildClick({ recordingId }));
  double.now = BEGIN + 3_000;
  return recordingId;
}

/** What is held becomes a recording, and the worker dies before anything new is held. */
async function preservedHalf(): Promise<string> {
  const recordingId = await held();
  const died = vi.spyOn(secrets, 'writeLookBackSecrets').mockRejectedValueOnce(new Error('worker died'));
  await expect(preserve(double.context, pictures, TAB)).rejects.toThrow('worker died');
  died.mockRestore();
  expect((await readActive())?.recordingId).toBe(recordingId);
  expect(await heldIds()).toEqual([recordingId]);
  return recordingId;
}

describe('what was made a recording of and stands in the list of what is held', () => {
  it('is not pruned, and what comes next is held in a place of its own', async () => {
    const recordingId = await preservedHalf();
    double.now = BEGIN + LOOK_BACK_MS + 60_000;
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(2);
    expect(await heldIds()).toEqual([expect.not.stringContaining(recordingId)]);
  });

  it('stays where there is no room to hold anything new, until there is', async () => {
    const recordingId = await preservedHalf();
    const full = vi
      .spyOn(secrets, 'writeLookBackSecrets')
      .mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    double.now = BEGIN + LOOK_BACK_MS + 60_000;
    await settle(double.context);
    expect(double.errors).toHaveLength(1);
    expect(await heldIds()).toEqual([recordingId]);
    full.mockRestore();
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(2);
    expect(await heldIds()).toEqual([expect.not.stringContaining(recordingId)]);
  });

  it('stays where its key is gone, or the right to the site was taken back', async () => {
    const recordingId = await preservedHalf();
    await secrets.clearLookBackSecrets(recordingId);
    double.granted = false;
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(2);
    expect(await heldIds()).toEqual([]);
  });
});

describe('what is held', () => {
  it('is pruned of what is older than it keeps', async () => {
    const recordingId = await held();
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toHaveLength(2);
    double.now = BEGIN + LOOK_BACK_MS + 60_000;
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toEqual([]);
    expect(await heldIds()).toEqual([recordingId]);
  });

  it('goes with the right to the site', async () => {
    const recordingId = await held();
    await settle(double.context);
    double.granted = false;
    await settle(double.context);
    expect(await stepsOf(double.db, recordingId)).toEqual([]);
  });
});
