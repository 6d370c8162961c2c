import { beforeEach, describe, expect, it, vi } from 'vitest';
import { backgroundPort } from '../../src/messaging/background-port';
import { connect, type Handlers, serve } from '../../src/messaging/port';
import { idOf } from '../support/build';
import { SENDERS, wireOf, WIRES } from './wire';

type Call = keyof typeof backgroundPort.calls;
const calls = Object.keys(backgroundPort.calls) as Call[];

/** All that a recorder may do: report. Whoever adds to this list opens a door to somebody's page. */
const REPORTS: readonly Call[] = [
  'hello',
  'maskedHere',
  'stepWritten',
  'pictureAtRest',
  'frameAppeared',
  'idle',
];

/** An input that each call's schema takes, so that a refusal is for the caller. */
const inputs: Readonly<Partial<Record<Call, unknown>>> = {
  status: { tabId: 1 },
  look: { tabId: 1 },
  start: { tabId: 1 },
  resume: { tabId: 1 },
  stepWritten: { stepId: idOf(1), wantsPicture: true },
  maskedHere: { entries: [] },
  pictureAtRest: { afterStep: idOf(1), isItsOwn: true },
};

const handle = vi.fn();
const handlers = Object.fromEntries(calls.map((call) => [call, handle])) as unknown as Handlers<
  typeof backgroundPort.calls
>;

describe('what the background answers', () => {
  it('has no call that a recorder and a page share', () => {
    for (const { callers } of Object.values(backgroundPort.calls)) expect(callers).toHaveLength(1);
  });
});

describe.each(WIRES)('over %s', (_name, codec) => {
  let wire: ReturnType<typeof wireOf>;
  beforeEach(() => {
    wire = wireOf(codec);
    serve(backgroundPort, handlers, { onError: () => undefined });
  });
  const ask = (sender: string, call: Call): Promise<unknown> =>
    connect(backgroundPort, wire.sendAs(SENDERS[sender]!))(call, inputs[call] as never);

  it.each(calls.filter((call) => !REPORTS.includes(call)))('a recorder cannot steer by %s', async (call) => {
    await expect(ask('recorder', call)).rejects.toThrow('caller not allowed');
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(REPORTS)('a recorder may report by %s, and a page may not pretend to', async (call) => {
    await ask('recorder', call).catch(() => undefined);
    expect(handle).toHaveBeenCalledOnce();
    await expect(ask('popup', call)).rejects.toThrow('caller not allowed');
  });

  it.each(['pause', 'stop', 'undoLast', 'openLatest', 'goToTab'] as const)(
    'the popup’s %s needs no input',
    async (call) => {
      await expect(ask('popup', call)).resolves.toBeUndefined();
    },
  );

  it('takes no tab that is no number, and no step that has no id', async () => {
    const popup = connect(backgroundPort, wire.sendAs(SENDERS['popup']!));
    await expect(popup('start', { tabId: 1.5 })).rejects.toThrow('call failed');
    const recorder = connect(backgroundPort, wire.sendAs(SENDERS['recorder']!));
    await expect(recorder('stepWritten', { stepId: '../x', wantsPicture: true })).rejects.toThrow(
      'call failed',
    );
    expect(handle).not.toHaveBeenCalled();
  });
});
