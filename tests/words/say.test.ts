import { describe, expect, it } from 'vitest';
import { say } from '../../src/words/say';
import { en } from '../../src/words/en';
import { de } from '../../src/words/de';
import { text } from '../support/build';
import { shown } from '../support/sealing';
import { SentenceId } from '../../src/domain/sentence';

const told = (...[catalogue, sentence]: Parameters<typeof say>): string =>
  say(catalogue, sentence)
    .map((piece) => ('own' in piece ? piece.own : shown(piece.arg)))
    .join('');

describe('say', () => {
  it('puts an argument where the language wants it', () => {
    const sentence = { id: 'step.opened', args: { screen: text('Orders') } } as const;
    expect(told(en, sentence)).toBe('Opened Orders');
    expect(told(de, sentence)).toBe('Orders geöffnet');
  });

  it('keeps own words and what came from a page apart', () => {
    const target = text('Save');
    expect(say(en, { id: 'step.clicked', args: { target } })).toEqual([{ own: 'Clicked ' }, { arg: target }]);
  });

  it('says a term in the words of the language', () => {
    const sentence = { id: 'step.clicked-unnamed', args: { role: { term: 'button' } } } as const;
    expect(told(en, sentence)).toBe('Clicked a button (name not kept)');
    expect(told(de, sentence)).toContain('Schaltfläche');
  });

  it.each([
    [{ row: text('3') }, 'Clicked Edit in row 3', 'Auf Edit geklickt, in Zeile 3'],
    [
      { rowname: text('Akismet') },
      'Clicked Edit in the row Akismet',
      'Auf Edit geklickt, in der Zeile Akismet',
    ],
    [
      { block: text('Paragraph') },
      'Clicked Edit in the block Paragraph',
      'Auf Edit geklickt, im Block Paragraph',
    ],
    [{ part: text('Publish') }, 'Clicked Edit in Publish', 'Auf Edit geklickt, in Publish'],
  ])('says where a control stands: %j', (place, english, german) => {
    const sentence = { id: 'step.clicked', args: { target: text('Edit'), ...place } } as const;
    expect([told(en, sentence), told(de, sentence)]).toEqual([english, german]);
  });

  it('says so of one without a name, too', () => {
    const sentence = {
      id: 'step.clicked-unnamed',
      args: { role: { term: 'link' }, row: text('2') },
    } as const;
    expect(told(en, sentence)).toBe('Clicked a link in row 2');
  });

  it('leaves out an argument that is missing', () => {
    expect(told(en, { id: 'step.clicked', args: {} })).toBe('Clicked ');
  });

  it('takes a place to fill inside an argument for text', () => {
    expect(told(en, { id: 'step.clicked', args: { target: text('{role}'), role: { term: 'link' } } })).toBe(
      'Clicked {role}',
    );
  });

  it.each(SentenceId)('has nothing left to fill in %s once its arguments are there', (id) => {
    for (const catalogue of [en, de]) {
      const names = [...catalogue.sentences[id].matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const args = Object.fromEntries(names.map((name) => [name, text('X')]));
      const unnamed = names.includes('role') ? catalogue.places.unnamed : '';
      expect(told(catalogue, { id, args })).toBe(catalogue.sentences[id].replace(/\{\w+\}/g, 'X') + unnamed);
      expect(told(catalogue, { id, args })).not.toMatch(/[{}]/);
    }
  });
});
