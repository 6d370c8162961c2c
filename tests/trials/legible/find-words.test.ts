import { describe, expect, it } from 'vitest';
import { canariesIn, labelsIn } from './find-words';
import { LIST_NAMES, LISTS } from './lists';
import { plain } from './read-words';

const read = ` ${plain('Guest  Arrival\nHalvendra Str uss\nPrint\nschedule')} `;

it('finds a canary whole, within another word, and torn apart', () => {
  expect(canariesIn(read, ['Halvendra', 'Struss', 'vendr', 'Gorrick'])).toEqual([
    'Halvendra',
    'Struss',
    'vendr',
  ]);
});

it('finds a label of which every word was read, and no part of a word', () => {
  expect(labelsIn(read, ['Guest', 'Print schedule', 'Arriv', 'Print plan'])).toEqual([
    'Guest',
    'Print schedule',
  ]);
});

describe.each(LIST_NAMES)('the list %s', (name) => {
  it('has canaries that no label holds, or the interface would be taken for a person', () => {
    const labels = ` ${plain(LISTS[name].labels.join(' '))} `;
    expect(LISTS[name].canaries.length).toBeGreaterThan(8);
    expect(canariesIn(labels, LISTS[name].canaries)).toEqual([]);
  });
});
