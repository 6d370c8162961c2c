// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readabilityOf } from '../../../src/redact/dom/readability';
import { readingOf } from '../../../src/redact/dom/reading';
import { one, show } from '../../support/page';

const as = (selector: string): string => {
  const readability = readabilityOf(one(selector), 'admin');
  return readability.as === 'hidden' ? readability.kind : 'interface';
};

const ROW = `<div class="wrap"><p id="about">Everybody with an account.</p><div id="loose">Loose</div>
  <table class="wp-list-table"><thead><tr><td class="manage-column" id="head">All</td></tr></thead><tbody><tr>
    <th scope="row" class="check-column" id="box">Select vilma</th>
    <td class="column-username"><b id="user">vilma</b><div class="row-actions"><a id="edit">Edit</a></div></td>
    <td class="column-email" id="email">vilma@example.org</td>
    <td class="column-role" id="role">Editor</td><td class="column-acme" id="other">Gold</td>
  </tr></tbody></table></div>`;

describe('on a screen with a map', () => {
  it.each([
    ['user', 'name'],
    ['email', 'email'],
    ['box', 'data'],
    ['other', 'data'],
    ['edit', 'interface'],
    ['role', 'interface'],
    ['head', 'interface'],
    ['about', 'interface'],
    ['loose', 'interface'],
  ])('#%s is %s', (id, what) => {
    show(ROW, 'wp-admin users-php');
    expect(as(`#${id}`)).toBe(what);
  });

  it.each([
    ['name', 'credential'],
    ['size', 'interface'],
    ['label', 'interface'],
    ['php', 'interface'],
  ])('the words of a row decide about its cell: #%s is %s', (id, what) => {
    show(
      `<table class="health-check-table"><tbody><tr><td id="label">Database name</td><td id="name">lf_shop</td></tr>
      <tr><td>Database size</td><td id="size">6.56 MB</td></tr><tr><td>SAPI</td><td id="php">fpm</td></tr></tbody></table>`,
      'wp-admin site-health-php',
    );
    expect(as(`#${id}`)).toBe(what);
  });

  it('a box that a plug-in put there is data', () => {
    show(
      '<div class="postbox" id="acme"><h2 id="title">Acme</h2><div class="inside"><i id="in">Vilma</i></div></div>',
      'wp-admin index-php',
    );
    expect(as('#in')).toBe('data');
    expect(as('#title')).toBe('interface');
  });
});

describe('on a screen that nobody knows', () => {
  it.each([
    ['role', 'data'],
    ['other', 'data'],
    ['loose', 'data'],
    ['user', 'name'],
    ['head', 'interface'],
    ['edit', 'interface'],
    ['about', 'data'],
  ])('#%s is %s', (id, what) => {
    show(ROW, 'wp-admin toplevel_page_acme');
    expect(as(`#${id}`)).toBe(what);
  });
});

it('is made once for pages whose body has the same classes', () => {
  show('', 'wp-admin users-php');
  const first = readingOf(document.body, 'admin');
  expect(readingOf(document.body, 'admin')).toBe(first);
  show('', 'wp-admin upload-php');
  expect(readingOf(document.body, 'admin')).not.toBe(first);
});
