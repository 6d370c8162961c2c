import { customerField } from '../../../src/redact/rules/customer-field';
import { proveRule } from './prove-rule';

proveRule(customerField, {
  ng: [
    ['{"first_name":"Jane","last_name":"Pemberley"}', 'Jane', 'Pemberley'],
    ['"address_1": "14 Quarrymen\'s Row"', "14 Quarrymen's Row"],
    ["'city' => 'Oldcastle-on-Ryle'", 'Oldcastle-on-Ryle'],
    ['[billing_postcode] => OR4', 'OR4'],
    ['billing_phone=01632960137&x=1', '01632960137'],
    ['&billing_company=Pemberley+Ltd&a', 'Pemberley+Ltd'],
    [String.raw`{\"shipping_city\":\"Nordvik\"}`, 'Nordvik'],
    ['"customer_note":"Please leave it next door."', 'Please leave it next door.'],
    ['"vat_number":"GB917364205"', 'GB917364205'],
    ['?user_login=mara.admin', 'mara.admin'],
    ['"display_name":"Mara Lindqvist"', 'Mara Lindqvist'],
    ['"cardholder":"J Pemberley"', 'J Pemberley'],
  ],
  ok: [
    'City: required',
    'Please enter your first name.',
    '"first_name":""',
    '"last_name":null',
    'capacity: 100',
    'velocity=12',
    'The city field is empty',
    '"username_field":true',
    'Company settings',
    '"billing":{"first_name":""}',
    'file_name: report.pdf',
  ],
  hostile: ['"first_name":"', '&city=', '[city] => ', '"address_1"', "'phone'=>'"],
});
