import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { sentenceParts } from '../../src/words/sentence-parts';
import { text } from '../support/build';
import { sealer } from '../support/sealing';

describe('a sentence on a surface', () => {
  it('shows own words, names from the page, and covers by their kind', () => {
    const target = sealer.join(text('Mail to '), sealer.whole('1042', 'site-name'));
    expect(sentenceParts(en, { id: 'step.clicked', args: { target } })).toEqual([
      { text: 'Clicked ' },
      { text: 'Mail to ', strong: true },
      { text: 'site name', cover: true },
    ]);
  });

  it('shows sealed text alone the same way', () => {
    expect(sentenceParts(en, text('a jane@example.com'))).toEqual([
      { text: 'a ', strong: true },
      { text: 'e-mail address', cover: true },
    ]);
  });
});
