import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { connect, definePort, type Handlers, serve } from '../../src/messaging/port';
import { PortError } from '../../src/messaging/send';
import { SENDERS, wireOf, WIRES } from './wire';

const port = definePort('counter', 'recorder', {
  add: {
    input: z.strictObject({ by: z.int(), why: z.optional(z.string()) }),
    output: z.int(),
  },
  reset: { input: z.undefined(), output: z.undefined() },
  read: {
    input: z.undefined(),
    output: z.strictObject({ count: z.int(), note: z.optional(z.string()) }),
  },
});

const onError = vi.fn();
const handlers: Handlers<typeof port.calls> = {
  add: ({ by }) => by + 1,
  reset: () => undefined,
  read: async () => ({ count: 3, note: undefined }),
};

describe.each(WIRES)('a port over %s', (_name, codec) => {
  let wire: ReturnType<typeof wireOf>;
  const as = (sender: keyof typeof SENDERS): ReturnType<typeof connect<typeof port.calls>> =>
    connect(port, wire.sendAs(SENDERS[sender]!));
  beforeEach(() => {
    wire = wireOf(codec);
  });

  it('carries a call and its answer', async () => {
    serve(port, handlers, { onError });
    await expect(as('recorder')('add', { by: 4 })).resolves.toBe(5);
    await expect(as('recorder')('read', undefined)).resolves.toMatchObject({ count: 3 });
  });

  it('carries what is optional and not there', async () => {
    serve(port, handlers, { onError });
    await expect(as('recorder')('add', { by: 4, why: undefined })).resolves.toBe(5);
    await expect(as('recorder')('reset', undefined)).resolves.toBeUndefined();
  });

  it.each([
    ['recorder', 'page'],
    ['recorder', 'background'],
    ['worker', 'page'],
    ['workerWithoutAddress', 'page'],
    ['popup', 'recorder'],
    ['popup', 'background'],
  ] as const)('refuses %s a port that is open to the %s', async (sender, caller) => {
    const called = vi.fn();
    const closed = definePort('counter', caller, port.calls);
    serve(closed, { add: called, reset: called, read: called }, { onError });
    await expect(as(sender)('add', { by: 1 })).rejects.toThrow('caller not allowed');
    expect(called).not.toHaveBeenCalled();
  });

  it.each([
    ['popup', 'page'],
    ['report', 'page'],
    ['worker', 'background'],
    ['workerWithoutAddress', 'background'],
  ] as const)('knows %s for a %s', async (sender, caller) => {
    serve(definePort('counter', caller, port.calls), handlers, { onError });
    await expect(as(sender)('read', undefined)).resolves.toMatchObject({ count: 3 });
  });

  it('does not even answer another extension', async () => {
    serve(port, handlers, { onError });
    await expect(as('otherExtension')('read', undefined)).rejects.toThrow('nobody answered');
  });

  it.each([{ by: 'four' }, { by: 1.5 }, {}, undefined, 'x', { by: 1, more: true }])(
    'refuses input that is not of the contract: %j',
    async (input) => {
      const add = vi.fn(() => 1);
      serve(port, { ...handlers, add }, { onError });
      await expect(as('recorder')('add', input as never)).rejects.toThrow(PortError);
      expect(add).not.toHaveBeenCalled();
    },
  );

  it('takes no answer that is not of the contract', async () => {
    const sloppy = connect(port, () => Promise.resolve({ ok: true, output: 'five' }));
    await expect(sloppy('add', { by: 4 })).rejects.toThrow('malformed answer');
  });

  it('sends no answer that is not of the contract', async () => {
    serve(port, { ...handlers, add: () => 'five' as never }, { onError });
    const send = wire.sendAs(SENDERS['recorder']!);
    const asked = send({ port: 'counter', call: 'add', input: { by: 4 } });
    await expect(asked).resolves.toEqual({ ok: false, error: 'call failed' });
    expect(onError).toHaveBeenCalledOnce();
  });

  it('says that a call failed, never why; the why is told at home', async () => {
    const broken = new Error('jane@example.com');
    serve(port, { ...handlers, add: () => Promise.reject(broken) }, { onError });
    const answer = as('recorder')('add', { by: 4 });
    await expect(answer).rejects.toThrow('call failed');
    await expect(answer).rejects.not.toThrow(/jane/);
    expect(onError).toHaveBeenCalledWith(broken, 'add');
  });

  it.each(['constructor', 'toString', '__proto__', 'nothing'])('has no call %s', async (call) => {
    serve(port, handlers, { onError });
    const send = wire.sendAs(SENDERS['popup']!);
    await expect(send({ port: 'counter', call })).resolves.toEqual({ ok: false, error: 'no such call' });
  });

  it.each([null, 7, 'counter', {}, { port: 'counter' }, { port: 'other', call: 'read' }])(
    'leaves %j to others',
    async (message) => {
      serve(port, handlers, { onError });
      await expect(wire.sendAs(SENDERS['popup']!)(message)).resolves.toBeUndefined();
    },
  );

  it('says so where nobody serves', async () => {
    await expect(as('recorder')('read', undefined)).rejects.toThrow('nobody answered');
  });

  it('answers no more after its end', async () => {
    const ending = new AbortController();
    serve(port, handlers, { onError, signal: ending.signal });
    expect(wire.served()).toBe(1);
    ending.abort();
    expect(wire.served()).toBe(0);
    await expect(as('recorder')('read', undefined)).rejects.toThrow('nobody answered');
  });
});

describe('a send that fails', () => {
  it('is nobody who answered, with its cause', async () => {
    const cause = new Error('Receiving end does not exist.');
    const call = connect(port, () => Promise.reject(cause))('read', undefined);
    await expect(call).rejects.toThrow('nobody answered');
    await expect(call).rejects.toMatchObject({ name: 'PortError', cause });
  });
});
