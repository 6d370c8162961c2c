/** What must not survive of a page, and what it is. */
export type Sensitive = { readonly value: string; readonly kind: string };

/** What markup and addresses write for letters, undone, as often as it was done. */
export function decoded(text: string): string {
  let plain = text;
  for (let round = 0; round < 3; round += 1) {
    const before = plain;
    plain = plain
      .replace(/&#x([0-9a-f]{1,6});?/gi, (_all, code: string) => letter(Number.parseInt(code, 16)))
      .replace(/&#(\d{1,7});?/g, (_all, code: string) => letter(Number(code)))
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_all, name: string) => ENTITIES[name] ?? '')
      .replace(/(?:%[0-9a-f]{2})+/gi, (bytes) =>
        Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
      )
      .replace(/\\u([0-9a-f]{4})/gi, (_all, code: string) => letter(Number.parseInt(code, 16)));
    if (plain === before) break;
  }
  return plain;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
/** Texts in base64, read: `data:` addresses and attributes of plug-ins hold such. */
const unpacked = (text: string): string =>
  [...text.matchAll(/[A-Za-z0-9+/_-]{12,}={0,2}/g)]
    .map(([word]) => Buffer.from(word, 'base64').toString('utf8'))
    .join('\n');
const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s+]+/g, ' ');

/** Those of `sensitive` that still stand anywhere in `output`, in whatever encoding. */
export function survivorsOf(output: string, sensitive: readonly Sensitive[]): Sensitive[] {
  const plain = decoded(output);
  const seen = [output, plain, unpacked(plain)].map(fold).join('\n');
  return sensitive.filter(({ value }) => seen.includes(fold(value)));
}
