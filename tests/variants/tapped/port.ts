/** What is asked of this process, and what it answers, as shipped but for a copy. */
import { browser } from 'wxt/browser';
import { serve as serveAsShipped } from '../../../src/messaging/port';
import type { Calls, Handlers, Port } from '../../../src/messaging/port';
import { keep } from './tap.ts';

export * from '../../../src/messaging/port';

export function serve<C extends Calls>(
  port: Port<C>,
  handlers: Handlers<C>,
  options: Parameters<typeof serveAsShipped<C>>[2],
): void {
  // Before any schema has looked at it; answers nothing, so the port's own listener does.
  browser.runtime.onMessage.addListener((message: unknown) => {
    keep(message);
    return undefined;
  });
  const tapped = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      async (input: unknown, sender: unknown) => {
        const output: unknown = await (handle as (...given: unknown[]) => unknown)(input, sender);
        keep(output);
        return output;
      },
    ]),
  );
  serveAsShipped(port, tapped as unknown as Handlers<C>, options);
}
