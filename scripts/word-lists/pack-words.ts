const MOST_SHARED = 25;

/** Words of no capitals as `unpackWords` reads them, each once. */
export function packWords(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < Math.min(before.length, MOST_SHARED) && before[shared] === word[shared]) shared += 1;
      before = word;
      return String.fromCharCode('A'.charCodeAt(0) + shared) + word.slice(shared);
    })
    .join('');
}
