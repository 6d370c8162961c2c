import { plain } from './read-words.ts';

/** Of the words of people, those that stand in what was read, whole or within another word. */
export function canariesIn(read: string, canaries: readonly string[]): string[] {
  const together = read.replaceAll(' ', '');
  return canaries.filter((word) => together.includes(plain(word)));
}

/** Of the words of the interface, those of which every word was read. */
export function labelsIn(read: string, labels: readonly string[]): string[] {
  return labels.filter((label) =>
    plain(label)
      .split(' ')
      .every((word) => read.includes(` ${word} `)),
  );
}
