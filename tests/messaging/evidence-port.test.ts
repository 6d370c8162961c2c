import { beforeEach, describe, expect, it, vi } from 'vitest';
import { evidencePort } from '../../src/messaging/evidence-port';
import { connect, serve } from '../../src/messaging/port';
import { idOf } from '../support/build';
import { handlersOf, SENDERS, wireOf, WIRES } from './wire';

type Call = keyof typeof evidencePort.calls;

/** All that a recorder may do: report. Whoever adds to this list opens a door to somebody's page. */
const REPORTS: Readonly<Record<Call, unknown>> = {
  hello: { recordingId: idOf(1) },
  maskedHere: { recordingId: idOf(1), entries: [] },
  stepWritten: { stepId: idOf(1), wantsPicture: true },
  unwritten: { entry: '{}' },
  pictureAtRest: { afterStep: idOf(1), isItsOwn: true },
  signalWritten: undefined,
  frameAppeared: undefined,
  idle: undefined,
};

const handle = vi.fn();

describe.each(WIRES)('over %s', (_name, codec) => {
  let wire: ReturnType<typeof wireOf>;
  beforeEach(() => {
    wire = wireOf(codec);
    serve(evidencePort, handlersOf(evidencePort, handle), { onError: () => undefined });
  });
  const ask = (sender: string, call: Call, input = REPORTS[call]): Promise<unknown> =>
    connect(evidencePort, wire.sendAs(SENDERS[sender]!))(call, input as never);

  it.each(Object.keys(evidencePort.calls) as Call[])(
    'a recorder may report by %s, and a page may not pretend to',
    async (call) => {
      await ask('recorder', call).catch(() => undefined);
      expect(handle).toHaveBeenCalledOnce();
      await expect(ask('popup', call)).rejects.toThrow('caller not allowed');
      expect(handle).toHaveBeenCalledOnce();
    },
  );

  it('takes no step that has no id', async () => {
    const wrong = { stepId: '../x', wantsPicture: true };
    await expect(ask('recorder', 'stepWritten', wrong)).rejects.toThrow('call failed');
    expect(handle).not.toHaveBeenCalled();
  });
});
