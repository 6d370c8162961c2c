// @vitest-environment happy-dom
import { type JSX, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useGrowing } from '../../../src/ui/report/use-growing';

const root = document.createElement('ol');
function List({ all }: { all: readonly number[] }): JSX.Element {
  return (
    <>
      {useGrowing(all).map((one) => (
        <li key={one} />
      ))}
    </>
  );
}
const numbers = (count: number): number[] => Array.from({ length: count }, (_, nth) => nth);
const draw = (count: number): Promise<void> => act(() => render(<List all={numbers(count)} />, root));
const goOn = (): Promise<void> =>
  act(() => {
    vi.advanceTimersToNextTimer();
  });
const drawn = (): number => root.childElementCount;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

describe('a long list', () => {
  it('shows its beginning first, and all of it in the end', async () => {
    await draw(500);
    const counts = [drawn()];
    while (drawn() < 500) {
      await goOn();
      counts.push(drawn());
    }
    expect(counts).toEqual([24, 48, 96, 192, 292, 392, 492, 500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is there at once where it is short, and follows what comes and goes', async () => {
    await draw(3);
    expect([drawn(), vi.getTimerCount()]).toEqual([3, 0]);
    await draw(30);
    await goOn();
    expect(drawn()).toBe(30);
    await draw(2);
    expect(drawn()).toBe(2);
  });
});
