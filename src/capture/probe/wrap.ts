const { defineProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Puts a proxy in the place of the method `name` of `holder`, with the same name, length and properties, until
 * `signal` aborts; then the method is back, unless somebody has wrapped it further, and the proxy only passes on.
 */
export function wrap<F extends (...args: never[]) => unknown>(
  holder: object,
  name: string,
  signal: AbortSignal,
  around: (call: () => ReturnType<F>, self: unknown, args: readonly unknown[]) => ReturnType<F>,
): void {
  const own = getOwnPropertyDescriptor(holder, name);
  const native: unknown = own?.value;
  if (!own || typeof native !== 'function' || own.configurable !== true) return;
  const { apply } = Reflect;
  const proxy = new Proxy(native, {
    apply: (target, self: unknown, args: readonly unknown[]): unknown => {
      const call = (): ReturnType<F> => apply(target, self, args) as ReturnType<F>;
      return signal.aborted ? call() : around(call, self, args);
    },
  });
  defineProperty(holder, name, { ...own, value: proxy });
  signal.addEventListener('abort', () => {
    if (getOwnPropertyDescriptor(holder, name)?.value === proxy) defineProperty(holder, name, own);
  });
}
