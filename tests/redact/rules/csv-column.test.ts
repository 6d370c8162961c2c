import { csvColumn } from '../../../src/redact/rules/csv-column';
import { proveRule } from './prove-rule';

proveRule(csvColumn, {
  ng: [
    ['id;email;billing_name;total\n7;x;Jane Doe;12', 'Jane Doe'],
    ['order_id,first_name,status\n12,Jane,ok', '12', 'Jane'],
    ['id,first_name,last_name\n7,Jane,Doe\n', 'Jane', 'Doe'],
    [
      'order_id,billing_first_name,status\n12,Giulia,wc-completed\n13,Marco,wc-failed',
      '12',
      'Giulia',
      '13',
      'Marco',
    ],
    ['id;Vorname;Nachname\n7;Jörg;Maß', 'Jörg', 'Maß'],
    ['"id","First Name","Last Name"\n"7","Jane","De Santis"', 'Jane', 'De Santis'],
    ['id\tuser_login\tdisplay_name\n1\tjdoe\tJane Doe', 'jdoe', 'Jane Doe'],
    ['id,first_name,billing_city,order_total\n7,Jane,Bonn,89.00', 'Jane', 'Bonn', '89.00'],
    ['id,full name,Phone\n7,"Doe, Jane",0301234', 'Doe, Jane', '0301234'],
    ['Export\nid,customer_name,status\r\n7,Jane,ok\r\n', 'Jane'],
    ['id,first_name,customer_note\n7,Jane,"ring ""twice"""', 'Jane', 'ring ""twice""'],
    ['id,prénom,status\n7,Zoé,ok', 'Zoé'],
  ],
  ok: [
    'id;product_name;stock\n7;Lamp;12',
    'name,version,update\nsophmate,2.4.1,none',
    'first_name, last_name and phone are required\nid, x and y',
    'id,first_name,last_name',
    'first_name,last_name\nJane,Doe',
    'id,first_name,last_name\n\nJane Doe',
    'The field first_name, which is required, is empty.\na,b,c',
    'id,first_name,last_name\n7,Jane',
    'date,orders,gross\n2026-07-02,3,12.00',
    'id,status\n7,ok',
    'first_name',
  ],
  hostile: [
    'id,first_name,last_name\n',
    'id,first_name,last_name\n7,"a',
    'id,first_name,',
    'first_name,',
    'id,first_name,b\n1,2,3\n',
  ],
});
