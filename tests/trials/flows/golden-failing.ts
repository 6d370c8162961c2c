import type { InBrowsers } from './golden.ts';
import { broken, connection, OPEN_SETTINGS } from './golden-steps.ts';

const CRITICAL =
  'There has been a critical error on this website. Please check your site admin email inbox for instructions.';

/** By the name of the flow's file. */
export const failing: Readonly<Record<string, InBrowsers>> = {
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
    steps: connection(
      'Clicked Connect',
      'Left for <site-address-2>, returned after some s to SophMate › Settings › Connection with error=access_denied',
    ),
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
    error: { text: 'a blank page: the server sent nothing to show', step: 4 },
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
  'clear-queue': {
    steps: connection('Clicked Clear queue'),
    error: { text: 'Unexpected answer from the server: 0', step: 4 },
  },
  'list-webhooks': {
    steps: connection('Clicked List webhooks'),
    error: { text: 'Sorry, you are not allowed to do that. (rest_forbidden)', step: 4 },
  },
  'load-account': {
    steps: connection('Clicked Load account'),
    error: {
      text: 'Account could not be loaded. HTTP 401 Unauthorized: Invalid API key provided: <api-key-1>',
      step: 4,
    },
  },
  'load-disputes': {
    steps: connection('Clicked Load disputes'),
    error: { text: 'Disputes of <email-1> could not be loaded (SM-5311).', step: 4 },
    beside: ['Undefined array key "dispute" of <email-1>'],
  },
  'import-payouts': {
    steps: connection('Clicked Import payouts'),
    error: {
      text: 'Unexpected answer from the server: <br /> <b>Warning</b>: Payout of <email-1> has no date in',
      step: 4,
    },
  },
  'load-statements': {
    steps: connection('Clicked Load statements'),
    error: { text: 'The server took more than 10 seconds to answer.', step: 4 },
  },
  'load-archive': {
    steps: connection('Clicked Load archive'),
    error: { text: 'The page stopped waiting for an answer.', step: 4 },
  },
  'load-widget': {
    steps: connection('Clicked Load widget'),
    error: { text: 'A script did not load.', step: 4 },
  },
  'load-map': {
    steps: broken('Clicked Open payout map', 'Opened a page', 'Clicked Load map'),
    error: { text: 'The page was not allowed to load or run something.', step: 6 },
  },
  'preview-cart': {
    steps: connection('Clicked Preview cart'),
    error: { text: 'The cart of <email-1> has no such product (SM-5408).', step: 4 },
  },
  'preview-receipt': {
    steps: connection('Clicked Preview receipt'),
    error: { text: 'Error: Receipt of <email-1> could not be drawn: SM-6202', step: 4 },
    beside: ['Receipt of <email-1> has no template'],
  },
  'end-session': { steps: connection('Clicked End session'), error: { text: 'Session expired', step: 4 } },
  'save-and-mail': {
    steps: [OPEN_SETTINGS, 'Clicked Save and send a mail', OPEN_SETTINGS],
    error: { text: 'Settings were saved, but <email-1> got no mail (SM-5502).', step: 2 },
    beside: ['Undefined array key "webhook" of <email-1>'],
  },
  'open-staff-report': {
    steps: broken('Clicked Open staff report', 'Opened a page'),
    error: { text: 'Sorry, you are not allowed to access this page.', step: 4 },
  },
  'open-yearly-report': {
    steps: broken('Clicked Open yearly report', 'Opened a page'),
    error: { text: 'Briefly unavailable for scheduled maintenance. Check back in a minute.', step: 4 },
  },
  'open-order-report': {
    steps: broken('Clicked Open order report', 'Opened a page'),
    error: { text: 'Error establishing a database connection', step: 4 },
  },
  'open-visitor-report': {
    steps: broken('Clicked Open visitor report', 'Opened a page'),
    error: { text: 'a page of a firewall that stands before the site', step: 4 },
  },
  'open-partner-report': {
    steps: broken('Clicked Open partner report', 'Opened a page'),
    error: { text: '502 Bad Gateway', step: 4 },
  },
  'reset-settings': {
    steps: broken('Clicked Reset settings', 'Opened a page'),
    error: { text: 'The link you followed has expired.', step: 4 },
  },
  'open-partner-portal': {
    steps: broken(
      'Clicked Open partner portal',
      'Opened the sign-in page',
      'Opened the sign-in page',
      'Opened the sign-in page',
    ),
    error: { text: 'The sign-in page came back three times within a minute: a loop.', step: 7 },
  },
};
