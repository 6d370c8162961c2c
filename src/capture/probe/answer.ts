import { standing } from './reason';

const { parse } = JSON;
const { getOwnPropertyDescriptor } = Reflect;

/** Most of an answer that is read, in characters. */
export const MAX_ANSWER = 4_096;

/** What an answer says in spite of its status, or with it. */
export type Verdict = { readonly failed: boolean; readonly text: string };

/**
 * Does this body say that the request failed? WordPress's ways of saying so: `{"success": false, "data": …}`
 * (`wp_send_json_error`), a REST error (`code`, `message`, `data.status`), and admin-ajax.php's bare `0` (nobody
 * answers to this action) and `-1` (the nonce is no longer good).
 */
export function verdictOf(body: string): Verdict {
  const bare = body.trim();
  if (bare === '0' || bare === '-1') return { failed: true, text: bare };
  if (!bare.startsWith('{')) return bare.startsWith('<') ? verdictOfHtml(bare) : { failed: false, text: '' };
  try {
    return verdictOfObject(parse(bare));
  } catch {
    // Cut off in the middle: its beginning says enough.
    const failed = /^\{\s{0,20}"success"\s{0,4}:\s{0,4}false\b/.test(bare);
    return { failed, text: cutMessageOf(bare) };
  }
}

/** The same of an answer that the page let the browser read as JSON. */
export function verdictOfObject(answer: unknown): Verdict {
  if (typeof answer !== 'object' || answer === null)
    return { failed: answer === 0 || answer === -1, text: '' };
  const data = own(answer, 'data');
  const inner = firstFailedOf(own(answer, 'responses'));
  if (inner) return inner;
  // WooCommerce's own Ajax: `{"result": "failure", "messages": "<ul …>"}` (class-wc-checkout.php, `send_ajax_failure_response`).
  const isFailure = own(answer, 'success') === false || own(answer, 'result') === 'failure';
  return { failed: isFailure || isRestError(answer, data), text: messageOf(answer, data) };
}

/** Of answers that came in one (core, `serve_batch_request_v1`, which the cart's block asks): each has its own status. */
function firstFailedOf(responses: unknown): Verdict | undefined {
  if (!Array.isArray(responses)) return undefined;
  for (const one of responses.slice(0, 25) as unknown[]) {
    if (typeof one !== 'object' || one === null) continue;
    const status = own(one, 'status');
    if (typeof status === 'number' && status >= 400)
      return { failed: true, text: verdictOfObject(own(one, 'body')).text };
  }
  return undefined;
}

function isRestError(answer: object, data: unknown): boolean {
  const status = typeof data === 'object' && data !== null ? own(data, 'status') : undefined;
  return (
    typeof own(answer, 'code') === 'string' &&
    typeof own(answer, 'message') === 'string' &&
    typeof status === 'number' &&
    status >= 400
  );
}

function messageOf(answer: object, data: unknown): string {
  if (typeof data === 'string') return data;
  const first: unknown = Array.isArray(data) ? data[0] : data; // `wp_send_json_error( new WP_Error( … ) )`
  const within = typeof first === 'object' && first !== null ? standing(first, 'message') : undefined;
  return within ?? standing(answer, 'message') ?? wordsOfHtml(standing(answer, 'messages') ?? '');
}

/** Nothing where it is none: a line break as it stands, say. */
function parsed(json: string): unknown {
  try {
    return parse(json);
  } catch {
    return undefined;
  }
}

function cutMessageOf(body: string): string {
  const raw = /"message"\s{0,4}:\s{0,4}("(?:[^"\\]|\\.){0,2000}")/.exec(body)?.[1];
  const message: unknown = raw === undefined ? undefined : parsed(raw);
  return typeof message === 'string' ? message : '';
}

/**
 * A page where data was asked for. PHP prints what it complains of before anything else (php-src, main.c,
 * `php_error_cb`): an answer in JSON behind it can be read by nobody, and a fatal one has nothing behind it.
 */
function verdictOfHtml(html: string): Verdict {
  const [, level = '', words = ''] =
    /^(?:<br \/>\s{0,4})?<b>([A-Za-z ]{5,30})<\/b>:\s{1,4}([\s\S]{1,2000}?)(?:<br \/>|$)/.exec(html) ?? [];
  if (!PRINTED.test(level)) return { failed: false, text: dyingWordsOf(html) || titleOf(html) };
  const isBroken = /^(?:Fatal|Parse|Recoverable)/.test(level) || /<br \/>\s{0,20}[[{]/.test(html);
  return { failed: isBroken, text: `${level}: ${wordsOfHtml(words)}` };
}

const PRINTED =
  /^(?:Fatal error|Parse error|Recoverable fatal error|Warning|Notice|Deprecated|Strict Standards)$/;

/** What a firewall or a server heads its own page with. */
function titleOf(html: string): string {
  return wordsOfHtml(/<title[^>]{0,100}>([^<]{1,200})<\/title>/i.exec(html)?.[1] ?? '');
}

/** The words of `wp_die` in an answer that is a page (core, `_default_wp_die_handler`). */
function dyingWordsOf(html: string): string {
  return wordsOfHtml(/class="wp-die-message"[^>]{0,100}>([\s\S]{1,2000}?)<\/div>/.exec(html)?.[1] ?? '');
}

function wordsOfHtml(html: string): string {
  return html
    .slice(0, 2_000)
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function own(holder: object, name: string): unknown {
  return getOwnPropertyDescriptor(holder, name)?.value;
}
