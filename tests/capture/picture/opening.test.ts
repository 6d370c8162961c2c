// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOutTexts, one, placeAt, show } from '../../support/page';
import { createCoverMeter } from '../../../src/redact/dom/covers';
import '../../support/shadow-sheets';
import { CoverKind, GoneKind, type Kind } from '../../../src/domain/kind';
import type { Finding } from '../../../src/redact/finding';
import { isOpen, openerOf } from '../../../src/capture/picture/opening';
import { find } from '../../../src/redact/pipeline/find';

const finding = (kind: Kind, start = 0, end = 4, also?: readonly Kind[]): Finding => ({
  kind,
  start,
  end,
  rule: 'test',
  ...(also ? { also } : {}),
});

/** What stays to be seen of a text in a place of `kind`. */
function seen(kind: Kind, text: string, opened: readonly CoverKind[], within = 'span'): string {
  const place = document.createElement('td');
  const around = place.appendChild(document.createElement(within));
  const node = around.appendChild(document.createTextNode(text));
  const unseen = openerOf(opened, find).find(text, { kind, node, by: place });
  return unseen.reduceRight((left, { start, end }) => `${left.slice(0, start)}▮${left.slice(end)}`, text);
}

describe('a finding', () => {
  it('is open where its kind was opened, and all that became one with it', () => {
    expect(isOpen(finding('amount'), ['amount'])).toBe(true);
    expect(isOpen(finding('amount'), ['order'])).toBe(false);
    expect(isOpen(finding('amount', 0, 4, ['order']), ['amount'])).toBe(false);
    expect(isOpen(finding('amount', 0, 4, ['order']), ['amount', 'order'])).toBe(true);
    expect(isOpen(finding('site-address', 0, 4, ['email']), CoverKind)).toBe(false);
  });

  it.each(GoneKind)('that must be gone is never open: %s', (kind) => {
    expect(isOpen(finding(kind), CoverKind)).toBe(false);
  });

  it('that holds an e-mail address is not open, whatever it is named by', () => {
    const text = 'See https://shop.example.com/?email=jane.doe@example.com now';
    const unseen = openerOf(CoverKind, find).find(text);
    expect(unseen.map(({ start, end }) => text.slice(start, end)).join()).toContain('jane.doe@example.com');
  });
});

describe('words of the interface', () => {
  it('leave the opened kinds to be seen, and nothing else', () => {
    const text = 'Order #1234 over 25.00 € by jane@example.com';
    const unseen = openerOf(['amount'], find).find(text);
    expect(unseen.map(({ kind }) => kind)).toEqual(['order', 'email']);
    expect(
      openerOf([], find)
        .find(text)
        .map(({ kind }) => kind),
    ).toEqual(['order', 'amount', 'email']);
  });
});

describe('a place that hides what stands in it', () => {
  it.each([
    ['amount', '25.00', '25.00'],
    ['amount', ' 1.234,50 € ', ' 1.234,50 € '],
    ['amount', '-CHF 12.–', '-CHF 12.–'],
    ['amount', '1 299 kr', '1 299 kr'],
    ['amount', 'Jane Doe', '▮'],
    ['amount', 'Jane 25.00', '▮'],
    ['amount', '€', '▮'],
    ['amount', 'jane@example.com', '▮'],
    ['amount', '4242 4242 4242 4242', '▮'],
    ['amount', 'Paid 25.00 € by Jane', '▮25.00 €▮'],
    ['order', '#1234', '#1234'],
    ['order', 'Order #1234 details', '▮1234▮'],
    ['order', 'Order #1234 of jane@example.com', '▮'],
    ['order', 'Jane Doe', '▮'],
    ['transaction', 'Jane Doe', '▮'],
    ['record-id', '12 Jane Street', '▮'],
    ['site-address', 'https://shop.example.com/blog', 'https://shop.example.com/blog'],
    ['site-address', 'https://jane:secret@shop.example.com', '▮'],
    ['site-id', 'Jane', '▮'],
    ['product', 'Blue Mug', 'Blue Mug'],
    ['product', 'Blue Mug of jane@example.com', '▮'],
  ] as const)('of %s: %j', (kind, text, left) => {
    expect(seen(kind, text, [...new Set([kind, 'amount', 'order', 'site-address'] as const)])).toBe(left);
  });

  it('stays hidden where its kind was not opened, whatever else was', () => {
    for (const kind of [...GoneKind, ...CoverKind])
      expect(
        seen(
          kind,
          '25.00',
          CoverKind.filter((one) => one !== kind),
        ),
      ).toBe('▮');
  });

  it('is no name where somebody put a block into it', () => {
    expect(seen('product', 'Engraved for Jane', ['product'], 'div')).toBe('▮');
    expect(seen('amount', '25.00', ['amount'], 'div')).toBe('25.00');
  });
});

describe('the list of orders', () => {
  let layout: ReturnType<typeof layOutTexts>;
  beforeEach(() => {
    layout = layOutTexts();
    show(
      `<div class="wrap"><table><tbody><tr>
        <td class="column-order_number"><a class="order-view"><strong>#1234 Jane Doe</strong></a></td>
        <td class="column-order_total"><span class="amount"><bdi><span
          class="woocommerce-Price-currencySymbol">$</span>25.00</bdi></span><p>for Jane</p></td>
        <td class="column-anything">17.00</td>
      </tr></tbody></table><input id="price" value="19.00"><iframe id="frame"></iframe></div>`,
      'wp-admin woocommerce_page_wc-orders',
    );
    for (const id of ['a.order-view', '#price', '#frame'])
      placeAt(one(id), { x: 0, y: 0, width: 90, height: 20 });
  });
  afterEach(() => {
    layout.undo();
  });

  function look(opened: readonly CoverKind[]): { kinds: string[]; texts: string[]; words: string } {
    const opener = openerOf(opened, find);
    const meter = createCoverMeter(window, 'admin', (element) => element.shadowRoot, opener.find, {
      opens: opener.opens,
    });
    const words = JSON.stringify(meter.legible());
    layout.measured.length = 0;
    const kinds = (meter.measure() ?? []).map(({ kind }) => kind);
    return { kinds, texts: [...layout.measured], words };
  }

  it('covers amounts and customers where nothing was opened', () => {
    const { texts, words } = look([]);
    expect(texts).toEqual(expect.arrayContaining(['25.00', '#1234 Jane Doe', 'for Jane', '17.00']));
    expect(words).not.toMatch(/25\.00|Jane/);
  });

  it('shows amounts where these were opened, and nothing else', () => {
    const { texts, words, kinds } = look(['amount']);
    expect(texts).not.toContain('25.00');
    expect(texts).toEqual(expect.arrayContaining(['#1234 Jane Doe', 'for Jane', '17.00']));
    expect(kinds).toEqual(expect.arrayContaining(['customer-name', 'typed-value', 'data']));
    expect(words).toContain('25.00');
    expect(words).not.toContain('Jane');
  });

  it('shows no customer, field, frame or unknown cell, whatever was opened', () => {
    const { texts, kinds } = look(CoverKind);
    expect(texts).toEqual(expect.arrayContaining(['#1234 Jane Doe', 'for Jane', '17.00']));
    expect(kinds).toEqual(expect.arrayContaining(['customer-name', 'typed-value', 'data']));
  });
});
