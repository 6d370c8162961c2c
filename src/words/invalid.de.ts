import type { Catalogue } from './catalogue';

export const invalidInGerman: Catalogue['invalid'] = {
  valueMissing: 'Der Browser hat das Formular nicht gesendet: {field} ist leer.',
  badInput: 'Der Browser hat das Formular nicht gesendet: Er kann {field} nicht lesen.',
  typeMismatch: 'Der Browser hat das Formular nicht gesendet: {field} ist nicht richtig geschrieben.',
  patternMismatch:
    'Der Browser hat das Formular nicht gesendet: {field} ist nicht so geschrieben, wie die Seite es will.',
  tooShort: 'Der Browser hat das Formular nicht gesendet: {field} ist zu kurz.',
  tooLong: 'Der Browser hat das Formular nicht gesendet: {field} ist zu lang.',
  rangeUnderflow: 'Der Browser hat das Formular nicht gesendet: {field} ist zu niedrig.',
  rangeOverflow: 'Der Browser hat das Formular nicht gesendet: {field} ist zu hoch.',
  stepMismatch: 'Der Browser hat das Formular nicht gesendet: {field} liegt zwischen zwei erlaubten Werten.',
  customError: 'Der Browser hat das Formular nicht gesendet: Die Seite nimmt {field} nicht an.',
};
