/**
 * Every way in which SophMate (demo) fails: what to click, where, and what comes of it.
 *
 * The table in README.md says the same in words; `tests/demo-site` holds both against the running site.
 */
import { demoData } from './data.ts';

/** How the failure shows itself to a recorder; `signal`: by what goes with an answer, or stands before the site. */
export type FailureWay = 'ajax' | 'rest' | 'save' | 'script' | 'page' | 'frame' | 'other-origin' | 'signal';

export type Failure = {
  /** The visible label of the button or link. */
  readonly label: string;
  /** Where it stands, as a path of the site. */
  readonly screen: string;
  readonly way: FailureWay;
  /** Ajax action, REST route, or address of the page or frame; empty where nothing is asked of the server. */
  readonly target: string;
  /** Status of the answer; 0 where there is none. */
  readonly status: number;
  /** What the server's body holds, word for word. */
  readonly body: string;
  /** What the person, or the console, sees. */
  readonly text: string;
};

const ADMIN = '/wp-admin/admin.php?page=';
const CONNECTION = `${ADMIN}sophmate&tab=connection`;
const CRITICAL =
  'There has been a critical error on this website. Please check your site admin email inbox for instructions.';

export const FAILURES: readonly Failure[] = [
  ajax(
    'Test connection',
    'sophmate_test_connection',
    'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
  ),
  ajax('Register webhook', 'sophmate_crash', 'Webhook could not be registered (SM-5001).', 500),
  bare('Rotate webhook', 'sophmate_unknown', 400, '0', 'Request failed with status 400: 0'),
  bare('Clear queue', 'sophmate_nothing', 200, '0', 'Unexpected answer from the server: 0'),
  bare('Resend last event', 'sophmate_expired', 403, '-1', 'Request failed with status 403: -1'),
  ajax(
    'Verify license',
    'sophmate_verify_licence',
    `License check failed (SM-4031): key ${demoData.sophmate.licenceKey} is active on another site.`,
  ),
  ajax(
    'Load payouts',
    'sophmate_payouts',
    'Payouts could not be loaded. cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received',
  ),
  ajax(
    'Load balance',
    'sophmate_balance',
    'Balance could not be loaded. cURL error 6: Could not resolve host: api.northgate-pay.example',
  ),
  ajax(
    'Load account',
    'sophmate_account',
    `Account could not be loaded. HTTP 401 Unauthorized: Invalid API key provided: ${demoData.sophmate.secretKey} (req_8sKd02LmPqXw41)`,
  ),
  rest(
    'List webhooks',
    '/sophmate/v1/webhooks',
    403,
    'rest_forbidden',
    'Sorry, you are not allowed to do that.',
  ),
  rest(
    'Sync orders',
    '/sophmate/v1/sync',
    500,
    'sophmate_sync_failed',
    'Order sync stopped: the order table is locked (SM-5207).',
  ),
  {
    label: 'Save with an unreachable provider',
    screen: `${ADMIN}sophmate`,
    way: 'save',
    target: '/wp-admin/admin-post.php',
    status: 302,
    body: '',
    text: 'Settings were not saved: the provider did not accept them. cURL error 7: Failed to connect to api.northgate-pay.example port 443 after 5003 ms: Connection refused',
  },
  script('Preview checkout', "Uncaught TypeError: Cannot read properties of undefined (reading 'theme')"),
  script('Refresh preview', 'Uncaught (in promise) Error: Preview could not be refreshed: SM-6110'),
  page('Open payout report', 'sophmate-critical', 500, CRITICAL),
  page('Open tax report', 'sophmate-white', 200, ''),
  page('Open refund report', 'sophmate-half', 200, CRITICAL),
  frame('Refresh in frame', '/wp-admin/admin-ajax.php?action=sophmate_frame'),
  frame('Retry in preview', ''),
  {
    label: 'Connect',
    screen: CONNECTION,
    way: 'other-origin',
    target: '/?northgate-pay=authorize',
    status: 200,
    body: 'Return to the shop',
    text: "Northgate Pay was not connected: access_denied. The request was denied on the provider's page.",
  },
  signal(
    'Load disputes',
    CONNECTION,
    'Disputes of jane.pemberley@mailbox.example could not be loaded (SM-5311).',
  ),
  signal('Import payouts', CONNECTION, 'Payout of jane.pemberley@mailbox.example has no date'),
  signal('Load statements', CONNECTION, 'Statements loaded.'),
  signal('Load archive', CONNECTION, ''),
  signal('Load widget', CONNECTION, ''),
  signal(
    'Preview cart',
    CONNECTION,
    'The cart of jane.pemberley@mailbox.example has no such product (SM-5408).',
  ),
  signal(
    'Preview receipt',
    CONNECTION,
    'Uncaught Error: Receipt of jane.pemberley@mailbox.example could not be drawn: SM-6202',
  ),
  signal('End session', CONNECTION, 'Session expired'),
  signal(
    'Save and send a mail',
    `${ADMIN}sophmate`,
    'Settings were saved, but jane.pemberley@mailbox.example got no mail (SM-5502).',
  ),
  signal('Open staff report', `${ADMIN}sophmate-broken`, 'Sorry, you are not allowed to access this page.'),
  signal(
    'Open yearly report',
    `${ADMIN}sophmate-broken`,
    'Briefly unavailable for scheduled maintenance. Check back in a minute.',
  ),
  signal('Open order report', `${ADMIN}sophmate-broken`, 'Error establishing a database connection'),
  signal('Open visitor report', `${ADMIN}sophmate-broken`, 'Enable JavaScript and cookies to continue'),
  signal('Open partner report', `${ADMIN}sophmate-broken`, '502 Bad Gateway'),
  signal('Open partner portal', `${ADMIN}sophmate-broken`, ''),
  signal('Open payout map', `${ADMIN}sophmate-broken`, ''),
  signal('Reset settings', `${ADMIN}sophmate-broken`, 'The link you followed has expired.'),
];

function signal(label: string, screen: string, text: string): Failure {
  return { label, screen, way: 'signal', target: '', status: 0, body: '', text };
}

function ajax(label: string, target: string, text: string, status = 200): Failure {
  const shown = status === 200 ? text : `Request failed with status ${String(status)}: ${text}`;
  const body = JSON.stringify({ success: false, data: { message: text } });
  return { label, screen: CONNECTION, way: 'ajax', target, status, body, text: shown };
}

function bare(label: string, target: string, status: number, body: string, text: string): Failure {
  return { label, screen: CONNECTION, way: 'ajax', target, status, body, text };
}

function rest(label: string, target: string, status: number, code: string, message: string): Failure {
  const body = JSON.stringify({ code, message, data: { status } });
  return { label, screen: CONNECTION, way: 'rest', target, status, body, text: `${message} (${code})` };
}

function script(label: string, text: string): Failure {
  return { label, screen: CONNECTION, way: 'script', target: '', status: 0, body: '', text };
}

function page(label: string, name: string, status: number, text: string): Failure {
  return {
    label,
    screen: `${ADMIN}sophmate-broken`,
    way: 'page',
    target: `${ADMIN}${name}`,
    status,
    body: text,
    text,
  };
}

function frame(label: string, target: string): Failure {
  return {
    label,
    screen: `${ADMIN}sophmate-framed`,
    way: 'frame',
    target,
    status: 0,
    body: '',
    text: 'The list could not be refreshed (SM-5003).',
  };
}
