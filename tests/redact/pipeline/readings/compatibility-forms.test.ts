import { compatibilityForms } from '../../../../src/redact/pipeline/readings/compatibility-forms';
import { proveReading } from './prove-reading';

proveReading(compatibilityForms, {
  reads: [
    ['+49\u202f8621\u2009507712', '+49 8621 507712'],
    ['４２４２', '4242'],
    ['ａ＠ｂ．ｃｏ', 'a@b.co'],
    ['𝟒𝟐', '42'],
    ['٤٢ ۴۲ ४२ ৪২ ๔๒', '42 42 42 42 42'],
    ['①②', '12'],
  ],
  leaves: ['订单失败，请重试（稍后）！', '42', 'Jürgen', '日本', '½', '…'],
  hostile: ['４', '𝟒', '٤', 'a４'],
});
