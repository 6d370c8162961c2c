/**
 * A typed request and answer over `runtime.onMessage`. A contract is data: who may call, and two schemas for each call,
 * so that one object types both ends, checks the wire at both ends, and can be walked by a test.
 */
import * as z from 'zod/mini';
import { browser, type Browser } from 'wxt/browser';
import { PortError, type Send } from './send';

export type Sender = Browser.runtime.MessageSender;
/** Who may call: a recorder in a page, one of the extension's own pages, or its background. */
export type Caller = 'recorder' | 'page' | 'background';

type Call = {
  readonly input: z.core.$ZodType;
  readonly output: z.core.$ZodType;
};
export type Calls = Readonly<Record<string, Call>>;
export type Port<C extends Calls> = {
  readonly name: string;
  readonly caller: Caller;
  readonly calls: C;
};

export type Client<C extends Calls> = <K extends keyof C & string>(
  call: K,
  input: z.input<C[K]['input']>,
) => Promise<z.output<C[K]['output']>>;

export type Handlers<C extends Calls> = {
  readonly [K in keyof C]: (
    input: z.output<C[K]['input']>,
    sender: Sender,
  ) => Answer<z.input<C[K]['output']>> | Promise<Answer<z.input<C[K]['output']>>>;
};

/** A call that answers nothing may be handled by a function that returns nothing. */
type Answer<T> = [T] extends [undefined] ? Nothing : T;
type Nothing = ReturnType<() => void>;

// Chrome's wire is JSON, which drops keys whose value is undefined; hence the optionals.
const Envelope = z.object({ port: z.string(), call: z.string(), input: z.optional(z.unknown()) });
const Reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), output: z.optional(z.unknown()) }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

export function definePort<const C extends Calls>(name: string, caller: Caller, calls: C): Port<C> {
  return { name, caller, calls };
}

/** A caller of `port`. Rejects with `PortError` where nobody answers, the call is refused or its answer is malformed. */
export function connect<C extends Calls>(port: Port<C>, send: Send): Client<C> {
  return async (call, input) => {
    const contract = port.calls[call];
    if (!contract) throw new PortError(`${port.name} has no call ${call}`);
    const raw = await send({ port: port.name, call, input }).catch((error: unknown) => {
      throw new PortError(`${port.name}.${call}: nobody answered`, { cause: error });
    });
    const reply = Reply.safeParse(raw);
    if (!reply.success) throw new PortError(`${port.name}.${call}: nobody answered`);
    if (!reply.data.ok) throw new PortError(`${port.name}.${call}: ${reply.data.error}`);
    const output = z.safeParse(contract.output, reply.data.output);
    if (!output.success)
      throw new PortError(`${port.name}.${call}: malformed answer`, { cause: output.error });
    return output.data as z.output<C[typeof call]['output']>;
  };
}

type ServeOptions = {
  readonly signal?: AbortSignal;
  readonly onError: (error: unknown, call: string) => void;
};

/**
 * Answers the calls of `port` until `signal` aborts. What comes in and what goes out is checked by the contract's
 * schemas. The far end learns that a call failed, never why.
 */
export function serve<C extends Calls>(
  port: Port<C>,
  handlers: Handlers<C>,
  { signal, onError }: ServeOptions,
): void {
  async function answer(name: string, input: unknown, sender: Sender): Promise<z.input<typeof Reply>> {
    try {
      const contract = Object.hasOwn(port.calls, name) ? port.calls[name] : undefined;
      if (!contract) throw new PortError('no such call');
      if (callerOf(sender) !== port.caller) throw new PortError('caller not allowed');
      const handle = handlers[name] as (input: unknown, sender: Sender) => unknown;
      const output = await handle(z.parse(contract.input, input), sender);
      return { ok: true, output: z.parse(contract.output, output) };
    } catch (error) {
      onError(error, name);
      return { ok: false, error: error instanceof PortError ? error.message : 'call failed' };
    }
  }

  function listener(
    message: unknown,
    sender: Sender,
    sendResponse: (reply: unknown) => void,
  ): true | undefined {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success || envelope.data.port !== port.name || sender.id !== browser.runtime.id)
      return undefined;
    void answer(envelope.data.call, envelope.data.input, sender).then(sendResponse);
    return true; // The literal `true` is the one asynchronous signal that every browser and the polyfill honour.
  }

  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  );
  signal?.addEventListener(
    'abort',
    () => {
      browser.runtime.onMessage.removeListener(
        listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
      );
    },
    { once: true },
  );
}

function callerOf({ url, tab }: Sender): Caller {
  const own = browser.runtime.getURL('/' as Parameters<typeof browser.runtime.getURL>[0]);
  if (url?.startsWith(own) !== true) return tab ? 'recorder' : 'background';
  // A worker gives its script or nothing as its address; Firefox's event page has a page made for it.
  return /^(?:background\.js|_generated_background_page\.html)?$/.test(url.slice(own.length))
    ? 'background'
    : 'page';
}
