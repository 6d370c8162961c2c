import { birthDate } from '../../../src/redact/rules/birth-date';
import { proveRule } from './prove-rule';

proveRule(birthDate, {
  ng: [
    ['DOB 03/15/1989 recorded', '03/15/1989'],
    ['D.O.B.: 15.03.1989', '15.03.1989'],
    ['"date_of_birth":"1989-03-15"', '1989-03-15'],
    ['birth_date=1989-03-15', '1989-03-15'],
    ['Record of somebody born March 15, 1989 in Madrid', 'March 15, 1989'],
    ['born on 15 March 1989', '15 March 1989'],
    ['geboren am 15.3.1989', '15.3.1989'],
    ['Geburtsdatum: 15. März 1989', '15. März 1989'],
    ["['birthday'] => '15/03/1989'", '15/03/1989'],
    ['fecha de nacimiento: 15/03/1989', '15/03/1989'],
  ],
  ok: [
    'Date 1989-03-15 recorded.',
    'WordPress was born in 2003',
    'Birthday field is required',
    'Meeting on March 15, 2026 was archived.',
    'reborn 2026-11-22',
    'DOB missing',
    'date_of_birth is empty',
    'Updated on 2026-11-22 05:12:31',
    'Version 15.03.1989',
    'stubborn 12.12.2012',
  ],
  hostile: ['dob ', 'born ', '12.12.', 'date of birth', 'born on 15 March'],
});
