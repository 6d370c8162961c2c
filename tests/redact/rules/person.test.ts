import { person } from '../../../src/redact/rules/person';
import { proveRule } from './prove-rule';

proveRule(person, {
  ng: [
    ['Bestellung Nr. 5120 von Heidi Moser konnte', 'Heidi Moser'],
    ["class='avatar avatar-64' /> <strong>Giulia Marchetti</strong>", 'Giulia Marchetti'],
    ['"author":{"@type":"Person","name":"Giulia Marchetti"}', 'Giulia Marchetti'],
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
    'ACF PRO: version: 6.3.11, author: WP Engine, Auto-updates disabled',
    'Ticket #4031 by SophLabs',
    'commit #48 from Release Notes',
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
