import type { Term } from '../domain/sentence';

/** What a part of a screen is called: by words in it, the open toggle of its label, words elsewhere, or a word of ours. */
type Naming =
  | { readonly within: string }
  | { readonly toggle: string }
  | { readonly menu: string }
  | { readonly elsewhere: string }
  | { readonly term: Extract<Term, `the-${string}`> };

/** A part of a screen in which controls stand. */
export type ScreenPart = {
  readonly selector: string;
  readonly naming: Naming;
  /** Controls of it that say so themselves. */
  readonly except?: string;
};

/** The nearest one that has a name counts. Facts: core 5.3 to 7.1, in the files named. */
export const screenParts: readonly ScreenPart[] = [
  {
    selector: '.inline-edit-row',
    // core class-wp-posts-list-table.php, class-wp-terms-list-table.php, inline_edit()
    naming: { within: '.inline-edit-legend' },
  },
  {
    selector: '#replyrow',
    // core includes/template.php, wp_comment_reply(): the words of the others are hidden
    naming: { within: '.comment-reply legend, #replyhead' },
  },
  {
    selector: '#screen-options-wrap',
    // core class-wp-screen.php, render_screen_meta()
    naming: { elsewhere: '#show-settings-link' },
  },
  {
    selector: '#contextual-help-wrap',
    // core class-wp-screen.php, render_screen_meta()
    naming: { elsewhere: '#contextual-help-link' },
  },
  {
    selector: '[role="dialog"], dialog',
    // core media-template.php; Gutenberg, components/modal; jQuery UI
    naming: { within: ':is(h1, h2), .components-modal__header-heading, .ui-dialog-title' },
  },
  {
    selector: '.postbox',
    // core includes/template.php, do_meta_boxes()
    naming: { within: '.hndle, .postbox-header h2' },
  },
  {
    selector: '.components-dropdown-menu__menu[aria-label]',
    // Gutenberg, components/dropdown-menu: the menu stands at the end of the page, under its toggle's label
    naming: { toggle: '.components-dropdown-menu__toggle[aria-expanded="true"]' },
  },
  {
    selector: '.block-editor-block-toolbar, .block-editor-block-contextual-toolbar',
    // Gutenberg, block-editor/block-toolbar
    naming: { term: 'the-block-toolbar' },
  },
  {
    selector: '.block-editor-inserter__menu',
    // Gutenberg, block-editor/inserter
    naming: { term: 'the-inserter' },
  },
  {
    selector: '.editor-post-publish-panel',
    // Gutenberg, editor/post-publish-panel
    naming: { term: 'the-publish-panel' },
  },
  {
    selector: '.edit-post-header, .editor-header, .edit-site-header-edit-mode',
    // Gutenberg, edit-post/header, editor/header, edit-site/header-edit-mode
    naming: { term: 'the-editor-bar' },
  },
  {
    selector: '.components-panel__body',
    // Gutenberg, components/panel
    naming: { within: '.components-panel__body-toggle' },
  },
  {
    selector: '.customize-pane-child',
    // core class-wp-customize-section.php, class-wp-customize-panel.php
    naming: { within: '.customize-section-title h3, .panel-title' },
  },
  {
    selector: '.accordion-section',
    // core includes/template.php, do_accordion_sections()
    naming: { within: '.accordion-section-title' },
  },
  {
    selector: '.widget',
    // core includes/widgets.php, wp_widget_control()
    naming: { within: '.widget-title h3, .widget-title h4' },
  },
  {
    selector: '.widgets-holder-wrap',
    // core widgets-form.php
    naming: { within: '.sidebar-name h2' },
  },
  {
    selector: '.menu-item',
    // core class-walker-nav-menu-edit.php
    naming: { within: '.menu-item-title' },
  },
  {
    selector: '#menu-management',
    // core nav-menus.php
    naming: { within: 'h2' },
  },
  {
    selector: '.form-wrap',
    // core edit-tags.php
    naming: { within: 'h2' },
  },
  {
    selector: 'details',
    // HTML
    naming: { within: 'summary' },
  },
  {
    selector: 'fieldset:not(.metabox-prefs, .screen-options)',
    // core options-general.php
    naming: { within: 'legend' },
  },
  {
    selector: '.form-table > tbody > tr',
    // core options-general.php: a row of settings has one name and may have many controls
    naming: { within: 'th' },
  },
  {
    selector: '#adminmenu li.wp-has-submenu .wp-submenu',
    // core menu-header.php: named by the entry that it belongs to
    naming: { menu: '.wp-menu-name' },
  },
  {
    selector: '#adminmenu',
    // core menu-header.php
    naming: { term: 'the-menu' },
  },
  {
    selector: '#wpadminbar',
    // core class-wp-admin-bar.php
    naming: { term: 'the-toolbar' },
  },
  {
    selector: '.wp-list-table > :is(thead, tfoot)',
    // core class-wp-list-table.php
    naming: { term: 'the-list-head' },
  },
  {
    selector: '.interface-complementary-area',
    // Gutenberg, interface/complementary-area
    naming: { term: 'the-editor-sidebar' },
  },
  {
    selector: '.wp-editor-wrap:not(#replyrow *), body.mce-content-body',
    // core class-wp-editor.php; TinyMCE writes in a frame of its own
    naming: { term: 'the-editor' },
  },
  {
    selector: '.notice, .updated, div.error, .components-notice, .components-snackbar',
    // core includes/template.php, Gutenberg components/notice
    naming: { term: 'the-notice' },
    except: '.notice-dismiss',
  },
];
