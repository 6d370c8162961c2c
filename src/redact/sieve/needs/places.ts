import type { Needs } from '../sign';
import { DIGIT, folder, list, shape } from '../spell-signs';

/** What the rules for addresses, paths, statements and calls need. */
export const places: Readonly<Record<string, Needs>> = {
  'site-id': {
    all: [
      list('site blog shop store install instance merchant account tenant workspace organi customer'),
      ['id'],
      DIGIT,
    ],
  },
  constant: { all: [list('define _key _salt db_')] },
  'database-name': {
    all: [
      [
        ...list('database datenbank db .` (`'),
        ...[
          "table '",
          'table "',
          'table `',
          "user '",
          'user "',
          'user `',
          'from ',
          'into ',
          'update ',
          'join ',
          'table ',
        ],
      ],
    ],
  },
  'call-argument': {
    all: [
      [
        ...list('#0 #9 connect construct ftp_login ssh9_auth ldap_bind imap_open auth login signon'),
        ...list('_password password_ _user check_pass'),
        ...['new pdo', 'new mysqli', 'new wpdb'],
      ],
      ['('],
    ],
  },
  'sql-value': {
    all: [
      [
        ...list('insert replace update values where having'),
        'select ',
        'delete from',
        'call ',
        'duplicate entry',
        'incorrect ',
      ],
      ["'", '"'],
    ],
    reach: 4_100,
  },
  'server-path': {
    all: [
      [
        ...folder(
          'home srv kunden customers hermes users var mnt volume chroot jail usr is/ is\\ nas nfs bitnami opt',
        ),
        ...folder(
          'www web hosting clients domains code app data public_html htdocs httpdocs html wordpress vhosts',
        ),
        ...folder('sites wp-'),
        ...shape('drive'),
      ],
    ],
  },
  'address-path': { all: [list('http /wp-json')] },
  'url-parameters': { all: [['?'], ['=']] },
};
