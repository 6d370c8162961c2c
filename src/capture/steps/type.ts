import { closest, matches } from '../../redact/dom/matches';
import { fieldSortOf, formOf, originOf } from '../controls';
import { sentenceOn } from '../sentence-on';
import type { StepSource } from '.';

/** Typing follows its key at once, unless the page keeps the thread busy in between. Milliseconds. */
const KEY_MS = 2_000;
/** A person takes time in a picker or a menu of the browser's, where no page sees the hands. Milliseconds. */
const PICKER_MS = 60_000;

/** What `execCommand` can raise as well as a keyboard (Input Events, `inputType`). */
const TYPING = /^(?:insertText|insertComposition|insertLineBreak|insertParagraph|insertHTML|delete|format)/;

/**
 * Something was typed, pasted, dropped, picked or filled in, or the field was emptied. What it is, and how long, is
 * looked at by nobody: only whether there is anything.
 */
export const type: StepSource = ({ hear, hands, tell }) => {
  function isMeant(field: Element, event: Event): boolean {
    const kind = event instanceof InputEvent ? event.inputType : '';
    const isTyping = TYPING.test(kind) || (kind === '' && fieldSortOf(field) === undefined);
    // A hand that points at a field types nothing: what comes of it by `execCommand` is the page's.
    if (isTyping && !hands.wrote()) return false;
    if (hands.wereOn(field, event.timeStamp, isTyping ? KEY_MS : PICKER_MS)) return true;
    // A password manager fills the fields beside the one it was asked in.
    const form = formOf(field);
    return form !== undefined && isAutofilled(field) && hands.wereIn(form, event.timeStamp, PICKER_MS);
  }

  hear('input', (event, startedAt) => {
    const origin = originOf(event);
    const field = origin && fieldAt(origin);
    if (!field || !isMeant(field, event)) return;
    const how = isEmpty(field) ? 'cleared' : howOf(event);
    const verb = how === 'typed' && fieldSortOf(field) === 'set' ? 'set' : how;
    tell({
      kind: 'type',
      how,
      control: field,
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'type',
        how,
        target: described.target,
        sentence: sentenceOn(verb, described),
      }),
    });
  });
};

/** How a value came there (Input Events, `inputType`). */
function howOf(event: Event): 'typed' | 'pasted' | 'dropped' {
  const kind = event instanceof InputEvent ? event.inputType : '';
  if (kind.startsWith('insertFromPaste')) return 'pasted';
  return kind === 'insertFromDrop' ? 'dropped' : 'typed';
}

/** Where text went: a field, what is being edited, or a part of the page's own that hides its field in it. */
function fieldAt(origin: Element): Element | undefined {
  const sort = fieldSortOf(origin);
  if (sort === 'line' || sort === 'lines' || sort === 'set') return origin;
  if (sort !== undefined) return undefined;
  return (
    closest(origin, '[contenteditable]:not([contenteditable="false"])') ??
    (origin.localName.includes('-') ? origin : undefined)
  );
}

function isEmpty(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value === '';
  if (field instanceof HTMLInputElement) return field.value === '' && !field.validity.badInput;
  if (!matches(field, '[contenteditable]')) return false;
  return !/\S/.test(field.textContent) && field.querySelector('img, video, iframe') === null;
}

function isAutofilled(field: Element): boolean {
  try {
    return matches(field, ':autofill');
  } catch {
    return false; // Not a word of this browser's.
  }
}
