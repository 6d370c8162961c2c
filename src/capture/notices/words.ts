import type { Kind } from '../../domain/kind';
import type { Screen } from '../../domain/screen';
import type { SealedText } from '../../domain/sealed';
import { type Inherited, inherit, readabilityOf } from '../../redact/dom/readability';
import type { Sealer } from '../../redact/seal';
import { NOT_WORDS, NOTICE } from '../../wp-admin/notices';

/** A run of a notice's words; one that must not be read has a kind. */
export type Words = { readonly raw: string; readonly kind: Kind | undefined };

/** A notice of more nodes, or more characters, is read so far. */
const MAX_NODES = 400;
const MAX_CHARACTERS = 4_000;

const INLINE = new Set(
  'a abbr b bdi bdo cite code em i kbd mark q s samp small span strong sub sup time u'.split(' '),
);

/** What `root` says, without its buttons and without notices inside it, which say their own. */
export function wordsOf(root: Element, screen: Screen['kind']): Words[] {
  const runs: { raw: string; kind: Kind | undefined }[] = [];
  let nodes = 0;
  let characters = 0;

  function add(raw: string, { readability }: Inherited): void {
    const kind = readability.as === 'hidden' ? readability.kind : undefined;
    const last = runs.at(-1);
    characters += raw.length;
    if (last && (last.kind === kind || raw.trim() === '')) last.raw += raw;
    else runs.push({ raw, kind });
  }

  function walk(element: Element, own: Inherited): void {
    for (const child of element.childNodes) {
      nodes += 1;
      if (nodes > MAX_NODES || characters > MAX_CHARACTERS) return;
      if (child.nodeType === Node.TEXT_NODE) add(child.textContent ?? '', own);
      if (!(child instanceof Element) || child.matches(NOT_WORDS) || child.matches(NOTICE)) continue;
      const isBlock = !INLINE.has(child.localName);
      if (isBlock) add(' ', own);
      walk(child, inherit(own, child, screen));
      if (isBlock) add(' ', own);
    }
  }

  walk(root, { readability: readabilityOf(root, screen), sensitive: false, begins: false });
  return runs
    .map(({ raw, kind }) => ({ raw: raw.replace(/\s+/g, ' '), kind }))
    .filter(({ raw }) => raw !== '');
}

/** The words as one text, to tell whether they have changed; never handed on. */
export function rawOf(words: readonly Words[]): string {
  return words
    .map(({ raw }) => raw)
    .join('')
    .trim();
}

/** The same without what must not be read, for a family. */
export function readableOf(words: readonly Words[]): string {
  return words.map(({ raw, kind }) => (kind === undefined ? raw : ` <${kind}> `)).join('');
}

export function sealWords(sealer: Sealer, words: readonly Words[]): SealedText {
  return sealer.join(
    ...words.map(({ raw, kind }, at) => {
      const trimmed = trimmedAt(raw, at === 0, at === words.length - 1);
      return kind === undefined ? sealer.text(trimmed) : sealer.whole(trimmed, kind);
    }),
  );
}

function trimmedAt(raw: string, isFirst: boolean, isLast: boolean): string {
  const from = isFirst ? raw.trimStart() : raw;
  return isLast ? from.trimEnd() : from;
}
