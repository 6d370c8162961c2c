import type { InBrowsers } from './golden.ts';
import { connection, OPEN_SETTINGS } from './golden-steps.ts';

/** By the name of the flow's file. */
export const healthy: Readonly<Record<string, InBrowsers>> = {
  'save-settings': {
    steps: [
      OPEN_SETTINGS,
      'Typed a value in Order prefix',
      'Chose Live in Mode',
      'Checked Enable live mode in Live payments',
      'Clicked Save changes',
      'Opened SophMate › Settings › General',
    ],
  },
  ping: { steps: connection('Clicked Ping') },
  'walk-the-tabs': {
    steps: connection(
      'Clicked Orders',
      'Opened SophMate › Settings › Orders',
      'Clicked Log',
      'Opened SophMate › Settings › Log',
      'Clicked Diagnostics in SophMate',
      'Opened SophMate › Diagnostics',
    ),
  },
  'open-an-order': {
    steps: [
      'Opened WooCommerce › Orders',
      'Typed a value in Search orders:',
      'Clicked Search orders',
      'Opened WooCommerce › Orders',
      'Clicked a link in row 2',
      'Opened WooCommerce › Orders',
      'Clicked Edit',
    ],
  },
  'save-a-profile': {
    steps: [
      'Opened Users › Profile',
      'Typed a value in Nickname (required)',
      'Clicked Update Profile',
      'Opened Users › Profile',
    ],
  },
  // A link in running text may say anybody's name.
  'payout-details': { steps: ['Opened SophMate › Framed screen', 'Clicked a link (name not kept)'] },
  tagline: {
    steps: [
      'Opened Settings › General',
      'Typed a value in Tagline',
      'Clicked Save Changes',
      'Opened Settings › General',
    ],
  },
  reading: {
    steps: [
      'Opened Settings › Reading',
      'Typed a value in Blog pages show at most',
      'Clicked Save Changes',
      'Opened Settings › Reading',
    ],
  },
  writing: {
    steps: [
      'Opened Settings › Writing',
      'Chose Aside in Default Post Format',
      'Clicked Save Changes',
      'Opened Settings › Writing',
    ],
  },
  discussion: {
    steps: [
      'Opened Settings › Discussion',
      'Chose 3 in levels deep in Other comment settings',
      'Clicked Save Changes',
      'Opened Settings › Discussion',
    ],
  },
  'media-sizes': {
    steps: [
      'Opened Settings › Media',
      'Typed a value in Width in Thumbnail size',
      'Clicked Save Changes',
      'Opened Settings › Media',
    ],
  },
  permalinks: {
    steps: [
      'Opened Settings › Permalinks',
      'Clicked %year% in Available tags:',
      'Clicked Save Changes',
      'Opened Settings › Permalinks',
    ],
  },
  privacy: { steps: ['Opened Settings › Privacy', 'Clicked Policy Guide', 'Opened Settings › Privacy'] },
  'search-posts': {
    steps: [
      'Opened Posts › All Posts',
      'Typed a value in Search Posts:',
      'Clicked Search Posts',
      'Opened Posts › All Posts',
    ],
  },
  'sort-posts': {
    steps: ['Opened Posts › All Posts', 'Clicked Title in the head of the list', 'Opened Posts › All Posts'],
  },
  'bulk-edit-cancelled': {
    steps: [
      'Opened Posts › All Posts',
      'Checked a checkbox in row 1',
      'Chose Edit in Select bulk action',
      'Clicked Apply',
      'Clicked Cancel in Bulk Edit',
    ],
  },
  'search-users': {
    steps: [
      'Opened Users › All Users',
      'Typed a value in Search Users:',
      'Clicked Search Users',
      'Opened Users › All Users',
    ],
  },
  'change-a-role': {
    steps: [
      'Opened Users › All Users',
      'Clicked a link in row 2',
      'Opened Users › All Users',
      'Chose Contributor in Role',
      'Clicked Update User',
      'Opened Users › All Users',
    ],
  },
  'add-a-user': {
    steps: [
      'Opened Users › Add New User',
      'Typed a value in Username (required)',
      'Typed a value in Email (required)',
      'Clicked Add New User',
      'Opened Users › All Users',
    ],
  },
  'display-name': {
    steps: [
      'Opened Users › Profile',
      'Chose Light in Admin Color Scheme',
      'Clicked Update Profile',
      'Opened Users › Profile',
    ],
  },
  comments: {
    steps: [
      'Opened Comments',
      'Chose Comments in Filter by comment type',
      'Clicked Filter',
      'Opened Comments',
    ],
  },
  'approve-all': {
    steps: [
      'Opened Comments',
      'Checked Select All in the head of the list',
      'Chose Unapprove in Select bulk action',
      'Clicked Apply',
      'Opened Comments',
    ],
  },
  'plugins-active': {
    steps: ['Opened Plugins › Installed Plugins', 'Clicked Active (6)', 'Opened Plugins › Installed Plugins'],
  },
  'plugin-off-and-on': {
    steps: [
      'Opened Plugins › Installed Plugins',
      'Clicked Deactivate in the row PixelPress Forms',
      'Opened Plugins › Installed Plugins',
      'Clicked Activate in the row PixelPress Forms',
      'Opened Plugins › Installed Plugins',
    ],
  },
  'add-a-category': {
    steps: [
      'Opened Posts › Categories',
      'Typed a value in Name in Add New Category',
      'Clicked Add New Category',
    ],
  },
  'shop-payments': {
    steps: [
      'Opened WooCommerce › Settings › General',
      'Clicked Payments',
      'Opened WooCommerce › Settings › Payments',
    ],
  },
  'order-status': {
    steps: [
      'Opened WooCommerce › Orders',
      'Clicked a link in row 1',
      'Opened WooCommerce › Orders',
      'Chose Completed in Status',
    ],
  },
  'show-a-key': {
    steps: [
      'Opened SophMate › Settings › General',
      'Clicked Show key in Secret API key',
      'Clicked Hide key in Secret API key',
    ],
  },
  'to-diagnostics': {
    steps: [
      'Opened SophMate › Settings › Connection',
      'Clicked Go to Diagnostics',
      'Opened SophMate › Diagnostics',
    ],
  },
  'screen-options': {
    steps: ['Opened Posts › All Posts', 'Clicked Screen Options', 'Unchecked Author in Screen Options'],
  },
  tools: { steps: ['Opened Tools › Available Tools', 'Clicked Export in Tools', 'Opened Tools › Export'] },
};
