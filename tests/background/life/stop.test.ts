import { beforeEach, describe, expect, it } from 'vitest';
import { stop } from '../../../src/background/life/stop';
import { readActive } from '../../../src/messaging/control';
import { readJournal } from '../../../src/messaging/journal';
import { readSecrets } from '../../../src/messaging/secrets';
import { stepsOf } from '../../../src/store/steps';
import type { Double } from '../double';
import { startRecording, stateOf, writeClick } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('stop', () => {
  it('stores every step, forgets the key and leaves nothing in the pages', async () => {
    await writeClick(id, 1_000);
    expect(await stop(double.context, 'stopped')).toBe(id);
    expect(await stateOf(double.db, id)).toMatchObject({ as: 'ended', reason: 'stopped' });
    expect(await stepsOf(double.db, id)).toHaveLength(1);
    expect(await readJournal()).toEqual([]);
    expect([await readActive(), await readSecrets()]).toEqual([undefined, undefined]);
    expect(double.registered()).toEqual([]);
    expect(double.badge.text).toBe('');
    expect(await stop(double.context, 'stopped')).toBeUndefined();
  });
});
