import type { BrowserKind } from '../../harness/harness.ts';

/** What a report has to say of a flow: its steps in words, and its error. */
export type Golden = {
  readonly steps: readonly string[];
  /** The error that leads, word for word after redaction, and the number of the step that it came after. */
  readonly error?: { readonly text: string; readonly step: number };
};

/** Where the browsers' own words differ, both. */
type InBrowsers = Omit<Golden, 'error'> & {
  readonly error?: { readonly text: string | Readonly<Record<BrowserKind, string>>; readonly step: number };
};

export function goldenOf(sort: keyof typeof GOLDEN, name: string, browser: BrowserKind): Golden {
  const golden = GOLDEN[sort][name];
  if (golden === undefined) throw new Error(`There is no flow ${sort}/${name}.`);
  const { steps, error } = golden;
  if (error === undefined) return { steps };
  const { text, step } = error;
  return { steps, error: { text: typeof text === 'string' ? text : text[browser], step } };
}

const OPEN_SETTINGS = 'Opened SophMate › Settings › General';
const connection = (...steps: readonly string[]): readonly string[] => [
  OPEN_SETTINGS,
  'Clicked Connection',
  'Opened SophMate › Settings › Connection',
  ...steps,
];
const broken = (...steps: readonly string[]): readonly string[] => [
  OPEN_SETTINGS,
  'Clicked Broken pages in SophMate',
  'Opened SophMate › Broken pages',
  ...steps,
];
const CRITICAL =
  'There has been a critical error on this website. Please check your site admin email inbox for instructions.';

/** By the name of the flow's file. */
export const GOLDEN: Readonly<Record<'failing' | 'healthy', Readonly<Record<string, InBrowsers>>>> = {
  failing: {
    'test-connection': {
      steps: connection('Clicked Test connection'),
      error: {
        text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
        step: 4,
      },
    },
    'register-webhook': {
      steps: connection('Clicked Register webhook'),
      error: { text: 'Request failed with status 500: Webhook could not be registered (SM-5001).', step: 4 },
    },
    'rotate-webhook': {
      steps: connection('Clicked Rotate webhook'),
      error: { text: 'Request failed with status 400: 0', step: 4 },
    },
    'resend-last-event': {
      steps: connection('Clicked Resend last event'),
      error: { text: 'Request failed with status 403: -1', step: 4 },
    },
    'verify-license': {
      steps: connection('Clicked Verify license'),
      error: {
        text: 'License check failed (SM-4031): key <licence-key-1> is active on another site.',
        step: 4,
      },
    },
    'sync-orders': {
      steps: connection('Clicked Sync orders'),
      error: {
        text: 'Order sync stopped: the order table is locked (SM-5207). (sophmate_sync_failed)',
        step: 4,
      },
    },
    'preview-checkout': {
      steps: connection('Clicked Preview checkout'),
      error: {
        text: {
          chromium: "TypeError: Cannot read properties of undefined (reading 'theme')",
          firefox: `TypeError: can't access property "theme", settings is undefined`,
        },
        step: 4,
      },
    },
    'refresh-preview': {
      steps: connection('Clicked Refresh preview'),
      error: { text: 'Error: Preview could not be refreshed: SM-6110', step: 4 },
    },
    'connect-denied': {
      steps: connection('Clicked Connect', 'Opened SophMate › Settings › Connection'),
      error: {
        text: "Northgate Pay was not connected: access_denied. The request was denied on the provider's page.",
        step: 4,
      },
    },
    'save-unreachable': {
      steps: [
        OPEN_SETTINGS,
        'Typed a value in Order prefix',
        'Chose Live in Mode',
        'Checked Enable live mode in Live payments',
        'Clicked Save with an unreachable provider',
        'Opened SophMate › Settings › General',
      ],
      error: {
        text: 'Settings were not saved: the provider did not accept them. cURL error 7: Failed to connect to api.northgate-pay.example port 443 after 5003 ms: Connection refused',
        step: 5,
      },
    },
    'open-payout-report': {
      steps: broken('Clicked Open payout report', 'Opened a page'),
      error: { text: CRITICAL, step: 4 },
    },
    'open-tax-report': {
      steps: broken('Clicked Open tax report', 'Opened a page'),
      error: { text: '', step: 4 },
    },
    'open-refund-report': {
      steps: broken('Clicked Open refund report', 'Opened a page'),
      error: { text: CRITICAL, step: 4 },
    },
    'refresh-in-frame': {
      steps: [
        OPEN_SETTINGS,
        'Clicked Framed screen in SophMate',
        'Opened SophMate › Framed screen',
        'Clicked Refresh in frame',
      ],
      error: { text: 'The list could not be refreshed (SM-5003).', step: 4 },
    },
  },
  healthy: {
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
  },
};
