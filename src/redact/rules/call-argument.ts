import { ruleOf } from '../finding';

/** A frame of a PHP stack trace (`Exception::getTraceAsString`): `#3 /path/file.php(12): Class->name(`. */
const FRAME =
  /#\d{1,4} (?:\[internal function\]|[^\r\n]{1,300}?\(\d{1,7}\)): (?:[\w\\{}:>$-]{1,200}\()(?:(?<=\b(?:do_action|apply_filters)(?:_ref_array)?\()'[\w./-]{1,60}')?/;
/** Functions that are handed a user and a password, of PHP (php.net) and WordPress (core user.php, pluggable.php). */
const CONNECTING =
  /\b(?:mysqli?_p?(?:real_)?connect|mysqli?(?:->|::)(?:real_connect|connect|__construct)|PDO(?:->|::)(?:__construct|connect)|wpdb(?:->|::)__construct|new (?:PDO|mysqli|wpdb)|pg_p?connect|oci_connect|ftp_login|ssh2_auth_password|ldap_bind|imap_open|(?:SMTP|PHPMailer|POP3|Redis\w{0,20})(?:->|::)(?:authenticate|auth|login|connect)|authenticate|wp_(?:authenticate\w{0,40}|signon|login|set_password|hash_password|check_password|create_user|insert_user)|password_(?:verify|hash))\(/;
const QUOTED = /'((?:[^'\r\n]|'(?!\s{0,4}[,)])){1,400})'|"((?:\\.|[^"\\\r\n]){1,400})"/dy;
/** Most characters of one call that are read. */
const MOST = 2_000;

/** The quoted arguments of a call that an error tells: PHP writes passwords into its traces. */
export const callArgument = ruleOf('call-argument', {
  expression: new RegExp(`${FRAME.source}|${CONNECTING.source}`, 'g'),
  read: ({ index, 0: call, input }, tell) =>
    argumentsFrom(input, index + call.length, (start, end) => {
      tell('credential', start, end);
    }),
});

/** Tells of each quoted text up to the call's last bracket, and returns where that stands. */
function argumentsFrom(text: string, begin: number, tell: (start: number, end: number) => void): number {
  let depth = 1;
  let at = begin;
  for (; at < text.length && at < begin + MOST && depth > 0; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (/[\r\n]/.test(sign)) break;
    else if (/["']/.test(sign)) {
      QUOTED.lastIndex = at;
      const match = QUOTED.exec(text);
      const span = match?.indices?.slice(1).find((one) => one);
      // A quote that nothing closes has lost its end with the line: all of it goes.
      const [start, end] = span ?? [at + 1, endOfLine(text, at + 1)];
      if (end > start) tell(start, end);
      at = match ? QUOTED.lastIndex - 1 : end;
    }
  }
  return at;
}

function endOfLine(text: string, from: number): number {
  const rest = text.slice(from, from + 400);
  return from + (/[\r\n]/.exec(rest)?.index ?? rest.length);
}
