// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { one, showAt } from '../support/page';
import { click, record, type Run } from '../support/recording';
import { leaving } from '../support/sealing';

let run: Run;
beforeEach(async () => {
  run = await record();
});
afterEach(() => {
  run.stop();
});

function told(markup: string, bodyClass = 'wp-admin'): string[] {
  showAt('/wp-admin/plugins.php', markup, bodyClass);
  click(one('#b'));
  return run.told();
}

const toggle = (label: string): string =>
  `<button class="components-dropdown-menu__toggle" aria-expanded="true" aria-label="${label}"></button>`;

const rows = (first: string): string =>
  `<table class="wp-list-table plugins"><tbody><tr>${first}<td><div class="row-actions"><a href="#" id="b">Deactivate</a></div></td></tr>
    <tr><td>x</td></tr></tbody></table>`;

describe('where a control stands', () => {
  it('is the name of its row where that is the interface’s', () => {
    expect(
      told(rows('<td class="plugin-title"><strong>SophMate</strong></td>'), 'wp-admin plugins-php'),
    ).toEqual(['Clicked Deactivate in the row SophMate']);
  });

  it('is the number of its row where its name is somebody’s', () => {
    expect(told(rows('<td class="column-primary"><strong>Jane Doe</strong></td>'))).toEqual([
      'Clicked Deactivate in row 1',
    ]);
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('is the row of a list with one row, too', () => {
    expect(
      told(`<table class="wp-list-table"><tbody><tr><td class="column-email">jane@example.com</td>
        <td><div class="row-actions"><a href="#" id="b">Edit</a></div></td></tr></tbody></table>`),
    ).toEqual(['Clicked Edit in row 1']);
  });

  it('is the name of the setting in a form that is laid out as a table, and no row of it', () => {
    expect(
      told(`<table class="form-table"><tbody><tr><th>Mode</th><td><button id="b">Test</button></td></tr>
        <tr><td></td></tr></tbody></table>`),
    ).toEqual(['Clicked Test in Mode']);
  });

  it('is not told where there is one row alone', () => {
    expect(told('<table><tbody><tr><td><button id="b">Test</button></td></tr></tbody></table>').at(-1)).toBe(
      'Clicked Test',
    );
  });

  it.each([
    [
      'a box of the screen',
      '<div class="postbox"><h2 class="hndle">Publish</h2><button id="b">Update</button></div>',
      'Publish',
    ],
    ['a dialog', '<div role="dialog"><h1>Add media</h1><button id="b">Update</button></div>', 'Add media'],
    [
      'a group of fields',
      '<fieldset><legend>Date format</legend><button id="b">Update</button></fieldset>',
      'Date format',
    ],
    [
      'the menu that an entry belongs to, without its count',
      `<ul id="adminmenu"><li class="wp-has-submenu"><a href="#"><div class="wp-menu-name">Comments
        <span class="awaiting-mod">3</span></div></a><ul class="wp-submenu"><li><a href="#" id="b">Update</a></li></ul></li></ul>`,
      'Comments',
    ],
    [
      'what is edited in a row of a list, not the words of its fields',
      `<table class="wp-list-table"><tbody><tr><td>x</td></tr><tr class="inline-edit-row"><td><fieldset><legend class="inline-edit-legend">Quick Edit</legend>
        <label>Title <input></label></fieldset><fieldset><button id="b">Update</button></fieldset></td></tr></tbody></table>`,
      'Quick Edit',
    ],
    [
      'the one heading of several that is shown',
      `<table><tbody><tr><td>x</td></tr><tr id="replyrow"><td><fieldset class="comment-reply"><legend><span style="display: none">Edit Comment</span>
        <span>Reply to Comment</span></legend><button id="b">Update</button></fieldset></td></tr></tbody></table>`,
      'Reply to Comment',
    ],
    [
      'a panel whose title is a button',
      '<div class="components-panel__body"><h2 class="components-panel__body-title"><button class="components-panel__body-toggle">Summary</button></h2><button id="b">Update</button></div>',
      'Summary',
    ],
    [
      'Screen Options, and no group in them',
      `<div id="screen-options-wrap"><fieldset class="metabox-prefs"><legend>Columns</legend><button id="b">Update</button></fieldset></div>
        <button id="show-settings-link">Screen Options</button>`,
      'Screen Options',
    ],
    [
      'a group that is named for screen readers',
      '<fieldset><legend class="screen-reader-text"><span>Membership</span></legend><button id="b">Update</button></fieldset>',
      'Membership',
    ],
    [
      'the nearest part that has a name',
      '<div class="postbox"><h2 class="hndle">Publish</h2><fieldset><button id="b">Update</button></fieldset></div>',
      'Publish',
    ],
    ['a notice', '<div class="notice"><p><a href="#" id="b">Update</a></p></div>', 'a notice'],
    [
      'the menu',
      '<ul id="adminmenu"><li><a href="#" id="b"><div class="wp-menu-name">Update</div></a></li></ul>',
      'the menu',
    ],
    ['the toolbar', '<div id="wpadminbar"><a href="#" id="b">Update</a></div>', 'the toolbar'],
    [
      'the head of a list',
      '<table class="wp-list-table"><thead><tr><th><a href="#" id="b">Update</a></th></tr></thead></table>',
      'the head of the list',
    ],
  ])('is %s', (_what, markup, part) => {
    expect(told(markup)).toEqual([`Clicked Update in ${part}`]);
  });

  it('is its number among others like it where it has no name', () => {
    expect(
      told(`<div class="postbox"><h2 class="hndle">Rules</h2><ul><li role="option">Jane</li>
        <li role="option" id="b">Ines</li></ul></div>`),
    ).toEqual(['Clicked a list entry, number 2 in Rules']);
    expect(leaving(run.steps)).not.toContain('Ines');
  });

  it('is told across shadow roots', () => {
    showAt(
      '/wp-admin/',
      '<div class="postbox"><h2 class="hndle">Publish</h2><div id="h"></div></div>',
      'wp-admin',
    );
    const root = one('#h').attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="b">Pack</button>';
    click(one('#b', root));
    expect(run.told()).toEqual(['Clicked Pack in Publish']);
  });

  it('is the fold that it stands in', () => {
    expect(told('<details open><summary>Advanced</summary><button id="b">Update</button></details>')).toEqual(
      ['Clicked Update in Advanced'],
    );
  });

  it('of what closes a notice is said by itself', () => {
    expect(
      told('<div class="notice"><button id="b" class="notice-dismiss">Dismiss this notice.</button></div>'),
    ).toEqual(['Clicked Dismiss this notice.']);
  });

  it('is not said twice', () => {
    expect(
      told(
        '<div class="postbox"><h2 class="hndle">Activity</h2><button id="b">Toggle panel: Activity</button></div>',
      ),
    ).toEqual(['Clicked Toggle panel: Activity']);
  });

  it('is the nearest of them, and not its own name', () => {
    expect(
      told(`<div class="postbox"><h2 class="hndle">Publish</h2><fieldset><legend>Status</legend>
        <button id="b">Update</button></fieldset></div>`),
    ).toEqual(['Clicked Update in Status']);
    expect(
      told('<div class="postbox"><h2 class="hndle">Update</h2><button id="b">Update</button></div>').at(-1),
    ).toBe('Clicked Update');
  });

  it('is the block of WordPress’s editor, and no other thing that calls itself one', () => {
    const block = (classes: string, title: string): string =>
      `<div class="${classes}" data-block="1" data-type="core/paragraph" data-title="${title}"><button id="b">Bold</button></div>`;
    expect(told(block('block-editor-block-list__block wp-block', 'Paragraph'))).toEqual([
      'Clicked Bold in the block Paragraph',
    ]);
    expect(told(block('card', 'Jane Doe')).at(-1)).toBe('Clicked Bold');
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('is the number of a block among several, and the row of a list in it', () => {
    const block = (inner: string): string =>
      `<div class="block-editor-block-list__block" data-block="1" data-type="core/table" data-title="Table">${inner}</div>`;
    expect(
      told(
        block('') +
          block('<table><tbody><tr></tr><tr><td><button id="b"></button></td></tr></tbody></table>'),
      ),
    ).toEqual(['Clicked a button in row 2 in the block Table, number 2']);
  });

  it.each([
    [
      'a menu of the block editor',
      `${toggle('Options')}<div class="components-dropdown-menu__menu" aria-label="Options">`,
      'Options',
    ],
    ['the tools of a block', '<div class="block-editor-block-toolbar">', 'the toolbar of the block'],
    ['the inserter', '<div class="block-editor-inserter__menu">', 'the block inserter'],
    ['the panel before publishing', '<div class="editor-post-publish-panel">', 'the publish panel'],
    ['the editor’s bar', '<div class="edit-post-header">', 'the top bar of the editor'],
    ['its sidebar', '<div class="interface-complementary-area">', 'the sidebar of the editor'],
    ['the classic editor', '<div class="wp-editor-wrap">', 'the editor'],
  ])('is %s', (_what, part, name) => {
    expect(told(`${part}<button id="b">Update</button></div>`)).toEqual([`Clicked Update in ${name}`]);
  });

  it.each([
    ['a row', (inner: string) => `<table><tbody><tr><td>${inner}</td></tr></tbody></table>`],
    ['a list', (inner: string) => `<ul><li>${inner}</li></ul>`],
  ])('is not what the menu of %s is called: that may be anybody', (_what, within) => {
    const menu = '<div class="components-dropdown-menu__menu" aria-label="Actions for Jane Doe">';
    expect(
      told(`${within(toggle('Actions for Jane Doe'))}${menu}<button id="b">Delete</button></div>`),
    ).toEqual(['Clicked Delete']);
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('has nothing of anybody in it', () => {
    const told1 = told(
      '<div class="postbox"><h2 class="hndle">Order of jane@example.com</h2><button id="b">Update</button></div>',
    );
    expect(told1).toEqual(['Clicked Update in Order of <email>']);
  });
});
