import { beforeEach, describe, expect, it, vi } from 'vitest';
import { start } from '../../src/background/life/start';
import { createFollower } from '../../src/background/watch-tabs';
import { backgroundDouble, type Double, TAB } from './double';

let double: Double;
let locked: (() => Promise<unknown>)[];
beforeEach(async () => {
  double = await backgroundDouble();
  locked = [];
  vi.stubGlobal('navigator', {
    userAgent: '',
    locks: {
      request: (_name: string, work: () => Promise<unknown>) =>
        new Promise((resolve) => {
          locked.push(async () => {
            resolve(await work());
          });
        }),
    },
  });
  await start(double.context, TAB, 'steps', []);
});

describe('a recorded tab that is followed', () => {
  it('waits for its turn, once for all who asked meanwhile', async () => {
    const follow = createFollower(double.context);
    const before = double.injected();
    const asked = [follow(TAB), follow(TAB), follow(TAB)];
    expect(locked).toHaveLength(1);
    expect(double.injected()).toBe(before);
    await locked[0]?.();
    await Promise.all(asked);
    expect(double.injected()).toBe(before + 1);
    void follow(TAB);
    expect(locked).toHaveLength(2);
  });
});
