import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundPort } from '../../src/messaging/background-port';
import { connect, serve } from '../../src/messaging/port';
import { idOf } from '../support/build';
import { handlersOf, SENDERS, wireOf, WIRES } from './wire';

type Call = keyof typeof backgroundPort.calls;
const calls = Object.keys(backgroundPort.calls) as Call[];

/** An input that each call's schema takes, so that a refusal is for the caller. */
const inputs: Readonly<Partial<Record<Call, unknown>>> = {
  status: { tabId: 1 },
  look: { tabId: 1 },
  start: { tabId: 1 },
  saveNow: { tabId: 1 },
  markBug: {},
  resume: { tabId: 1 },
  wholePage: { tabId: 1 },
  lookBack: { tabId: 1, on: true },
  preserve: { tabId: 1 },
  letGo: { tabId: 1 },
  coverPicture: { pictureId: idOf(1), rects: [{ x: 0, y: 0, width: 9, height: 9 }] },
};

const handle = vi.fn();

describe.each(WIRES)('over %s', (_name, codec) => {
  let wire: ReturnType<typeof wireOf>;
  beforeEach(() => {
    wire = wireOf(codec);
    serve(backgroundPort, handlersOf(backgroundPort, handle), { onError: () => undefined });
  });
  const ask = (sender: string, call: Call): Promise<unknown> =>
    connect(backgroundPort, wire.sendAs(SENDERS[sender]!))(call, inputs[call] as never);

  it.each(calls)('a page of ours may steer by %s, and a recorder cannot', async (call) => {
    await ask('popup', call).catch(() => undefined);
    expect(handle).toHaveBeenCalledOnce();
    await expect(ask('recorder', call)).rejects.toThrow('caller not allowed');
    expect(handle).toHaveBeenCalledOnce();
  });

  it.each(['pause', 'undoLast', 'openLatest', 'goToTab'] as const)(
    'the popup’s %s needs no input',
    async (call) => {
      await expect(ask('popup', call)).resolves.toBeUndefined();
    },
  );

  it.each([
    ['no cover', []],
    ['a place that is nowhere', [{ x: 0, y: Number.NaN, width: 9, height: 9 }]],
    ['more than a person draws', Array.from({ length: 501 }, () => ({ x: 0, y: 0, width: 9, height: 9 }))],
  ])('covers a picture by nothing else: not by %s', async (_what, rects) => {
    const report = connect(backgroundPort, wire.sendAs(SENDERS['popup']!));
    await expect(report('coverPicture', { pictureId: idOf(1), rects })).rejects.toThrow('call failed');
    expect(handle).not.toHaveBeenCalled();
  });

  it('takes no tab that is no number', async () => {
    const popup = connect(backgroundPort, wire.sendAs(SENDERS['popup']!));
    await expect(popup('start', { tabId: 1.5, opened: [] })).rejects.toThrow('call failed');
    expect(handle).not.toHaveBeenCalled();
  });
});
