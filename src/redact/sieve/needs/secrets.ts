import { SHORT_WORDS, TELLING_WORD_LIST } from '../../credential-words';
import type { Needs, Sign } from '../sign';
import { list, shape, word } from '../spell-signs';

/** Words of more than one part are told by the one that says most. */
const partOf = (words: string): string =>
  words
    .split(' ')
    .reduce((told, part) => (/^(?:key|code)$/.test(told) || part.length < told.length ? told : part));
const TELLING: readonly Sign[] = [
  '¤',
  ...TELLING_WORD_LIST.filter((words) => /^[ -~]+$/.test(words)).map(partOf),
  ...list('key code'),
  ...SHORT_WORDS.map((short) => short.replace('2?', '')).flatMap((short) =>
    short.includes(' ') ? [partOf(short)] : word(short),
  ),
];

/** What the rules for keys, passwords and tokens need. */
export const secrets: Readonly<Record<string, Needs>> = {
  'private-key': { all: [['private key']], reach: 8_200 },
  'provider-token': {
    all: [
      [
        ...shape('run'),
        ...list(
          'sk_ pk_ rk_ whsec_ access_token$ sq9 sq0 eaa flwpub flwsec rzp_ live_ test_ github_pat glpat glptt glrt',
        ),
        ...list(
          'glcbt gldt glft glimt glagent glsoat gloas glffct glwt pypi- dckr_ sntry hrku- fo9_ fm9 dp. lin_ atatt',
        ),
        ...list(
          'atctt bbdc- akia asia abia acca a9t absk bedrock aiza gocspx ya99 ltai atlasv hvs. hvb. pscale_ sb_',
        ),
        ...list(
          'ccipat cfut cfat cfk_ v9. sg. re_ xox xapp :aa hooks.slack webhook.office discord sk- hf_ api_org_',
        ),
        ...list(
          'pplx- gsk_ r9_ xai- tvly- nrak- nrjs- nraa- nrii- nrbr- nrra- nrma- nriq- glc_ glsa_ dt0 a9- ops_',
        ),
        ...list(
          'age-secret pat. sat. duffel_ fio-u s-s9t9 tk-us _mmk sk. pk. aqvn yc t9. y0_ y9_ tfp_ sm_ sgp_ slk_',
        ),
        ...list('phc_ q~'),
      ],
    ],
  },
  jwt: { all: [list('ey zxlk')] },
  'application-password': { all: [shape('fours')] },
  nonce: { all: [list('nonce security')] },
  'order-key': { all: [list('wc_order_ key= key% uid= uid% rm_token')] },
  cookie: {
    all: [
      [
        ...shape('long-run'),
        ...list('cookie phpsessid __stripe_ laravel_session connect.sid _session sess_'),
      ],
    ],
  },
  authorization: { all: [list('authorization basic bearer')], reach: 200 },
  'url-credential': { all: [['@']] },
  'command-credential': { all: [['-u ', '-u=', '-user']], reach: 400 },
  'licence-key': { all: [shape('dashed')] },
  transaction: { all: [shape('token'), ['_']] },
  'key-value': { all: [TELLING] },
  leftover: {
    all: [
      shape('token'),
      [
        ...TELLING,
        ...list(
          'serial hash bearer lizenz licen clef clave chiave chave sleutel klucz kulcs nyckel avain anahtar',
        ),
      ],
    ],
  },
};
