/** Values of every kind that the rules know, each with the words it stands among. All invented. */
export type Secret = { readonly name: string; readonly lead: string; readonly value: string };

const hex = '0123456789abcdef'.repeat(3).slice(0, 40);

export const SECRETS: readonly Secret[] = [
  { name: 'an e-mail address', lead: 'from ', value: 'anna.lindqvist@mail.example.com' },
  { name: 'an encoded e-mail address', lead: '?s=', value: 'anna.lindqvist%40mail.example.com' },
  { name: 'a consumer key', lead: 'key ', value: `ck_${hex}` },
  { name: 'a consumer secret', lead: 'consumer_secret=', value: `cs_${hex}` },
  { name: 'a payment key', lead: 'provided: ', value: ['sk', 'live', 'DEMOinvented3Zp8KdYw5N'].join('_') },
  { name: 'a web token', lead: 'jwt ', value: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqYW5lIn0.c2lnbmF0dXJl' },
  { name: 'a nonce', lead: '_wpnonce=', value: '4f2c9a81be' },
  { name: 'a bearer token', lead: 'Authorization: Bearer ', value: 'A21AAF3nvented9Token' },
  { name: 'a password', lead: 'password: ', value: 'hunter22!x' },
  { name: 'a user and password in an address', lead: 'mysql://', value: 'wp_user:hunter22x' },
];

/** `secret` as it would stand in a log. */
export function textAround({ lead, value }: Secret, before: string, after: string): string {
  return `${before}${lead}${value}${lead === 'mysql://' ? '@db.internal/wp' : ''}${after}`;
}
