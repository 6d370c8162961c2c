import { person } from '../../../src/redact/rules/person';
import { proveRule } from './prove-rule';

proveRule(person, {
  ng: [
    ['Customer: Jane Doe (paid)', 'Jane Doe'],
    ['{"owner":"Raj Mehta","ssn":"x"}', 'Raj Mehta'],
    ['{"name":"Leo Wang","email":"leo@sample.example"}', 'Leo Wang'],
    ['{"user":{"name":"Amy Wong"}}', 'Amy Wong'],
    ['Card holder = Marie-Claire Dubois', 'Marie-Claire Dubois'],
    ['Empfänger: Frau Ana de la Cruz', 'Ana de la Cruz'],
    ['Attending: Dr. Ana Silva, room 4', 'Ana Silva'],
    ['[recipient] => Nina Patel', 'Nina Patel'],
    ['my name is Sarah Connor', 'Sarah Connor'],
    ['Kunde: Jürgen Müller', 'Jürgen Müller'],
    ['Ship to: Omar Aziz', 'Omar Aziz'],
    ['Name: Priya Nair; phone: none', 'Priya Nair'],
  ],
  ok: [
    '"name":"WooCommerce Stripe"',
    'Name: Twenty Twenty-Four',
    'Customer: not found',
    'Owner: Shop Manager',
    'Contact: Support Team',
    'Author: admin',
    'Recipient is required',
    '"name":"Site Health Status","version":"1.2"',
    'Client: Error Message',
    'Member: 12',
  ],
  hostile: ['Customer: ', 'Owner: Aa ', 'name: ', '"name":"', 'Customer: Aa Bb Cc Dd '],
});
