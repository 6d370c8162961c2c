import { describe, expect, it } from 'vitest';
import { verdictOf, verdictOfObject } from '../../../src/capture/probe/answer';

describe('what an answer says', () => {
  it.each([
    ['0', true, '0'],
    ['-1\n', true, '-1'],
    ['{"success":false}', true, ''],
    ['{"success":false,"data":"No"}', true, 'No'],
    ['{"success":false,"data":{"message":"No","code":3}}', true, 'No'],
    ['{"success":false,"data":[{"code":"a","message":"No"},{"code":"b","message":"x"}]}', true, 'No'],
    ['{"code":"rest_forbidden","message":"Not allowed","data":{"status":403}}', true, 'Not allowed'],
    // Cut off at what is read.
    [`{"success":false,"data":{"message":"No","trace":"${'x'.repeat(9)}`, true, 'No'],
    // WooCommerce's checkout, and answers that came in one.
    ['{"result":"failure","messages":"<ul class=\\"x\\"><li>No stock.</li></ul>"}', true, 'No stock.'],
    [
      '{"responses":[{"status":200,"body":{}},{"status":409,"body":{"code":"a","message":"No such item"}}]}',
      true,
      'No such item',
    ],
    ['{"responses":[{"status":200,"body":{"message":"Fine"}}]}', false, ''],
    // PHP printed something before the answer, or instead of it.
    [
      '<br />\n<b>Warning</b>:  Undefined $fee in <b>/srv/a.php</b> on line <b>3</b><br />\n{"success":true}',
      true,
      'Warning: Undefined $fee in /srv/a.php on line 3',
    ],
    [
      '<br />\n<b>Fatal error</b>:  Out of memory in <b>a</b> on line <b>1</b><br />',
      true,
      'Fatal error: Out of memory in a on line 1',
    ],
    [
      '<br />\n<b>Notice</b>:  Old in <b>a</b> on line <b>1</b><br />\n<p>Rows</p>',
      false,
      'Notice: Old in a on line 1',
    ],
    [
      '<html><head><title>Attention Required! | Cloudflare</title></head>',
      false,
      'Attention Required! | Cloudflare',
    ],
    ['<b>Jane</b>:  wrote<br />{', false, ''],
    ['{"success":true,"data":{"message":"Saved"}}', false, 'Saved'],
    ['{"code":"ok","message":"fine","data":{"status":200}}', false, 'fine'],
    ['[1,2]', false, ''],
    ['1', false, ''],
    ['<p>Rows</p>', false, ''],
    [
      '<!DOCTYPE html><body id="error-page"><div class="wp-die-message"><p>There has been a <b>critical</b> error.</p></div>',
      false,
      'There has been a critical error.',
    ],
  ])('%s', (body, failed, text) => {
    expect(verdictOf(body)).toEqual({ failed, text });
  });

  it('is read from an object without calling anything of it', () => {
    let calls = 0;
    const answer = Object.defineProperty({ success: false }, 'data', { get: () => (calls += 1) });
    expect(verdictOfObject(answer)).toEqual({ failed: true, text: '' });
    expect(calls).toBe(0);
  });
});
