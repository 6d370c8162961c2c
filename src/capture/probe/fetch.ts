import { quietly } from '../quietly';
import { MAX_ANSWER, verdictOf } from './answer';
import { tellPhpErrors } from './query-monitor';
import { actionIn, addressOf, type Asked, GIVEN_UP_MS, methodOf, speaksWordPress, whyOf } from './request';
import { type ProbeWindow, short, type Tell } from './tell';
import { wrap } from './wrap';

const { apply, getOwnPropertyDescriptor } = Reflect;

/**
 * Requests by `fetch` that failed. The page gets a promise that follows the browser's own and settles as it does,
 * one turn of the microtask queue later: with a listener hung onto the browser's own, a failure that the page never
 * looks at would no longer be an unhandled one.
 */
export function watchFetch(window: ProbeWindow, tell: Tell, signal: AbortSignal): void {
  const { Promise, Response, Request, DOMException } = window;
  const { then } = Promise.prototype;
  const now = window.performance.now.bind(window.performance);

  wrap<(...args: never[]) => unknown>(window, 'fetch', signal, (call, _self, args) => {
    const startedAt = now();
    let asked: Asked | undefined;
    quietly(() => {
      asked = askedOf(args);
    });
    const answer = call();
    if (!asked || !(answer instanceof Promise)) return answer;
    const ask = asked;
    return apply(then, answer, [
      (response: unknown) => {
        quietly(() => {
          if (response instanceof Response && !signal.aborted) answered(ask, response, now() - startedAt);
        });
        return response;
      },
      (error: unknown) => {
        quietly(() => {
          const tookMs = now() - startedAt;
          const wasBrokenOff = error instanceof DOMException && error.name === 'AbortError';
          const isGivenUp = wasBrokenOff || isBrokenOff(args);
          if (isGivenUp && tookMs < GIVEN_UP_MS) return;
          const why = isGivenUp ? 'given-up' : 'no-answer';
          tell({ kind: 'request', why, ...ask, status: 0, tookMs, text: '' });
        });
        throw error;
      },
    ]);
  });

  /** Only what stands there is read: a page's getters are called as often as without us. */
  function askedOf([input, init]: readonly unknown[]): Asked {
    const own = (name: string): unknown =>
      typeof init === 'object' && init !== null ? getOwnPropertyDescriptor(init, name)?.value : undefined;
    const isRequest = input instanceof Request;
    const action = actionIn(window, own('body'));
    return {
      method: methodOf(own('method') ?? (isRequest ? input.method : 'GET')),
      url: isRequest ? short(input.url) : addressOf(window, input),
      ...(action === undefined ? {} : { action }),
    };
  }

  /** Broken off with a reason of the page's own. */
  function isBrokenOff([, init]: readonly unknown[]): boolean {
    if (typeof init !== 'object' || init === null) return false;
    const given: unknown = getOwnPropertyDescriptor(init, 'signal')?.value;
    return given instanceof window.AbortSignal && given.aborted;
  }

  function answered(ask: Asked, response: Response, tookMs: number): void {
    const { status, type } = response;
    if (type.startsWith('opaque')) return;
    const failed = status >= 400;
    const isOurs = speaksWordPress(window, ask.url);
    if (isOurs) tellPhpErrors((name) => response.headers.get(name), tell);
    const report = (said: string): void => {
      const verdict = verdictOf(said);
      const why = whyOf(failed, verdict.failed, tookMs);
      const text = why === 'slow' ? '' : short(verdict.text);
      if (why) tell({ kind: 'request', why, ...ask, status, tookMs, text });
    };
    const isRead = failed || (isOurs && mayFail(ask, response));
    if (!isRead || response.body === null || response.bodyUsed) report('');
    else
      void beginningOf(response.clone()).then(report, () => {
        report('');
      });
  }
}

/** May it say so in its body? In JSON, or in what admin-ajax.php answers with where nobody or PHP itself does. */
function mayFail({ url }: Asked, response: Response): boolean {
  const isJson = /\bjson\b/i.test(response.headers.get('content-type') ?? '');
  return isJson || (url.includes('/admin-ajax.php') && isShort(response));
}

/** Without a stated length it may be any; of what is longer than a bare answer only the first bytes are looked at. */
function isShort({ headers }: Response): boolean {
  return Number(headers.get('content-length') ?? 0) <= 4;
}

async function beginningOf(copy: Response): Promise<string> {
  const reader = copy.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < MAX_ANSWER) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
  // Not waited for: the page's own copy may not be read yet.
  void reader?.cancel().catch(() => undefined);
  return text.slice(0, MAX_ANSWER);
}
