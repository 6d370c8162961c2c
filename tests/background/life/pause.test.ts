import { beforeEach, expect, it } from 'vitest';
import { pause } from '../../../src/background/life/pause';
import { gapsOf } from '../../../src/store/steps';
import type { Double } from '../double';
import { startRecording, stateOf } from './started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

it('a pause that holds keeps its first reason', async () => {
  await pause(double.context, 'left-site');
  await pause(double.context, 'person');
  expect(await stateOf(double.db, id)).toMatchObject({ reason: 'left-site' });
  expect(await gapsOf(double.db, id)).toHaveLength(1);
});
