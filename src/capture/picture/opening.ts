import type { CoverKind } from '../../domain/kind';
import type { Opened } from '../../domain/opened';
import type { Finder, Finding } from '../../redact/finding';
import type { HidingPlace, Opener } from '../../redact/dom/opener';
import { late } from '../../redact/late';

/** Decides by what the person opened before recording; all else that `find` finds is covered. */
export function openerOf(opened: Opened, find: Finder): Opener {
  return {
    opens: (kind) => isOpen({ kind }, opened),
    find: (text, place) => {
      const found = find(text);
      const unseen = found.filter((finding) => !isOpen(finding, opened));
      return place ? unseenIn(place, text, found, unseen.length > 0 ? [] : opened) : unseen;
    },
  };
}

/** Was all that became one in this finding opened? */
export function isOpen({ kind, also = [] }: Pick<Finding, 'kind' | 'also'>, opened: Opened): boolean {
  return [kind, ...also].every((one) => opened.some((known) => known === one));
}

/**
 * Of a text in a place that hides it nothing, where the place's kind was opened and the text looks like that kind; or all
 * but the values that were found in it.
 */
function unseenIn(
  { kind, node, by }: HidingPlace,
  text: string,
  found: readonly Finding[],
  opened: Opened,
): readonly Finding[] {
  const all: Finding = { kind, start: 0, end: text.length, rule: 'place' };
  const own = opened.find((one) => one === kind);
  if (!own) return [all];
  return looksLike(own, text.trim(), isPlainIn(node, by)) ? [] : besides(found, all, text);
}

/** What stands between findings, as far as anything does. */
function besides(found: readonly Finding[], all: Finding, text: string): Finding[] {
  const ends = [...found.map(({ start }) => start), text.length];
  return ends
    .map((end, nth) => ({ ...all, start: found[nth - 1]?.end ?? 0, end }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
}

/** Codes of currencies (ISO 4217), and the letters that stand for one. */
const CURRENCY = '[A-Z]{3}|kr|zł|Kč|Ft|lei|Fr|RM|Rp|Rs|R|лв|ден|дин|din';
const AMOUNT = late(
  'u',
)`^(?=\P{N}{0,40}\p{N})[-+–−]?(?:${CURRENCY})?\.?[\s\p{Sc}\d.,'’٫٬%()+−–-]{0,40}(?:${CURRENCY})?\.?$`;
const NUMBER = /^#?\d{1,15}$/;
/** One word, with a digit in it. */
const ID = /^(?=\D{0,80}\d)[\w-]{4,80}$/;
const ADDRESS = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?(?:\/[\w./-]*)?$/;

/**
 * Names look like anything: they count where the place is nothing but theirs. What else stands in a place of numbers is
 * somebody's word.
 */
function looksLike(kind: CoverKind, said: string, isPlain: boolean): boolean {
  switch (kind) {
    case 'amount':
      return AMOUNT().test(said) && said.replace(/\D/g, '').length <= 15;
    case 'order':
    case 'record-id':
      return NUMBER.test(said);
    case 'transaction':
    case 'site-id':
      return ID.test(said);
    case 'site-address':
      return ADDRESS.test(said);
    case 'administrator':
    case 'product':
    case 'site-name':
      return isPlain;
  }
}

/** Elements that only say how words look. */
const INLINE = new Set('a abbr b bdi bdo code em i mark small span strong sub sup u'.split(' '));

/** Does `text` stand in `place` itself, in no block that somebody has put there? */
function isPlainIn({ parentElement }: Text, place: Element | undefined): boolean {
  let at = parentElement;
  while (at && at !== place && INLINE.has(at.localName)) at = at.parentElement;
  return at !== null && at === place;
}
