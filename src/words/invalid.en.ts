import type { Catalogue } from './catalogue';

export const invalidInEnglish: Catalogue['invalid'] = {
  valueMissing: 'The browser did not send the form: {field} is empty.',
  badInput: 'The browser did not send the form: it cannot read {field}.',
  typeMismatch: 'The browser did not send the form: {field} is not written as it should be.',
  patternMismatch: 'The browser did not send the form: {field} is not written as the page wants it.',
  tooShort: 'The browser did not send the form: {field} is too short.',
  tooLong: 'The browser did not send the form: {field} is too long.',
  rangeUnderflow: 'The browser did not send the form: {field} is too low.',
  rangeOverflow: 'The browser did not send the form: {field} is too high.',
  stepMismatch: 'The browser did not send the form: {field} is between two values that are allowed.',
  customError: 'The browser did not send the form: the page does not accept {field}.',
};
