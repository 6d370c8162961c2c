import { postalAddress } from '../../../src/redact/rules/postal-address';
import { proveRule } from './prove-rule';

proveRule(postalAddress, {
  ng: [
    ['Please visit 221B Baker Street for pickup.', '221B Baker Street'],
    ['Parts go to 1600 Pennsylvania Avenue NW.', '1600 Pennsylvania Avenue NW'],
    [
      'Ship to 1600 Amphitheatre Parkway, Mountain View, CA 94043 today',
      '1600 Amphitheatre Parkway, Mountain View, CA 94043',
    ],
    ['my address is 56 N First St NY 90210', '56 N First St NY 90210'],
    ['I live at 123 Park Ave Apt 123 in town', '123 Park Ave Apt 123'],
    ['Lieferung an Lange Straße 12a, 70173 Stuttgart', 'Lange Straße 12a, 70173 Stuttgart'],
    ['Hauptstr. 5 ist falsch', 'Hauptstr. 5'],
    ['Keizersgracht 123', 'Keizersgracht 123'],
    ['12 rue de la Paix, 75002 Paris', '12 rue de la Paix, 75002 Paris'],
    ['Calle de Alcalá 45', 'Calle de Alcalá 45'],
    ['Ship to ZIP 94105-1234 today.', '94105-1234'],
    ['PLZ: 70173', '70173'],
  ],
  ok: [
    'Street is a required field.',
    '3 Easy Steps to start',
    'Updated 2 Product rows',
    'Postcode is not valid',
    'HTTP 404 Not Found',
    'PHP 8.3 and WordPress 6.5.5',
    'The ZIP archive has 12 files',
    'Twenty Twenty-Four 1.2',
    '2 Orders Close today',
    'Step 2 of 3: Shipping Address',
    'Post with ID 10423 was not found',
    'Im Schritt 3 fehlt etwas',
    'Speicherplatz 512 MB',
    'Zum Beispiel 12',
    'Via Stripe 3 times',
    'Step 3 Clicked Close',
    'zip 20345 bytes',
  ],
  hostile: ['12 ', 'Am ', '1 A ', '12 Baker ', 'Straße', 'rue de la ', 'A'],
});
