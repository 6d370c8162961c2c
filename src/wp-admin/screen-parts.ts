import type { Term } from '../domain/sentence';

/** What a part of a screen is called: by words in it, its own label, words elsewhere in the page, or a word of ours. */
type Naming =
  | { readonly within: string }
  | { readonly label: true }
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
  // core class-wp-posts-list-table.php, class-wp-terms-list-table.php, inline_edit()
  { selector: '.inline-edit-row', naming: { within: '.inline-edit-legend' } },
  // core includes/template.php, wp_comment_reply(): the words of the others are hidden
  { selector: '#replyrow', naming: { within: '.comment-reply legend, #replyhead' } },
  // core class-wp-screen.php, render_screen_meta()
  { selector: '#screen-options-wrap', naming: { elsewhere: '#show-settings-link' } },
  { selector: '#contextual-help-wrap', naming: { elsewhere: '#contextual-help-link' } },
  {
    selector: '[role="dialog"], dialog',
    naming: { within: ':is(h1, h2), .components-modal__header-heading, .ui-dialog-title' },
  },
  { selector: '.postbox', naming: { within: '.hndle, .postbox-header h2' } },
  // Gutenberg, components/dropdown-menu
  { selector: '.components-dropdown-menu__menu[aria-label]', naming: { label: true } },
  // Gutenberg, block-editor and editor: 6.5 and later have other names for some of the same
  {
    selector: '.block-editor-block-toolbar, .block-editor-block-contextual-toolbar',
    naming: { term: 'the-block-toolbar' },
  },
  { selector: '.block-editor-inserter__menu', naming: { term: 'the-inserter' } },
  { selector: '.editor-post-publish-panel', naming: { term: 'the-publish-panel' } },
  {
    selector: '.edit-post-header, .editor-header, .edit-site-header-edit-mode',
    naming: { term: 'the-editor-bar' },
  },
  { selector: '.components-panel__body', naming: { within: '.components-panel__body-toggle' } },
  // core class-wp-customize-section.php, class-wp-customize-panel.php
  { selector: '.customize-pane-child', naming: { within: '.customize-section-title h3, .panel-title' } },
  { selector: '.accordion-section', naming: { within: '.accordion-section-title' } },
  { selector: '.widget', naming: { within: '.widget-title h3, .widget-title h4' } },
  // core includes/widgets.php, wp_list_widget_controls()
  { selector: '.widgets-holder-wrap', naming: { within: '.sidebar-name h2' } },
  { selector: '.menu-item', naming: { within: '.menu-item-title' } },
  // core nav-menus.php
  { selector: '#menu-management', naming: { within: 'h2' } },
  // core edit-tags.php
  { selector: '.form-wrap', naming: { within: 'h2' } },
  { selector: 'details', naming: { within: 'summary' } },
  { selector: 'fieldset:not(.metabox-prefs, .screen-options)', naming: { within: 'legend' } },
  // core options-general.php: a row of settings has one name and may have many controls
  { selector: '.form-table > tbody > tr', naming: { within: 'th' } },
  // The submenu of wp-admin's menu is named by the entry that it belongs to (core menu-header.php).
  { selector: '#adminmenu li.wp-has-submenu .wp-submenu', naming: { menu: '.wp-menu-name' } },
  { selector: '#adminmenu', naming: { term: 'the-menu' } },
  { selector: '#wpadminbar', naming: { term: 'the-toolbar' } },
  { selector: '.wp-list-table > :is(thead, tfoot)', naming: { term: 'the-list-head' } },
  { selector: '.interface-complementary-area', naming: { term: 'the-editor-sidebar' } },
  // core class-wp-editor.php; TinyMCE writes in a frame of its own
  { selector: '.wp-editor-wrap:not(#replyrow *), body.mce-content-body', naming: { term: 'the-editor' } },
  {
    selector: '.notice, .updated, div.error, .components-notice, .components-snackbar',
    naming: { term: 'the-notice' },
    except: '.notice-dismiss',
  },
];
