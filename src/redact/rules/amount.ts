import { pattern } from '../finding';

/**
 * An amount of money: a number beside a currency's sign or code (ISO 4217; without `PHP`, which is a language here).
 * A dollar before a single digit is a group of an expression.
 */
export const amount = pattern(
  'amount',
  'amount',
  /(?<![\w.,])(?:[€£¥₹₩₺]|\$(?=\d{2}|\d[.,]\d)|(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|ZAR|MXN|TRY)[ \u00a0])[ \u00a0]?\d[\d.,'’]{0,20}(?<=\d)(?!\w)|(?<![\w.,#:/-])\d[\d.,'’]{0,20}(?<=\d)[ \u00a0]?(?:[€£¥₹₩₺$]|(?:EUR|USD|GBP|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|INR|BRL|ZAR|MXN|TRY|zł|Kč)(?!\w))/g,
);
