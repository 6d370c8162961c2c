/**
 * The people, keys and numbers of the demo site.
 *
 * `data.json` is read here and by the PHP side, so what a leak test looks for is what the
 * pages really show, and never what some masker found.
 */
import { createHash } from 'node:crypto';

import data from './data.json' with { type: 'json' };

export const demoData = data;
/** The shape of `data.json`: whoever invents other people keeps to it. */
export type DemoData = typeof data;

export type SecretKind =
  | 'address'
  | 'api-key'
  | 'company'
  | 'coupon'
  | 'database-name'
  | 'email'
  | 'email-hash'
  | 'ip'
  | 'licence'
  | 'message'
  | 'order-key'
  | 'password'
  | 'person'
  | 'phone'
  | 'private-key'
  | 'product'
  | 'server-path'
  | 'site-id'
  | 'site-name'
  | 'transaction'
  | 'username'
  | 'vat';

export type DemoSecret = { readonly kind: SecretKind; readonly value: string };

type Person = { readonly first: string; readonly last: string; readonly email: string };

/** WordPress 6.5 asks for avatars by the MD5 of the trimmed, lower-case address (`get_avatar_data()`). */
export function avatarHash(email: string): string {
  return createHash('md5').update(email.trim().toLowerCase()).digest('hex');
}

/** Everybody with an avatar: those with an account, and those who left a comment. */
export function avatarHashes(data: DemoData = demoData): string[] {
  return [data.admin, ...data.users, ...data.comments].map(({ email }) => avatarHash(email));
}

/** Every value that must not be found in anything derived from the demo site; no doubles, no empty ones. */
export function demoSecrets(data: DemoData = demoData): DemoSecret[] {
  const all = [...siteSecrets(data), ...sophmateSecrets(data), ...peopleSecrets(data), ...shopSecrets(data)];
  const seen = new Map(all.filter(({ value }) => value !== '').map((secret) => [secret.value, secret]));
  return [...seen.values()];
}

function siteSecrets(data: DemoData): DemoSecret[] {
  return [
    { kind: 'site-name', value: data.site.name },
    { kind: 'address', value: data.site.address },
    { kind: 'server-path', value: data.site.logFolder },
    { kind: 'password', value: data.admin.password },
    { kind: 'username', value: data.admin.user },
    ...data.users.map(({ user }): DemoSecret => ({ kind: 'username', value: user })),
    ...avatarHashes(data).map((value): DemoSecret => ({ kind: 'email-hash', value })),
  ];
}

function sophmateSecrets(data: DemoData): DemoSecret[] {
  const plugin = data.sophmate;
  return [
    { kind: 'licence', value: plugin.licenceKey },
    { kind: 'licence', value: plugin.purchaseCode },
    { kind: 'site-id', value: plugin.siteId },
    { kind: 'api-key', value: plugin.publishableKey },
    { kind: 'api-key', value: plugin.secretKey },
    { kind: 'api-key', value: plugin.webhookSecret },
    { kind: 'api-key', value: plugin.providerAccount },
    { kind: 'api-key', value: plugin.authorisationCode },
    { kind: 'private-key', value: plugin.privateKey },
    { kind: 'email', value: plugin.accountEmail },
    { kind: 'phone', value: plugin.accountPhone },
    { kind: 'server-path', value: plugin.serverPath },
    { kind: 'database-name', value: plugin.databaseName },
  ];
}

function peopleSecrets(data: DemoData): DemoSecret[] {
  const named = [data.admin, ...data.users, ...data.customers].flatMap(personSecrets);
  const commenters = data.comments.flatMap(({ author, email, ip, text }): DemoSecret[] => [
    { kind: 'person', value: author },
    { kind: 'email', value: email },
    { kind: 'ip', value: ip },
    { kind: 'message', value: text },
  ]);
  return [...named, ...commenters];
}

function personSecrets({ first, last, email }: Person): DemoSecret[] {
  return [
    { kind: 'person', value: `${first} ${last}` },
    { kind: 'person', value: last },
    { kind: 'email', value: email },
  ];
}

function shopSecrets(data: DemoData): DemoSecret[] {
  const customers = data.customers.flatMap((customer): DemoSecret[] => [
    { kind: 'company', value: customer.company },
    { kind: 'phone', value: customer.phone },
    { kind: 'address', value: customer.address },
    { kind: 'address', value: customer.postcode },
    { kind: 'address', value: customer.city },
    { kind: 'ip', value: customer.ip },
    { kind: 'vat', value: customer.vat },
  ]);
  const orders = data.orders.flatMap((order): DemoSecret[] => [
    { kind: 'order-key', value: order.orderKey },
    { kind: 'transaction', value: order.transaction },
    { kind: 'message', value: order.note },
    { kind: 'coupon', value: order.coupon },
  ]);
  const keys = data.restKeys.flatMap((key): DemoSecret[] => [
    { kind: 'api-key', value: key.consumerKey },
    { kind: 'api-key', value: key.consumerSecret },
  ]);
  const products = data.products.map((value): DemoSecret => ({ kind: 'product', value }));
  return [...customers, ...orders, ...keys, ...products];
}
