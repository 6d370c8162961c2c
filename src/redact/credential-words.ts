/** Words that name a secret, in any case; a space stands for nothing, a space, `_`, `-` or `.`. */
const TELLING = [
  'password', 'passwd', 'passphrase', 'passcode', 'secret', 'token', 'credential', 'signature', 'api key',
  'access key', 'private key', 'consumer key', 'client key', 'secret key', 'licence key', 'license key', 'product key',
  'activation key', 'serial key', 'auth key', 'encryption key', 'signing key', 'shared key', 'master key',
  'account key', 'storage key', 'subscription key', 'service key', 'server key', 'security key', 'session key',
  'publishable key', 'public key', 'live key', 'test key', 'registration key', 'hash key', 'webhook key',
  'auth salt', 'nonce salt', 'purchase code', 'security code', 'access code', 'authorization code',
  'activation code', 'verification code', 'confirmation code', 'one time code', 'recovery code', 'backup code',
  'session id', 'client id', 'access id', 'login id', 'transaction key',
  // German
  'passwort', 'kennwort', 'geheimnis', 'geheimer schlüssel', 'api schlüssel', 'lizenzschlüssel', 'produktschlüssel',
  'zugangscode', 'zugriffsschlüssel', 'aktivierungscode', 'sicherheitscode',
  // French, Spanish, Italian, Portuguese
  'mot de passe', 'clé api', 'clé secrète', 'clé privée', 'clé de licence', 'jeton', 'contraseña', 'clave api',
  'clave secreta', 'clave privada', 'clave de licencia', 'chiave api', 'chiave segreta', 'chiave privata',
  'chiave di licenza', 'senha', 'palavra passe', 'chave secreta', 'chave api', 'chave de licença',
  // Dutch, Polish, Czech, Hungarian, Swedish, Danish, Finnish, Turkish
  'wachtwoord', 'hasło', 'heslo', 'jelszó', 'lösenord', 'adgangskode', 'salasana', 'şifre',
  'пароль', 'токен', 'パスワード', '密码', '密碼', '비밀번호',
] as const; // prettier-ignore

/** Short ones, which stand in other words too: only where a word of an identifier begins and ends. */
const SHORT = [
  'pass',
  'pwd',
  'pw',
  'auth',
  'pin code',
  'cvv2?',
  'cvc2?',
  'csc',
  'otp',
  'salt',
  'sid',
  'jwt',
  'hmac',
  'sig',
];

/** Words by which something is called a key, where more than the word is needed to believe it. */
const LOOSE = [
  'key', 'code', 'serial', 'hash', 'bearer', 'schlüssel', 'lizenz', 'licen[cs]e', 'clé', 'clef', 'clave', 'chiave',
  'chave', 'sleutel', 'klucz', 'klíč', 'kulcs', 'nyckel', 'nøgle', 'avain', 'anahtar', 'ключ', '密钥', '金鑰', '키',
]; // prettier-ignore

const spaced = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll(' ', '[ _.-]?')).join('|');

const short = `(?<![A-Za-z])(?:${spaced(SHORT)})(?![a-z])`;
/** Source of an expression, to be read without regard to case. */
export const TELLING_WORDS = `(?:${spaced(TELLING)}|${short})`;
export const ALL_WORDS = `(?:${spaced(TELLING)}|${spaced(LOOSE)}|${short})`;
