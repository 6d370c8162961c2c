import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundPort } from '../../src/messaging/background-port';
import { connect, serve } from '../../src/messaging/port';
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

  it.each(['pause', 'stop', 'undoLast', 'openLatest', 'goToTab'] as const)(
    'the popup’s %s needs no input',
    async (call) => {
      await expect(ask('popup', call)).resolves.toBeUndefined();
    },
  );

  it('takes no tab that is no number', async () => {
    const popup = connect(backgroundPort, wire.sendAs(SENDERS['popup']!));
    await expect(popup('start', { tabId: 1.5 })).rejects.toThrow('call failed');
    expect(handle).not.toHaveBeenCalled();
  });
});
