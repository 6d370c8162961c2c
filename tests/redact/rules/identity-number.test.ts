import { identityNumber } from '../../../src/redact/rules/identity-number';
import { proveRule } from './prove-rule';

proveRule(identityNumber, {
  ng: [
    ['btw-nummer NL001234567B01', 'NL001234567B01'],
    ['Employee SSN is 123-45-6789 on file.', '123-45-6789'],
    ['{"owner":"x","ssn":"987-65-4321"}', '987-65-4321'],
    ['social_security_number=123456789', '123456789'],
    ['Values 123-45-6789 and 111-22-3333', '123-45-6789', '111-22-3333'],
    ['Passport number: C01X00T47', 'C01X00T47'],
    ['Personalausweisnummer: L01X00T471', 'L01X00T471'],
    ['DNI 12345678Z', '12345678Z'],
    ['CPF: 529.982.247-25', '529.982.247-25'],
    ['NINO = QQ123456C', 'QQ123456C'],
    ['Patient ID 00987654, ward 4', '00987654'],
    ['Steuer-ID: 65929970489', '65929970489'],
  ],
  ok: [
    'See RFC 7617 for more',
    'order 123-45-67890 of 2026',
    'cosine 123456',
    'The tax number is missing.',
    'SSN is required',
    'version 123-45-6789.2',
    '000-12-3456',
    'processing 12345678 rows',
    'Passport expired',
    'sin 123456 registros',
    'VAT 12345.67',
    'rfc 123456',
    'tin 123456',
    'VAT ID could not be checked',
    'released on 2026-11-22',
  ],
  hostile: ['SSN ', '123-45-', 'ssn: 1', 'A1 ', '111-22-3333'],
});
