import { describe, expect, it } from 'vitest';
import { numberKey } from '../../src/domain/numbers';
import { rendererOf } from '../../src/report/renderer';
import { text } from '../support/build';

const mail = text('Mail jane@example.com');
const numbers = new Map(mail.flatMap((part) => (part.as === 'plain' ? [] : [[numberKey(part), 3] as const])));

describe('a renderer', () => {
  it('writes sealed text with its numbers', () => {
    expect(rendererOf({ numbers }, 'en').render(mail)).toBe('Mail <email-3>');
  });

  it('tells a sentence in its language, its own words for what has no name', () => {
    const clicked = { id: 'step.clicked', args: { target: mail } } as const;
    expect(rendererOf({ numbers }, 'en').tell(clicked)).toBe('Clicked Mail <email-3>');
    expect(rendererOf({ numbers }, 'de').tell(clicked)).toBe('Auf Mail <email-3> geklickt');
    const unnamed = { id: 'step.clicked-unnamed', args: { role: { term: 'button' } } } as const;
    expect(rendererOf({ numbers }, 'en').tell(unnamed)).toBe('Clicked a button (name not kept)');
  });
});
