/**
 * Keeps the server on loopback, and lets the kernel choose the port.
 *
 * `@wp-playground/cli` calls `app.listen(port)` with no host (its `start-server.ts`), which
 * listens on every interface, and it has no option for another one.
 */
import net from 'node:net';

type Listen = (options: net.ListenOptions, listener?: () => void) => net.Server;

/** Calls `found` with the first server that listens in this process. */
export function listenOnLoopback(port: number, found: (server: net.Server) => void): void {
  const listen: Listen = net.Server.prototype.listen;
  const onLoopback = function (this: net.Server, ...args: unknown[]): net.Server {
    found(this);
    const listener = args.find((arg) => typeof arg === 'function');
    return listen.call(this, { host: '127.0.0.1', port }, listener as (() => void) | undefined);
  };
  Object.defineProperty(net.Server.prototype, 'listen', {
    value: onLoopback,
    configurable: true,
    writable: true,
  });
}
