import type { Browser } from 'puppeteer-core';

/** Raw WebDriver BiDi, and Firefox's own privileged scope behind it. */
export interface ChromeScope {
  /** One BiDi command; the answer's `result`. */
  send(method: string, params: object): Promise<unknown>;
  /**
   * Runs a function body in the front window's privileged scope (`window`, `gBrowser`, `Services`, …) with
   * `extension` at hand; the value it returns travels as JSON.
   */
  run<T>(body: string): Promise<T>;
}

interface Connection {
  send(method: string, params: object): Promise<{ readonly result: unknown }>;
}

interface EvaluateResult {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** One top-level browsing context as BiDi lists it. */
export interface Context {
  readonly context: string;
  readonly url: string;
}

/**
 * Opens the privileged scope of a Firefox that was started with `--remote-allow-system-access`.
 * @param geckoId the extension's id in its manifest
 */
export function chromeScope(browser: Browser, geckoId: string): ChromeScope {
  const connection = connectionOf(browser);
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result;
  return {
    send,
    async run<T>(body: string) {
      const [window] = await contexts(send, { 'moz:scope': 'chrome' });
      if (window === undefined) throw new Error('Firefox has no window any more.');
      const answer = await evaluate(send, window.context, inFrontWindow(body, geckoId));
      return (answer === undefined ? undefined : JSON.parse(answer)) as T;
    },
  };
}

/** BiDi's own list of tabs. It knows extension pages as well, unlike puppeteer's. */
export async function contexts(send: ChromeScope['send'], params: object = {}): Promise<readonly Context[]> {
  const { contexts: list } = (await send('browsingContext.getTree', params)) as {
    contexts: readonly Context[];
  };
  return list;
}

/** Evaluates an expression whose value is a string or undefined. @throws what it throws */
export async function evaluate(
  send: ChromeScope['send'],
  context: string,
  expression: string,
): Promise<string | undefined> {
  const answer = (await send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    resultOwnership: 'none',
    userActivation: false,
  })) as EvaluateResult;
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'No reason given');
  return answer.result?.value;
}

function inFrontWindow(body: string, geckoId: string): string {
  return `(async () => {
    const front = Services.wm.getMostRecentWindow('navigator:browser');
    const policy = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
    if (!policy) throw new Error('The extension is not installed.');
    const value = await (async (window, gBrowser, PopupNotifications, extension) => { ${body} })(
      front, front.gBrowser, front.PopupNotifications, policy.extension);
    return JSON.stringify(value);
  })()`;
}

/** Puppeteer keeps its BiDi connection out of its types. */
function connectionOf(browser: Browser): Connection {
  const { connection } = browser as Browser & { readonly connection?: Connection };
  if (connection === undefined) throw new Error('This browser is not driven over WebDriver BiDi.');
  return connection;
}
