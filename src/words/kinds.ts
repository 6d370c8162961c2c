import type { Kind } from '../domain/kind';
import type { Language } from './languages';

/** What a kind of value is called. English is the kind's own name; apart from the catalogues, so that the popup need not load it. */
const german: Readonly<Record<Kind, string>> = {
  'api-key': 'API-Schlüssel',
  'application-password': 'Anwendungspasswort',
  address: 'Anschrift',
  avatar: 'Profilbild',
  card: 'Kartennummer',
  company: 'Firma',
  cookie: 'Cookie',
  coupon: 'Gutscheincode',
  credential: 'Zugangsdaten',
  'customer-name': 'Kundenname',
  email: 'E-Mail-Adresse',
  iban: 'IBAN',
  ip: 'IP-Adresse',
  'licence-key': 'Lizenzschlüssel',
  name: 'Name',
  nonce: 'Nonce',
  note: 'Notiz',
  'order-key': 'Bestellschlüssel',
  password: 'Passwort',
  phone: 'Telefonnummer',
  'private-key': 'privater Schlüssel',
  'server-path': 'Serverpfad',
  token: 'Token',
  data: 'Daten',
  parameter: 'Parameter',
  'typed-value': 'eingegebener Wert',
  administrator: 'Administrator',
  amount: 'Betrag',
  order: 'Bestellung',
  product: 'Produkt',
  'record-id': 'Datensatznummer',
  'site-address': 'Website-Adresse',
  'site-id': 'Website-Kennung',
  'site-name': 'Website-Name',
  transaction: 'Transaktion',
};

const english: Readonly<Partial<Record<string, string>>> = {
  'api-key': 'API key',
  email: 'e-mail address',
  iban: 'IBAN',
  ip: 'IP address',
};

/** The kind in words; one that is not known keeps its name. */
export function kindName(kind: string, language: Language): string {
  const plain = kind.replaceAll('-', ' ');
  const known: Readonly<Partial<Record<string, string>>> = language === 'de' ? german : english;
  return known[kind] ?? plain;
}
