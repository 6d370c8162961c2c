// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { levelOf, NOT_WORDS, NOTICE } from '../../src/wp-admin/notices';
import { one, show } from '../support/page';

describe('a notice', () => {
  it.each([
    ['<div class="notice notice-error is-dismissible">', 'error'],
    ['<div class="notice notice-warning inline">', 'warning'],
    ['<div class="notice notice-info">', 'info'],
    ['<div class="notice notice-success">', 'success'],
    ['<div class="notice">', 'info'],
    ['<div class="error settings-error">', 'error'],
    ['<div class="updated">', 'success'],
    ['<div class="notice updated notice-error">', 'error'],
    ['<ul class="woocommerce-error" role="alert">', 'error'],
    ['<div class="woocommerce-message" role="alert">', 'success'],
    ['<div class="woocommerce-info">', 'info'],
    ['<div class="wc-block-components-notice-banner is-error">', 'error'],
    ['<div class="components-notice is-warning">', 'warning'],
    ['<div class="components-snackbar">', 'info'],
    ['<div role="alert">', 'error'],
  ])('%s is one, and %s', (tag, level) => {
    show(`${tag}<p>Words</p></${tag.slice(1, 3) === 'ul' ? 'ul' : 'div'}>`);
    expect(levelOf(one(NOTICE))).toBe(level);
  });

  it.each(['<time class="entry-date updated">', '<tr class="error">', '<div class="update-message">'])(
    '%s is none',
    (tag) => {
      show(`${tag}1 May`);
      expect(document.querySelector(NOTICE)).toBeNull();
    },
  );

  it('has buttons, fields and hidden parts that are no words of it', () => {
    show(`<div class="notice"><button class="notice-dismiss"></button><a class="button"></a><input><span
      class="screen-reader-text"></span><p hidden></p><p style="display: none"></p></div>`);
    expect(document.querySelectorAll(NOT_WORDS)).toHaveLength(6);
  });
});
