import { choose, click, see, type, wait } from '../acts.ts';
import type { Flow } from '../flow.ts';

const SETTINGS = 'Opened SophMate › Settings › General';
const CONNECTION = 'Opened SophMate › Settings › Connection';
const call = (name: string) => click(`[data-call="${name}"]`);

/** Our failing plug-in, in all its kinds. */
export const demo: readonly Flow[] = [
  {
    name: 'SophMate: settings changed and saved',
    from: 'admin.php?page=sophmate',
    begins: SETTINGS,
    deeds: [
      [type('x', '#sophmate-secret_key'), 'Typed a value in Secret API key'],
      [choose('L', '#sophmate-mode'), 'Chose Live in Mode'],
      [click('[name="sophmate[live_enabled]"]'), 'Checked Enable live mode in Live payments'],
      [click('[name="sophmate[capture]"][value="manual"]'), 'Chose Capture by hand'],
      [click('[name="save_unreachable"]'), 'Clicked Save with an unreachable provider', SETTINGS],
    ],
  },
  {
    name: 'SophMate: calls that fail on the server',
    from: 'admin.php?page=sophmate&tab=connection',
    begins: CONNECTION,
    deeds: [
      [call('ajax:test_connection'), 'Clicked Test connection'],
      [wait(1200)],
      [call('ajax:crash'), 'Clicked Register webhook'],
      [wait(800)],
      [call('ajax:verify_licence'), 'Clicked Verify license'],
      [wait(800)],
    ],
  },
  {
    name: 'SophMate: scripts that break',
    from: 'admin.php?page=sophmate&tab=connection',
    begins: CONNECTION,
    deeds: [
      [call('script:throw'), 'Clicked Preview checkout'],
      [call('script:reject'), 'Clicked Refresh preview'],
    ],
  },
  {
    name: 'SophMate: away to the provider and back',
    from: 'admin.php?page=sophmate&tab=connection',
    begins: CONNECTION,
    deeds: [
      [click('#sophmate a.button-primary'), 'Clicked Connect'],
      [see('a')],
      [wait(500)],
      [
        click('a'),
        undefined,
        'Left for <site-address-2>, returned after N s to SophMate › Settings › Connection',
      ],
      [wait(500)],
    ],
  },
  {
    name: 'SophMate: in its frames',
    from: 'admin.php?page=sophmate-framed',
    begins: 'Opened SophMate › Framed screen',
    deeds: [
      [type('pay', 'iframe[title="Payouts"]', 'input[name="payout"]'), 'Typed a value in Search payouts'],
      [click('iframe[title="Payouts"]', 'button'), 'Clicked Refresh in frame'],
      [click('iframe[title="Preview"]', 'button'), 'Clicked Retry in preview'],
    ],
  },
  {
    name: 'SophMate: a page that dies',
    from: 'admin.php?page=sophmate-broken',
    begins: 'Opened SophMate › Broken pages',
    deeds: [[click('#sophmate p .button'), 'Clicked Open payout report', 'Opened a page']],
  },
  {
    name: 'orders: found, opened, changed',
    from: 'admin.php?page=wc-orders',
    begins: 'Opened WooCommerce › Orders',
    deeds: [
      [
        click('#the-list tr:nth-child(1) a.order-view'),
        'Clicked a link in row 1',
        'Opened WooCommerce › Orders',
      ],
      [choose('Comp', '#order_status'), 'Chose Completed in Status'],
      [type('call first', '#add_order_note'), 'Typed a value in Add note in Order notes'],
    ],
  },
];
