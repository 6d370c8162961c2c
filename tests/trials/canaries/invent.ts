import { type DemoData, demoData, type DemoSecret, demoSecrets } from '../../../demo-site/data.ts';
import { randomOf } from '../../support/random.ts';
import { type Syllables, syllablesOf } from './syllables.ts';
import { inventVault, type Vault, vaultCanaries } from './vault.ts';

/** A value that must not be found again, and where: a `covered` one may stand in the local store, and nowhere else. */
export type Canary = {
  readonly kind: string;
  readonly value: string;
  readonly tier: 'gone' | 'covered';
};

/** What the site is filled with in one run, and everything of it that is looked for afterwards. */
export type Invented = {
  readonly data: DemoData & { readonly vault: Vault };
  readonly canaries: readonly Canary[];
};

const LETTERS = 'abcdefghijkmnopqrstuvwxyz';
const CAPITALS = LETTERS.toUpperCase();
const ANY = `${LETTERS}${CAPITALS}0123456789`;
/** Kinds that are covered in what leaves, yet kept here (`CoverKind` in src/domain/kind.ts). */
const COVERED: readonly string[] = ['site-name', 'site-id', 'product', 'transaction'];

/** People, keys and numbers that exist in this one run: the same seed, the same ones. */
export function invent(seed: number): Invented {
  const speak = syllablesOf(randomOf(seed));
  const domain = `${plainLetters(speak.word(9))}.example`;
  const data = { ...demoData, ...inventSite(speak, domain), ...inventShop(speak) };
  const vault = inventVault(speak);
  const admin = [data.admin.first, data.admin.last, data.admin.display];
  const secrets = demoSecrets(data).map(({ kind, value }: DemoSecret): Canary => {
    const isCovered = COVERED.includes(kind) || (kind === 'person' && admin.includes(value));
    return { kind, value, tier: isCovered ? 'covered' : 'gone' };
  });
  const phones = data.customers.map(({ phone }): Canary => {
    return { kind: 'phone', value: phone.replace(/\D/g, ''), tier: 'gone' };
  });
  const numbers = data.orders.flatMap(({ id, total }): Canary[] => [
    { kind: 'order', value: String(id), tier: 'covered' },
    { kind: 'amount', value: total, tier: 'covered' },
  ]);
  return {
    data: { ...data, vault },
    canaries: [...secrets, ...phones, ...numbers, ...vaultCanaries(vault)],
  };
}

function inventSite(
  speak: Syllables,
  domain: string,
): Pick<DemoData, 'site' | 'admin' | 'users' | 'sophmate'> {
  const { word, of, digits } = speak;
  const [first, last] = [word(6), word(8)];
  return {
    site: {
      name: `${word(8)} & ${word(7)} Teahouse`,
      tagline: `${word(7)} ${word(7)}`,
      address: `${digits(3)} ${word(9)} Yard`,
      logFolder: `/srv/sites/${of(LETTERS, 12)}/public_html/wp-content/uploads/wc-logs/`,
    },
    admin: {
      user: of(LETTERS, 12),
      password: `${word(6)}-${of(ANY, 8)}-${word(5)}`,
      first,
      last,
      display: `${first} ${last}`,
      email: `${of(LETTERS, 10)}@${domain}`,
    },
    users: demoData.users.map(({ role }) => {
      const name = { first: word(6), last: word(8) };
      return {
        ...name,
        role,
        user: of(LETTERS, 11),
        email: `${plainLetters(name.last)}.${of(LETTERS, 4)}@${domain}`,
      };
    }),
    sophmate: {
      licenceKey: ['SMD', ...[5, 5, 5, 5].map((count) => of(`${CAPITALS}23456789`, count))].join('-'),
      purchaseCode: [8, 4, 4, 4, 12].map((count) => of('0123456789abcdef', count)).join('-'),
      siteId: [4, 4, 4].map((count) => of(`${CAPITALS}23456789`, count)).join('-'),
      publishableKey: `pk_live_${of(ANY, 24)}`,
      secretKey: `sk_live_${of(ANY, 24)}`,
      webhookSecret: `whsec_${of(ANY, 28)}`,
      privateKey: of(`${ANY}+/`, 48),
      accountEmail: `${of(LETTERS, 9)}@${domain}`,
      accountPhone: `+44 1632 ${digits(6)}`,
      serverPath: `/srv/sites/${of(LETTERS, 12)}/public_html/wp-content/uploads/sophmate/debug.log`,
      databaseName: `${of(LETTERS, 5)}_${of(LETTERS, 6)}_v${digits(1)}`,
      providerAccount: `acct_${of(ANY, 16)}`,
      authorisationCode: `ac_${of(ANY, 22)}`,
    },
  };
}

function inventShop({
  word,
  of,
  digits,
}: Syllables): Pick<DemoData, 'customers' | 'orders' | 'restKeys' | 'comments' | 'products'> {
  return {
    customers: demoData.customers.map(({ id, country, countryName }, at) => ({
      id,
      country,
      countryName,
      first: word(6),
      last: word(8),
      company: at % 2 === 0 ? `${word(9)} ${word(6)} Ltd` : '',
      email: `${of(LETTERS, 12)}@${of(LETTERS, 9)}.example`,
      phone: `+44 1632 ${digits(6)}`,
      address: `${digits(3)} ${word(9)} Row`,
      city: word(9),
      postcode: `${of(CAPITALS, 3)}${digits(2)} ${digits(2)}${of(CAPITALS, 3)}`,
      ip: `203.0.113.${String(10 + at * 20 + Number(digits(1)))}`,
      vat: `GB${digits(9)}`,
    })),
    orders: demoData.orders.map((order) => ({
      ...order,
      id: Number(digits(8)),
      total: `${digits(5)}.${digits(2)}`,
      orderKey: `wc_order_${of(ANY, 13)}`,
      transaction: `ch_${of(ANY, 20)}`,
      note: order.note === '' ? '' : `${word(8)} ${word(7)} ${word(9)}, ${word(6)}.`,
      coupon: order.coupon === '' ? '' : `${of(LETTERS, 8)}-${of(LETTERS, 6)}`,
    })),
    restKeys: demoData.restKeys.map((key) => ({
      ...key,
      consumerKey: `ck_${of('0123456789abcdef', 40)}`,
      consumerSecret: `cs_${of('0123456789abcdef', 40)}`,
    })),
    comments: demoData.comments.map((_, at) => ({
      author: `${word(6)} ${word(8)}`,
      email: `${of(LETTERS, 12)}@${of(LETTERS, 9)}.example`,
      ip: `198.51.100.${String(10 + at * 50 + Number(digits(1)))}`,
      text: `${word(8)} ${word(7)} ${word(9)} ${word(6)}?`,
    })),
    products: demoData.products.map(() => `${word(8)} ${word(7)} 250 g`),
  };
}

function plainLetters(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}
