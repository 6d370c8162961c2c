import { describe, expect, it } from 'vitest';
import { SealedText } from '../../src/domain/sealed';
import { MAX_PARTS, MAX_PLAIN } from '../../src/domain/sealed-limits';
import { find } from '../../src/redact/pipeline/find';
import { createSealer, sealRest } from '../../src/redact/seal';
import { leaving, otherKey, restsOf, sealer, shown } from '../support/sealing';
import { SECRETS, textAround } from '../support/secrets';
import { fc } from '../support/property';

const secret = fc.constantFrom(...SECRETS);

describe('sealing a text', () => {
  it('leaves no part of a value in what leaves, wherever it stands', () => {
    fc.assert(
      fc.property(secret, fc.string(), fc.string(), (value, before, after) => {
        const text = textAround(value, `${before} `, ` ${after}`);
        expect(restsOf(value.value, leaving(sealer.text(text)))).toEqual([]);
      }),
    );
  });

  it('finds nothing in what it made', () => {
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 5 }), (values) => {
        const once = shown(sealer.text(values.map((value) => textAround(value, '', '')).join('\n')));
        expect(find(once)).toEqual([]);
        expect(shown(sealer.text(once))).toBe(once);
      }),
    );
  });

  it('changes nothing of a text in which nothing is found', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        fc.pre(find(text).length === 0);
        expect(shown(sealer.text(text))).toBe(text);
      }),
    );
  });

  it('makes only what a port takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12_000, size: 'max' }), (text) => {
        const sealed = sealer.text(text);
        expect(SealedText.safeParse(sealed).success).toBe(true);
        for (const part of sealed) if (part.as === 'plain') expect(part.text.isWellFormed()).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('gives one ref to spellings of one value, and another under another key', () => {
    const refs = (text: string, by = sealer): unknown[] =>
      by.text(text).flatMap((part) => (part.as === 'plain' ? [] : part.ref));
    expect(refs('Jane@Example.com')).toEqual(refs('jane@example.com'));
    expect(refs('jane@example.com', createSealer(otherKey))).not.toEqual(refs('jane@example.com'));
  });

  it('says nothing of a value’s length', () => {
    const short = sealer.text('a@example.com');
    const long = sealer.text(`${'a'.repeat(60)}@example.com`);
    expect(JSON.stringify(short)).toHaveLength(JSON.stringify(long).length);
  });
});

describe('the size of a sealed text', () => {
  it('has plain parts no longer than a port takes', () => {
    const sealed = sealer.text('word '.repeat(1_999));
    expect(sealed).toHaveLength(3);
    for (const part of sealed) expect(part.as === 'plain' && part.text.length <= MAX_PLAIN).toBe(true);
    expect(shown(sealed)).toBe('word '.repeat(1_999));
  });

  it('cuts no character in two where one part ends and the next begins', () => {
    const text = `${'a'.repeat(MAX_PLAIN - 1)}😀${'b'.repeat(20)}`;
    const parts = sealer.text(text);
    expect(shown(parts)).toBe(text);
    for (const part of parts) expect(part.as === 'plain' && part.text.isWellFormed()).toBe(true);
  });

  it('is cut where it is too long, and says so', () => {
    const text = shown(sealer.text('word '.repeat(4_000)));
    expect(text.length).toBeLessThanOrEqual(10_001);
    expect(text.endsWith('…')).toBe(true);
  });

  it('is cut at the length that was asked for', () => {
    expect(shown(sealer.text('Save changes to everything', 12))).toBe('Save changes…');
    expect(shown(sealer.text('Save changes', 12))).toBe('Save changes');
  });

  it.each(SECRETS)('is never cut through $name', (value) => {
    const text = textAround(value, '', '');
    for (let before = 10_000 - text.length - 3; before <= 10_003; before += 1) {
      for (const filler of [' ', 'x '] as const) {
        const lead = filler.repeat(before).slice(0, before);
        expect(restsOf(value.value, leaving(sealer.text(lead + text + ' '.repeat(50))))).toEqual([]);
      }
    }
  });

  it('has no more parts than a port takes: a text of nothing but values loses its end', () => {
    const sealed = sealer.text(
      Array.from({ length: 300 }, (_, at) => `a${String(at)}@example.com`).join(' '),
    );
    expect(sealed).toHaveLength(MAX_PARTS);
    const joined = sealer.join(...Array.from({ length: 5 }, () => sealed));
    expect(joined).toHaveLength(MAX_PARTS);
  });
});

describe('lone surrogates', () => {
  it.each(['\ud83d', 'a\udc00b', `${'a'.repeat(9_999)}😀 and more`])('do not get past the seal', (text) => {
    for (const part of [...sealer.text(text), ...sealer.whole(text, 'order')]) {
      expect(Object.values(part).every((value) => value.isWellFormed())).toBe(true);
    }
  });

  it('do not come from cutting a covered value', () => {
    const [part] = sealer.whole(`${'a'.repeat(1_999)}😀`, 'product');
    expect(part?.as === 'covered' && part.value.isWellFormed()).toBe(true);
  });
});

describe('sealing a whole value', () => {
  it('leaves nothing of what is gone', () => {
    expect(sealer.whole('Jane Doe', 'customer-name')).toEqual([
      { as: 'placeholder', kind: 'customer-name', ref: expect.any(String) },
    ]);
  });

  it('keeps what is covered here, and only here', () => {
    const sealed = sealer.whole('1042', 'order');
    expect(sealed).toEqual([{ as: 'covered', kind: 'order', ref: expect.any(String), value: '1042' }]);
    expect(leaving(sealed)).not.toContain('1042');
  });

  it.each(['', ' ', '\n\t'])('keeps %j empty: there is nothing to hide', (raw) => {
    expect(sealer.whole(raw, 'name')).toEqual([]);
  });
});

describe('what is left of texts that were read already', () => {
  const reading = (text: string): { text: string; found: ReturnType<typeof find> } => ({
    text,
    found: find(text),
  });

  it('are their plain words, with no value, covered or gone', () => {
    const rest = sealRest(['Mail jane@example.com now', '   ', 'Settings'].map(reading));
    expect(rest).toEqual([{ as: 'plain', text: 'Mail \n now\nSettings' }]);
  });

  it('is nothing where it is more than is kept', () => {
    expect(sealRest([{ text: 'a'.repeat(200_001), found: [] }])).toBeUndefined();
    expect(sealRest([{ text: 'a'.repeat(200_000), found: [] }])).toHaveLength(50);
  });
});

describe('what a person wrote over a sealed text', () => {
  const standIn = ({ kind }: { readonly kind: string }): string => `<${kind}-1>`;
  const before = sealer.text('Mail jane@example.com today');

  it('keeps left out what was left out, as the same value', () => {
    const over = sealer.over('Please mail <email-1>', before, standIn);
    expect(over.find(({ as }) => as === 'placeholder')).toEqual(
      before.find(({ as }) => as === 'placeholder'),
    );
    expect(shown(over)).toBe('Please mail <email>');
  });

  it('reads what is new, and takes a stand-in that never stood there for text', () => {
    expect(shown(sealer.over('<phone-1> and joe@example.com', before, standIn))).toBe(
      '<phone-1> and <email>',
    );
  });
});
