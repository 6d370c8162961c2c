// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { one, show, showAt } from '../support/page';
import { click, type Run, typeInto } from '../support/recording';
import { recordFields } from './fields';

let run: Run;
beforeEach(async () => {
  run = await recordFields();
});
afterEach(() => {
  run.stop();
});

describe('the name of a field', () => {
  const hint = '<input id="f" placeholder="Jane Doe">';

  it('is no hint in it, which is anybody’s text', () => {
    showAt('/wp-admin/admin.php?page=customers', hint, 'wp-admin');
    typeInto(one('#f'), 'a');
    expect(run.told()).toEqual(['Typed a value in a field (name not kept)']);
  });

  it('is the hint as the last resort, on settings screens that are known', () => {
    show(hint.replace('Jane Doe', 'Page slug'));
    typeInto(one('#f'), 'a');
    expect(run.told()).toEqual(['Typed a value in Page slug']);
  });

  it('is nothing that stands in a place of data', () => {
    show(
      '<table><tbody><tr><td id="who">Jane Doe</td><td><input id="f" aria-labelledby="who"></td></tr></tbody></table>',
    );
    typeInto(one('#f'), 'a');
    expect(run.told()).toEqual(['Typed a value in a field in row 1']);
  });

  it('is found however the form names its fields', () => {
    show(`<form id="form"><label for="f">Title</label><input id="f"><input name="closest"><input name="matches">
      <input name="contains"><input name="querySelector"></form>`);
    for (const name of ['closest', 'matches', 'contains', 'querySelector'])
      Object.defineProperty(one('#form'), name, { value: one('#f') });
    typeInto(one('#f'), 'a');
    expect(run.told()).toEqual(['Typed a value in Title']);
  });

  it('is that of the click, where the page took the field away meanwhile', () => {
    click(one('#key'));
    const field = one('#key');
    field.addEventListener('input', () => field.remove());
    typeInto(field, 'a');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
  });
});

describe('the words of a list', () => {
  it('are data on a product’s own screens, too, whose tables of settings may be read', () => {
    showAt(
      '/wp-admin/admin.php?page=sophmate',
      '<table class="wp-list-table"><tbody><tr><td><a id="who" href="/a">Jane Doe</a></td></tr></tbody></table>',
      'wp-admin toplevel_page_sophmate',
    );
    click(one('#who'));
    expect(run.told()).toEqual(['Clicked a link in row 1']);
  });
});
