// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { describeScreen } from '../../src/capture/describe-screen';
import { leaving, sealer, shown } from '../support/sealing';

const documentOf = (head: string, body = ''): Document => {
  const made = document.implementation.createHTMLDocument('Edit order #205 ‹ Jane’s Lamps — WordPress');
  made.head.insertAdjacentHTML('beforeend', head);
  made.body.className = 'wp-admin';
  made.body.innerHTML = body;
  return made;
};

type Fake = { document: Document; location: { href: string }; parent?: unknown; origin?: string };
const screenOf = (window: Fake): ReturnType<typeof describeScreen> => {
  window.parent ??= window;
  return describeScreen({ window: window as unknown as Window & typeof globalThis, sealer });
};

const ORDERS = {
  document: documentOf("<script>var ajaxurl = '/x', pagenow = 'woocommerce_page_wc-orders';</script>"),
  location: { href: 'https://shop.example.test/wp-admin/admin.php?page=wc-orders&s=jane' },
};

describe('a screen', () => {
  it('is WordPress’s own id and a sealed address, never the title', () => {
    const screen = screenOf({ ...ORDERS });
    expect(screen.kind).toBe('admin');
    expect(shown(screen.id!)).toBe('woocommerce_page_wc-orders');
    expect(shown(screen.url)).toBe('<site-address>/wp-admin/admin.php?page=wc-orders&s=<parameter>');
    expect(leaving(screen)).not.toMatch(/Jane|jane|shop\.example|205/);
  });

  it('is that of the top document, for a frame of the same origin', () => {
    const top: Fake = { ...ORDERS };
    top.parent = top;
    const inner = { document: documentOf(''), location: { href: 'about:srcdoc' }, parent: top };
    expect(shown(screenOf(inner).id!)).toBe('woocommerce_page_wc-orders');
  });

  it('is the frame’s own where its parent may not be read', () => {
    const parent = Object.defineProperty({}, 'document', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
    expect(shown(screenOf({ ...ORDERS, parent }).id!)).toBe('woocommerce_page_wc-orders');
  });

  it.each([
    ['about:blank', 'https://shop.example.test', '<site-address>/'],
    ['about:blank', 'null', '<site-address>blank'],
    ['about:srcdoc', 'null', '<site-address>srcdoc'],
  ])('of %s in an origin of %s is %s, and no exception', (href, origin, url) => {
    expect(shown(screenOf({ document: documentOf(''), location: { href }, origin }).url)).toBe(url);
  });
});
