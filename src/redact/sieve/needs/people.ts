import type { Needs } from '../sign';
import { ASSIGNS, DIGIT, list, shape, word } from '../spell-signs';

/** What the rules for people, their numbers and their orders need. */
export const people: Readonly<Record<string, Needs>> = {
  email: { all: [list('@ %90 &# u0090')] },
  iban: { all: [shape('account')] },
  card: { all: [shape('digits-12')] },
  'identity-number': {
    all: [
      [
        ...shape('three-two-four'),
        ...word(
          'ssn sin nino dni nif nie cpf cnpj curp bsn pesel pps ppsn aadhaar personnummer fodselsnummer',
        ),
        ...word('tin ein itin mrn ust ustid ustidnr ustnr'),
        ...list(
          '¤ social national identity passport driver tax vatid vatno vatn sozialversicherung steuer personalausweis',
        ),
        ...list('reisepass codice patient'),
      ],
      DIGIT,
    ],
  },
  'birth-date': {
    all: [[...word('dob d do b'), ...list('birth bday born geb naissance nacimiento nascita')], DIGIT],
  },
  avatar: { all: [['avatar']] },
  'customer-field': {
    all: [
      [
        ...list(
          'first last full display nick nicename customer billing shipping holder ccname cc_name given family',
        ),
        ...list(
          'user author address street city town postcode post_code postal zip formatted company organi vat tax',
        ),
        ...list('phone mobile fax ordercomments order_comments note message'),
      ],
      [...ASSIGNS, '%9d'],
      list('" \' [ ? & ; _ %9b billing shipping'),
    ],
  },
  'hardware-address': { all: [shape('hex-pairs')] },
  ip: { all: [shape('dotted-quad', 'colons')] },
  phone: {
    all: [
      shape('digits-7'),
      [...list('+9 00 (9 ¤ tele phone mobil cellulare handy rufnummer'), ...word('tel fax call m')],
    ],
  },
  person: {
    all: [
      [
        ...list(
          '¤ owner recipient addressee holder beneficiary payee payer contact employee patient attend assignee',
        ),
        ...list(
          'travel passenger guest subscriber student teacher physician doctor customer client buyer seller member',
        ),
        ...list(
          'author kund inhaber besteller ansprechpartner titular destinata name nom signed requested submitted',
        ),
        ...list('bill ship sold deliver'),
      ],
      [...ASSIGNS, 'my '],
    ],
  },
  'postal-address': {
    all: [
      [
        ...word(
          'street st avenue ave road rd boulevard blvd lane ln drive dr way court ct square sq parkway pkwy place',
        ),
        ...word('pl terrace crescent close row yard gardens mews highway hwy alley quay wharf rue chemin'),
        ...word('impasse calle avenida piazza rua zip zips plz'),
        ...list('¤ strasse str. gasse allee ufer straat gracht laan zipcode postcode postalcode'),
        ...[...list('post_code post-code postal_code postal-code'), 'post code', 'postal code'],
        ...shape('state-and-number'),
      ],
      DIGIT,
    ],
  },
  'author-path': {
    all: [
      [
        ...list(
          '/author /member /profile /auteur /autor /people /person /user /customer /contact /client /subscriber',
        ),
        ...list('/patient /attendee /recipient /employee'),
      ],
    ],
  },
  coupon: { all: [list('coupon gutschein voucher promo rabatt')] },
  'order-number': {
    all: [
      [
        ...list(
          'order bestellung auftrag invoice rechnung customer kunde refund subscription abonnement booking',
        ),
        ...list('buchung shipment commande pedido'),
      ],
      DIGIT,
    ],
  },
  amount: {
    all: [
      [
        ...list('¤ $'),
        ...word('eur usd gbp chf jpy cad aud nzd sek nok dkk pln czk huf inr brl zar mxn try'),
      ],
      DIGIT,
    ],
  },
};
