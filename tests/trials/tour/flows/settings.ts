import { both, choose, click, clickWith, press, pressOn, type, typeOn } from '../acts.ts';
import type { Flow } from '../flow.ts';

/** The demo site's own day; its clock goes by UTC. */
const TODAY = new Date().toISOString().slice(0, 10);

export const settings: readonly Flow[] = [
  {
    name: 'general settings',
    from: 'options-general.php',
    begins: 'Opened Settings › General',
    deeds: [
      [type('x', '#blogdescription'), 'Typed a value in Tagline'],
      [click('#users_can_register'), 'Checked Anyone can register in Membership'],
      [choose('Edi', '#default_role'), 'Chose Editor in New User Default Role'],
      [click('[name="date_format"][value="Y-m-d"]'), `Chose ${TODAY} Y-m-d in Date Format`],
      [choose('Fri', '#start_of_week'), 'Chose Friday in Week Starts On'],
      [click('#submit'), 'Clicked Save Changes', 'Opened Settings › General'],
    ],
  },
  {
    name: 'reading settings',
    from: 'options-reading.php',
    begins: 'Opened Settings › Reading',
    deeds: [
      [
        both(clickWith({ count: 3 }, '#posts_per_page'), typeOn('5')),
        'Typed a value in Blog pages show at most',
      ],
      [pressOn('ArrowUp', '#posts_per_rss'), 'Typed a value in Syndication feeds show the most recent'],
      [click('[name="rss_use_excerpt"][value="1"]'), 'Chose Excerpt in For each post in a feed, include'],
      [
        click('#blog_public'),
        'Checked Discourage search engines from indexing this site in Search engine visibility',
      ],
      [
        press('Enter'),
        'Pressed Enter in Discourage search engines from indexing this site in Search engine visibility',
        'Opened Settings › Reading',
      ],
    ],
  },
  {
    name: 'discussion settings',
    from: 'options-discussion.php',
    begins: 'Opened Settings › Discussion',
    deeds: [
      [
        click('label[for="comment_registration"]'),
        'Checked Users must be registered and logged in to comment in Other comment settings',
      ],
      [choose('3', '#thread_comments_depth'), 'Chose 3 in levels deep in Other comment settings'],
      [
        type('casino', '#disallowed_keys'),
        'Typed a value in When a comment contains any of these words in its content, author name, URL, email, IP address, or browser’s user agent … in Disallowed Comment Keys',
      ],
      [
        click('[name="avatar_rating"][value="PG"]'),
        'Chose PG — Possibly offensive, usually for audiences 13 and above in Maximum Rating',
      ],
      [click('#submit'), 'Clicked Save Changes', 'Opened Settings › Discussion'],
    ],
  },
  {
    name: 'permalinks',
    from: 'options-permalink.php',
    begins: 'Opened Settings › Permalinks',
    deeds: [
      [click('#permalink-input-post-name'), 'Chose Post name in Permalink structure'],
      [click('.available-structure-tags li:nth-child(1) button'), 'Clicked %year% in Available tags:'],
      [click('#permalink-input-plain'), 'Chose Plain in Permalink structure'],
      [click('#submit'), 'Clicked Save Changes', 'Opened Settings › Permalinks'],
    ],
  },
  {
    name: 'media settings and privacy',
    from: 'options-media.php',
    begins: 'Opened Settings › Media',
    deeds: [
      [
        both(clickWith({ count: 3 }, '#thumbnail_size_w'), typeOn('160')),
        'Typed a value in Width in Thumbnail size',
      ],
      [
        click('#thumbnail_crop'),
        'Unchecked Crop thumbnail to exact dimensions (normally thumbnails are proportional) in Thumbnail size',
      ],
      [click('#submit'), 'Clicked Save Changes', 'Opened Settings › Media'],
      [
        click('#menu-settings a[href="options-privacy.php"]'),
        'Clicked Privacy in Settings',
        'Opened Settings › Privacy',
      ],
      [
        click('.privacy-settings-tabs-wrapper a:nth-child(2)'),
        'Clicked Policy Guide',
        'Opened Settings › Privacy',
      ],
    ],
  },
  {
    name: 'a shop’s settings',
    from: 'admin.php?page=wc-settings',
    begins: 'Opened WooCommerce › Settings › General',
    deeds: [
      [
        click('.nav-tab-wrapper .nav-tab:nth-child(2)'),
        'Clicked Payments',
        'Opened WooCommerce › Settings › Payments',
      ],
    ],
  },
];
