import { quietly } from '../quietly';
import { MAX_ANSWER, type Verdict, verdictOf, verdictOfObject } from './answer';
import { actionIn, addressOf, type Asked, methodOf, speaksWordPress } from './request';
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
    request.addEventListener('abort', end, { signal: until });
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

  function ended(request: Xhr, ask: Asked, tookMs: number): void {
    const { status } = request;
    if (status === 0) {
      tell({ kind: 'request', why: 'no-answer', ...ask, status, tookMs, text: '' });
      return;
    }
    const failed = status >= 400;
    if (!failed && !speaksWordPress(window, ask.url)) return;
    const verdict = said(request, failed, ask.url.includes('/admin-ajax.php'));
    if (!failed && !verdict.failed) return;
    tell({
      kind: 'request',
      why: failed ? 'status' : 'answer',
      ...ask,
      status,
      tookMs,
      text: short(verdict.text),
    });
  }
}

const NOTHING: Verdict = { failed: false, text: '' };

function said(request: Xhr, failed: boolean, isAjax: boolean): Verdict {
  if (request.responseType === 'json') return verdictOfObject(request.response);
  if (request.responseType !== '' && request.responseType !== 'text') return NOTHING;
  const isJson = /\bjson\b/i.test(request.getResponseHeader('content-type') ?? '');
  const length = Number(request.getResponseHeader('content-length') ?? 0);
  if (!failed && !isJson && !(isAjax && length <= 4)) return NOTHING;
  return verdictOf(request.responseText.slice(0, MAX_ANSWER));
}
