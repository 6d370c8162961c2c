import type { Finder, Finding } from '../../../src/redact/finding.ts';

/** What may be a text in base64: long enough to hold a value. */
const BASE64 = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{12,400000}={0,2}(?![A-Za-z0-9+/_=-])/g;
const READABLE = /^[\t\n\r\x20-\x7e\u00a0-\uffff]{6,}$/;

/** Finds what `find` does, and what it would find in the text that stands there in base64. */
export function findEncoded(find: Finder): Finder {
  return (text) => {
    const found = find(text);
    const encoded = [...text.matchAll(BASE64)].flatMap(({ index, 0: word }): Finding[] => {
      const end = index + word.length;
      const isFree = found.every((one) => one.end <= index || one.start >= end);
      const plain = Buffer.from(word, 'base64').toString('utf8');
      const [first] = isFree && READABLE.test(plain) ? find(plain) : [];
      return first ? [{ kind: first.kind, start: index, end, rule: 'encoded' }] : [];
    });
    return encoded.length === 0 ? found : [...found, ...encoded].sort((a, b) => a.start - b.start);
  };
}
