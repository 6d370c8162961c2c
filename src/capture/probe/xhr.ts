import { quietly } from '../quietly';
import { MAX_ANSWER, type Verdict, verdictOf, verdictOfObject } from './answer';
import { tellPhpErrors } from './query-monitor';
import { actionIn, addressOf, type Asked, GIVEN_UP_MS, methodOf, speaksWordPress, whyOf } from './request';
import { type ProbeWindow, short, type Tell } from './tell';
import { wrap } from './wrap';

type Xhr = InstanceType<ProbeWindow['XMLHttpRequest']>;

/** Requests by `XMLHttpRequest` that failed, jQuery's among them. Listeners beside the page's own; nothing else. */
export function watchXhr(window: ProbeWindow, tell: Tell, signal: AbortSignal): void {
  const { XMLHttpRequest } = window;
  const now = window.performance.now.bind(window.performance);
  const opened = new WeakMap<object, Asked>();

  wrap<(...args: never[]) => unknown>(
    XMLHttpRequest.prototype,
    'open',
    signal,
    (call, self, [method, url]) => {
      quietly(() => {
        if (self instanceof XMLHttpRequest)
          opened.set(self, { method: methodOf(method), url: addressOf(window, url) });
      });
      return call();
    },
  );

  wrap<(...args: never[]) => unknown>(XMLHttpRequest.prototype, 'send', signal, (call, self, [body]) => {
    quietly(() => {
      if (self instanceof XMLHttpRequest) watch(self, body);
    });
    return call();
  });

  function watch(request: Xhr, body: unknown): void {
    const asked = opened.get(request);
    if (!asked) return;
    const startedAt = now();
    const action = actionIn(window, body);
    const ask = action === undefined ? asked : { ...asked, action };
    const once = new AbortController();
    const until = AbortSignal.any([signal, once.signal]);
    const end = (): void => {
      once.abort();
    };
    // jQuery's own time limit breaks a request off as well.
    const broken = (): void => {
      end();
      const tookMs = now() - startedAt;
      if (tookMs >= GIVEN_UP_MS) givenUp(ask, tookMs);
    };
    request.addEventListener('abort', broken, { signal: until });
    request.addEventListener(
      'timeout',
      () => {
        end();
        givenUp(ask, now() - startedAt);
      },
      { signal: until },
    );
    request.addEventListener(
      'loadend',
      () => {
        end();
        quietly(() => {
          ended(request, ask, now() - startedAt);
        });
      },
      { signal: until },
    );
  }

  function givenUp(ask: Asked, tookMs: number): void {
    quietly(() => {
      tell({ kind: 'request', why: 'given-up', ...ask, status: 0, tookMs, text: '' });
    });
  }

  function ended(request: Xhr, ask: Asked, tookMs: number): void {
    const { status } = request;
    if (status === 0) {
      tell({ kind: 'request', why: 'no-answer', ...ask, status, tookMs, text: '' });
      return;
    }
    const failed = status >= 400;
    const isOurs = speaksWordPress(window, ask.url);
    // Of another site's answer a header that is not asked for says nothing, and the console complains.
    if (isOurs) tellPhpErrors((name) => request.getResponseHeader(name), tell);
    const isAjax = ask.url.includes('/admin-ajax.php');
    const verdict = failed || isOurs ? said(request, failed, isAjax) : NOTHING;
    const why = whyOf(failed, verdict.failed, tookMs);
    const text = why === 'slow' ? '' : short(verdict.text);
    if (why) tell({ kind: 'request', why, ...ask, status, tookMs, text });
  }
}

const NOTHING: Verdict = { failed: false, text: '' };

function said(request: Xhr, failed: boolean, isAjax: boolean): Verdict {
  if (request.responseType === 'json') return verdictOfObject(request.response);
  if (request.responseType !== '' && request.responseType !== 'text') return NOTHING;
  const isJson = /\bjson\b/i.test(request.getResponseHeader('content-type') ?? '');
  const length = Number(request.getResponseHeader('content-length') ?? 0);
  const mayFail = isJson || (isAjax && length <= 4);
  if (!failed && !mayFail) return NOTHING;
  return verdictOf(request.responseText.slice(0, MAX_ANSWER));
}
