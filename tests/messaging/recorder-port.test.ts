import { beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, type Handlers, serve } from '../../src/messaging/port';
import { recorderPort } from '../../src/messaging/recorder-port';
import { idOf } from '../support/build';
import { SENDERS, wireOf, WIRES } from './wire';

const token = idOf(9);
const steady = {
  as: 'steady',
  viewport: { width: 800, height: 600, scale: 2, left: 0, top: 0, zoom: 1 },
  covers: [{ kind: 'email', rect: { x: 1, y: 2, width: 3, height: 4 } }],
  pageMs: 1.5,
} as const;

describe.each(WIRES)('what a recorder answers over %s', (_name, codec) => {
  let wire: ReturnType<typeof wireOf>;
  const handlers: Handlers<typeof recorderPort.calls> = {
    beginPicture: () => ({ as: 'ready' }),
    endPicture: () => ({ ...steady, covers: [...steady.covers] }),
    controlOf: () => ({ rect: null }),
    frameStepped: () => undefined,
    picturesGone: () => undefined,
    pictureKept: () => undefined,
  };
  beforeEach(() => {
    wire = wireOf(codec);
  });

  it('comes to the background whole', async () => {
    serve(recorderPort, handlers, { onError: vi.fn() });
    const recorder = connect(recorderPort, wire.sendAs(SENDERS['worker']!));
    await expect(recorder('beginPicture', { token })).resolves.toEqual({ as: 'ready' });
    await expect(recorder('endPicture', { token })).resolves.toEqual(steady);
    await expect(recorder('controlOf', { stepId: idOf(2) })).resolves.toEqual({ rect: null });
    await expect(recorder('pictureKept', { token, pictureId: idOf(3) })).resolves.toBeUndefined();
  });

  it.each(['recorder', 'popup', 'report'])('is for the background alone, not for %s', async (sender) => {
    serve(recorderPort, handlers, { onError: vi.fn() });
    const recorder = connect(recorderPort, wire.sendAs(SENDERS[sender]!));
    await expect(recorder('beginPicture', { token })).rejects.toThrow('caller not allowed');
    await expect(recorder('endPicture', { token })).rejects.toThrow('caller not allowed');
  });

  it('is not believed where a cover is none', async () => {
    const covers = [{ kind: 'email' as const, rect: { x: 1, y: 2, width: Number.NaN, height: 4 } }];
    serve(recorderPort, { ...handlers, endPicture: () => ({ ...steady, covers }) }, { onError: vi.fn() });
    const recorder = connect(recorderPort, wire.sendAs(SENDERS['worker']!));
    await expect(recorder('endPicture', { token })).rejects.toThrow();
  });
});
