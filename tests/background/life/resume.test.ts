import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../../src/background/life/pause';
import { resume } from '../../../src/background/life/resume';
import { settle } from '../../../src/background/life/settle';
import { stop } from '../../../src/background/life/stop';
import { readActive } from '../../../src/messaging/control';
import { clearSecrets, readSecrets } from '../../../src/messaging/secrets';
import { gapsOf } from '../../../src/store/steps';
import { BEGIN } from '../../support/build';
import { type Double, SITE, TAB } from '../double';
import { startRecording, stateOf } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('pause and resume', () => {
  it('leave a gap with its end', async () => {
    double.now = BEGIN + 1_000;
    await pause(double.context, 'person');
    double.now = BEGIN + 9_000;
    expect(await resume(double.context, TAB)).toBe(true);
    expect(await gapsOf(double.db, id)).toMatchObject([
      { at: { epochMs: BEGIN + 1_000 }, until: { epochMs: BEGIN + 9_000 }, sentence: { id: 'gap.paused' } },
    ]);
    expect(await stateOf(double.db, id)).toEqual({ as: 'recording' });
    expect(await readActive()).toMatchObject({ paused: false, lastStepAt: BEGIN + 9_000 });
  });

  it.each([
    ['another site', { origin: 'https://other.example.test' }],
    ['a page that lets nothing in', new Error('Missing host permission for the tab')],
  ])('on %s the recording stays paused', async (_name, page) => {
    await pause(double.context, 'person');
    double.page = page;
    expect(await resume(double.context, TAB)).toBe(false);
    expect(await readActive()).toMatchObject({ paused: true });
    expect((await gapsOf(double.db, id))[0]?.until).toBeUndefined();
  });

  it('in another tab record that one too', async () => {
    await pause(double.context, 'person');
    await resume(double.context, 8);
    expect((await readSecrets())?.tabIds).toEqual([TAB, 8]);
  });

  it('after the browser was closed begin with a new key', async () => {
    const before = (await readSecrets())!.key;
    await clearSecrets();
    await settle(double.context);
    expect(await resume(double.context, TAB)).toBe(true);
    const after = (await readSecrets())!.key;
    expect(after).toMatch(/^[0-9a-f]{32}$/);
    expect(after).not.toBe(before);
    expect(double.registered()).toEqual([`${SITE}/*`]);
  });

  it('without a recording do nothing', async () => {
    await stop(double.context, 'stopped');
    await pause(double.context, 'person');
    expect(await resume(double.context, TAB)).toBe(false);
    expect(await gapsOf(double.db, id)).toEqual([]);
  });
});
