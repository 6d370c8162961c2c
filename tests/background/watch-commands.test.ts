import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { start } from '../../src/background/life/start';
import { watchCommands } from '../../src/background/watch-commands';
import { readActive } from '../../src/messaging/control';
import { listRecordings } from '../../src/store/recordings';
import { putSteps, stepsOf } from '../../src/store/steps';
import { buildClick } from '../support/build';
import { backgroundDouble, type Double, SITE, TAB } from './double';

type Obey = (command: string, tab?: { id?: number }) => void;

let double: Double;
let press: Obey;
beforeEach(async () => {
  double = await backgroundDouble();
  vi.stubGlobal('navigator', {
    userAgent: 'Firefox/145.0',
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  const onCommand = { addListener: (obey: Obey) => (press = obey) };
  Object.defineProperty(browser, 'commands', { value: { onCommand }, configurable: true });
  watchCommands(double.context);
});

const isPaused = async (): Promise<boolean | undefined> => (await readActive())?.paused;

describe('the keyboard', () => {
  it('pauses and goes on, in the tab in front', async () => {
    await start(double.context, TAB, 'steps', []);
    press('pause', { id: TAB });
    await vi.waitFor(async () => expect(await isPaused()).toBe(true));
    await vi.waitFor(() => expect(double.badge.text).toBe('II'));
    press('pause', { id: TAB });
    await vi.waitFor(async () => expect(await isPaused()).toBe(false));
    await vi.waitFor(() => expect(double.badge.text).toBe('0'));
  });

  it('goes on on no other site', async () => {
    await start(double.context, TAB, 'steps', []);
    press('pause', { id: TAB });
    await vi.waitFor(async () => expect(await isPaused()).toBe(true));
    double.page = { origin: 'https://other.example.test' };
    press('pause', { id: 9 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isPaused()).toBe(true);
    expect(double.page.origin).not.toBe(SITE);
  });

  it('marks the bug, and the badge says so for a moment', async () => {
    await start(double.context, TAB, 'steps', []);
    press('mark-bug', { id: TAB });
    await vi.waitFor(() => expect(double.badge.text).toBe('⚑'));
    expect((await listRecordings(double.db))[0]?.bug).toBeDefined();
    await vi.waitFor(() => expect(double.badge.text).toBe('0'), 3_000);
  });

  it('takes the last step back', async () => {
    await start(double.context, TAB, 'steps', []);
    const { recordingId } = (await readActive())!;
    await putSteps(double.db, [buildClick({ after: 1_000, recordingId })]);
    press('undo-last', { id: TAB });
    await vi.waitFor(async () => expect(await stepsOf(double.db, recordingId)).toEqual([]));
  });

  it.each(['mark-bug', 'pause', 'undo-last', 'another'])(
    '%s does nothing where nothing is recorded',
    async (command) => {
      press(command, { id: TAB });
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(double.badge.text).toBe('');
      expect(await readActive()).toBeUndefined();
      expect(double.errors).toEqual([]);
    },
  );
});
