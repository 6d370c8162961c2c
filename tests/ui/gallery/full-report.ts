import type { ReportView } from '../../../src/ui/report/report-view';
import { picture, steps } from './report-steps';

const nothing = { text: '', covered: [] };
const own = {
  headline: { text: '“Test connection” fails after 10 s with cURL error 28', covered: [] },
  expected: { text: 'The test answers “Connected” within a second.', covered: [] },
  actual: { text: 'After 10 s an error notice; <email-1> waits.', covered: ['e-mail address'] },
  told: nothing,
  since: nothing,
};

const { mark: _mark, ...pictureWithError } = picture('test', true);

/** The story of the design: Test connection, cURL error 28 after ten seconds. */
export const fullReport: ReportView = {
  id: 'SR-7F3K',
  mode: 'steps',
  headline: '“Test connection” fails after 10 s with cURL error 28',
  facts: {
    where: 'SophMate › Settings › Connection',
    when: '20 Nov 2026, 14:03:27 +01:00',
    attempts: '3 of 3 failed',
  },
  error: {
    text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
    meta: 'Notice on the page, 14:03:27.412, 10.1 s after step 6',
  },
  standing: '6 standing errors, there before the step',
  bugStep: 6,
  lead: { shows: 'error', step: { ...steps[5]!, picture: pictureWithError } },
  own,
  revision: 0,
  canUndo: true,
  canRedo: false,
  dropped: 0,
  picturesLeftOut: 0,
  steps,
  errors: [
    {
      text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
      meta: 'Notice on the page, 14:03:27.412, 10.1 s after step 6',
      detail: 'error notice',
    },
    {
      text: 'A request failed.',
      meta: 'Failed request, 14:03:27.398, 10.1 s after step 6',
      detail: 'POST /wp-admin/admin-ajax.php?action=sophmate_test_connection → no answer, 10.1 s',
    },
  ],
  standingErrors: [
    {
      text: 'WooCommerce database update required',
      meta: 'Notice on the page, 14:02:41.130, 0.0 s after step 1',
    },
    { text: 'Uncaught TypeError: e.matches is not a function', meta: 'Script error, 14:02:41.204' },
  ],
  environment: [
    {
      label: 'WordPress',
      value: '6.5.5',
      source: 'page footer',
      others: ['elsewhere 6.9 (footer of the page, Dashboard)'],
    },
    { label: 'PHP', value: '8.2.20', source: 'Site Health', others: [] },
    { label: 'SophMate', value: '2.4.1', source: 'page footer, Plugins screen', others: [] },
    { label: 'Browser', value: 'Chromium 142', source: 'the browser itself', others: [] },
  ],
  missing: ['The database: no page showed it.', 'Since when it fails.'],
  unseen: [
    'One frame of another origin on SophMate › Settings: covered whole in pictures',
    'Console lines before recording started, on the first page',
  ],
  lookedThrough: '20 Nov 2026, 14:04:31 +01:00',
  opened: ['amount', 'order'],
  removed: [
    { kind: 'secret key', count: 3 },
    { kind: 'api key', count: 5 },
    { kind: 'e-mail', count: 5 },
    { kind: 'customer name', count: 10 },
  ],
};
