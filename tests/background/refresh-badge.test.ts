import { beforeEach, describe, expect, it } from 'vitest';
import { pause } from '../../src/background/life/pause';
import { settle } from '../../src/background/life/settle';
import { refreshBadge } from '../../src/background/refresh-badge';
import { type PauseReason, PauseReason as reasons } from '../../src/domain/recording';
import type { Double } from './double';
import { startRecording, writeClick } from './life/started-recording';

let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
});

describe('the badge', () => {
  it('counts steps, up to three digits', async () => {
    for (let after = 1; after <= 3; after += 1) await writeClick(id, after);
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.text).toBe('3');
    for (let after = 4; after <= 1_005; after += 1) await writeClick(id, after);
    await settle(double.context);
    await refreshBadge(double.context);
    expect(double.badge.text).toBe('999');
  });

  const texts: Readonly<Record<PauseReason, string>> = {
    person: 'II',
    idle: 'II',
    restart: 'II',
    'tab-closed': 'II',
    'left-site': '?',
    'one-page-only': '?',
  };
  it.each(reasons)('says of the pause %s whether it wants a press', async (reason) => {
    await pause(double.context, reason);
    expect(double.badge.text).toBe(texts[reason]);
  });
});
