/** Characters of a chunk: what a page or a log hands over at once. */
const CHUNK = 64_000;
/** Of so many lines one holds something; the others are what a log mostly is. */
const LINES_A_FIND = 20;

/**
 * A log of about `length` characters in chunks that end where a line ends: clean lines, among them one now and then
 * that holds something. The same lines make the same log.
 */
export function mixedLog(clean: readonly string[], telling: readonly string[], length: number): string[] {
  if (clean.length + telling.length === 0) return [];
  const nextClean = walk(clean.length > 0 ? clean : telling);
  const nextTelling = walk(telling.length > 0 ? telling : clean);
  const chunks: string[] = [];
  let chunk = '';
  let written = 0;
  for (let line = 1; written < length; line += 1) {
    const text = `${line % LINES_A_FIND === 0 ? nextTelling() : nextClean()}\n`;
    written += text.length;
    if (chunk !== '' && chunk.length + text.length > CHUNK) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += text;
  }
  return [...chunks, chunk];
}

/** All of `texts` in turn, again and again, never two that stand beside each other: those are of one kind. */
function walk(texts: readonly string[]): () => string {
  const divides = (a: number, b: number): number => (b === 0 ? a : divides(b, a % b));
  let step = Math.max(1, Math.floor(texts.length * 0.618));
  while (divides(texts.length, step) > 1) step += 1;
  let at = 0;
  return () => {
    at = (at + step) % texts.length;
    return texts[at] ?? '';
  };
}
