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
  if (!bare.startsWith('{')) return { failed: false, text: bare.startsWith('<') ? dyingWordsOf(bare) : '' };
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
  const failed = own(answer, 'success') === false || isRestError(answer, data);
  return { failed, text: messageOf(answer, data) };
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
  return within ?? standing(answer, 'message') ?? '';
}

function cutMessageOf(body: string): string {
  const raw = /"message"\s{0,4}:\s{0,4}("(?:[^"\\]|\\.){0,2000}")/.exec(body)?.[1];
  const message: unknown = raw === undefined ? undefined : parse(raw);
  return typeof message === 'string' ? message : '';
}

/** The words of `wp_die` in an answer that is a page (core, `_default_wp_die_handler`). */
function dyingWordsOf(html: string): string {
  const words = /class="wp-die-message"[^>]{0,100}>([\s\S]{1,2000}?)<\/div>/.exec(html)?.[1] ?? '';
  return words
    .replace(/<[^>]{0,500}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function own(holder: object, name: string): unknown {
  return getOwnPropertyDescriptor(holder, name)?.value;
}
