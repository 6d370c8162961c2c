import { pattern } from '../finding';

/**
 * Names of databases, their users and hosts, in the errors of MySQL and MariaDB (`Unknown database 'x'`, `Table
 * 'x.wp_posts' doesn't exist`, `Access denied for user 'x'@'y'`), before the tables of a statement, and behind the words of logs and settings.
 */
export const databaseName = pattern(
  'database-name',
  'credential',
  /\b[Tt]able ['`"]([\w$-]{1,64})(?=\.[\w$-]{1,64}['`"])|\b(?:for )?user ['`"]([\w$.-]{1,64}['`"]@['`"][\w$.%:-]{1,255})(?=['`"])|\b(?:[Uu]nknown |[Cc]annot select |[Tt]o )?database ['`"]([\w$-]{1,64})(?=['`"])|\b(?:[Dd]atabase|[Dd]atenbank|DB|db)[ _-]?(?:name|user(?:name)?|host|server|prefix|login|Name)?["'\]]?\s{0,2}(?:=>|[:=])\s{0,2}["']?([\w$.:-]{2,255})|\b(?:[Dd]atabase|[Dd]atenbank) ((?=\w{0,63}[_\d])[\w$-]{4,64})|\b(?:FROM|INTO|UPDATE|JOIN|TABLE|from|into|join|[Tt]able) `?([\w$-]{1,64})(?=`?\.`[\w$-]{1,64}`)|\b(?:FROM|INTO|UPDATE|JOIN|TABLE) ([\w$]{1,64})(?=\.[\w$]{1,64}\b)|\bgetaddrinfo (?:for |ENOTFOUND )?((?=[\w-]{0,60}\.)[\w.-]{4,255})(?= failed)|\bdatabase server at `([\w.:-]{2,255})(?=`)|(?<=\()`([\w$-]{1,64})(?=`\.`[\w$-]{1,64}`, CONSTRAINT)/dg,
  ({ value }) =>
    !/^(?:error|version|updated?|ok|none|null|true|false|utf8\w*|my[sS][qQ][lL]\w*|Maria\w*|\d+\.[\d.]+)$/i.test(
      value,
    ),
);
