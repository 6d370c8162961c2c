// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { screenIdOf } from '../../src/wp-admin/screen-id';

const pageWith = (head: string, body = ''): Document => {
  const page = document.implementation.createHTMLDocument('');
  page.head.insertAdjacentHTML('beforeend', head);
  page.body.insertAdjacentHTML('beforeend', body);
  return page;
};

describe('the screen’s own id', () => {
  it.each([
    // admin-header.php up to 5.8 puts it between CDATA and with `addLoadEvent`; since then one line each.
    [
      `<script type="text/javascript">
addLoadEvent = function(func){};
var ajaxurl = '/wp-admin/admin-ajax.php',
	pagenow = 'edit-post',
	typenow = 'post';
</script>`,
      'edit-post',
    ],
    [
      `<script>var ajaxurl = '/x', pagenow = 'woocommerce_page_wc-settings',</script>`,
      'woocommerce_page_wc-settings',
    ],
    [`<script>pagenow="toplevel_page_jetpack"</script>`, 'toplevel_page_jetpack'],
    [`<script>pagenow = 'users-network'</script>`, 'users-network'],
  ])('is read from the inline script of the head', (script, id) => {
    expect(screenIdOf(pageWith(`<script src="a.js"></script><script>var other = 1;</script>${script}`))).toBe(
      id,
    );
  });

  it.each([
    ['no script says it', '<script>var x = 1;</script>', ''],
    ['only the body says it', '', "<script>var pagenow = 'edit-post';</script>"],
    ['it is part of another name', "<script>var mypagenow = 'edit-post';</script>", ''],
    ['it holds more than an id', "<script>var pagenow = 'jane doe';</script>", ''],
  ])('is none where %s', (_name, head, body) => {
    expect(screenIdOf(pageWith(head, body))).toBeUndefined();
  });
});
