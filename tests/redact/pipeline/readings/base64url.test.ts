import { base64url } from '../../../../src/redact/pipeline/readings/base64url';
import { proveReading } from './prove-reading';

proveReading(base64url, {
  reads: [
    ['/t/amFuZTpvcGVuIHNlc2FtZQ/x', '/t/\n)\njane:open sesame\n)\n/x'],
    ['?d=eyJhIjoifn8_In0', '?d=eyJhIjoifn8_In0'],
    ['?d=eyJhIjoiPz8_In0', '?d=\n)\n{"a":"???"}\n)\n'],
  ],
  leaves: ['/wp-content/plugins/WooCommerce-Payments', 'Plugin_Upgrader_Skin', 'contact-form-7'],
  hostile: ['A', 'aA', 'QUJD', 'A-', 'a_'],
});
