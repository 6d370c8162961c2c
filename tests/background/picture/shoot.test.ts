import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { shoot } from '../../../src/background/picture/shoot';
import { takePicture } from '../../../src/background/picture/take';
import { picturesOf, shotsOf } from '../../../src/store/pictures';
import { putSteps } from '../../../src/store/steps';
import { putRecording } from '../../../src/store/recordings';
import { buildClick, buildRecording, recordingId } from '../../support/build';
import { backgroundDouble, type Double, TAB } from '../double';
import { writeStep } from '../../support/write-step';

// A worker keeps what other files imported: it has not heard of what is mocked here, and shall not keep it.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../../src/background/picture/take');

const step = buildClick();
const kept = vi.fn();
let double: Double;
beforeEach(async () => {
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  const image = new Blob(['pixels'], { type: 'image/webp' });
  const masked = { engine: 'native', image, width: 8, height: 6, scale: 1, covers: [], pageMs: 1 } as const;
  await putRecording(double.db, buildRecording());
  vi.mocked(takePicture).mockResolvedValue({ as: 'masked', masked, kept });
});

const stored = async (): Promise<number[]> => [
  (await picturesOf(double.db, recordingId)).length,
  (await shotsOf(double.db, recordingId)).size,
];

describe('a picture', () => {
  const wish = { tabId: TAB, recordingId, stepId: step.id };

  it.each([
    ['in the store', () => putSteps(double.db, [step])],
    ['in the journal', () => writeStep(step)],
  ])('is kept where its step stands %s', async (_name, write) => {
    await write();
    await shoot(double.context, wish).run();
    expect(await stored()).toEqual([1, 1]);
    expect(kept).toHaveBeenCalledOnce();
  });

  it('is not kept where its step was taken back, nor a word of why there is none', async () => {
    await shoot(double.context, wish).run();
    await shoot(double.context, { tabId: TAB, recordingId, afterStep: step.id }).run();
    await shoot(double.context, wish).superseded();
    expect(await stored()).toEqual([0, 0]);
    expect(kept).not.toHaveBeenCalled();
  });
});
