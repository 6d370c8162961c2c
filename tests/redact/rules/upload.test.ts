import { upload } from '../../../src/redact/rules/upload';
import { proveRule } from './prove-rule';

proveRule(upload, {
  ng: [
    ['wp-content/uploads/2026/07/ricevuta-marchetti-64410.pdf', 'ricevuta-marchetti-64410'],
    ['in wp-content/uploads/invoices/Jane-Doe.PDF not found', 'Jane-Doe'],
    [String.raw`"wp-content\/uploads\/2026\/07\/jane.docx"`, 'jane'],
    ['/wp-content/uploads/backup/shop_live.sql', 'shop_live'],
    ['wp-content/uploads/export-jane.csv,', 'export-jane'],
    ['wp-content/uploads/woocommerce_uploads/x/kunden.xlsx', 'kunden'],
    ["'wp-content/uploads/a.zip'", 'a'],
    ['wp-content/uploads/2026/07/brief.jane.odt', 'brief.jane'],
    ['wp-content/uploads/jane.vcf and wp-content/uploads/anna.eml', 'jane', 'anna'],
    ['wp-content/uploads/2026/J%C3%BCrgen.pdf', 'J%C3%BCrgen'],
  ],
  ok: [
    'wp-content/uploads/wc-logs/',
    'wp-content/uploads/debug.log',
    'wp-content/uploads/2026/07/tazza-blu.jpg',
    'wp-content/plugins/sophmate/readme.pdf',
    'wp-content/uploads/2026/07/',
    'wp-content/uploads/wc-logs/fatal-errors-2026-03-14.log',
    'uploads/x.pdf',
    'The uploads folder is not writable',
    'wp-content/uploads/.htaccess',
    'wp-content/uploads/index.php',
  ],
  hostile: ['wp-content/uploads/', 'wp-content/uploads/a/', 'wp-content/uploads/a.', 'a.pdf'],
});
