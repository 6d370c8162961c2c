import { pattern } from '../finding';

/**
 * Names of databases, their users and hosts, in the errors of MySQL and MariaDB (`Unknown database 'x'`, `Table
 * 'x.wp_posts' doesn't exist`, `Access denied for user 'x'@'y'`), before the tables of a statement, and behind the words of logs and settings.
 */
export const databaseName = pattern(
  'database-name',
  'credential',
  /\b[Tt]able ['`"](?<value>[\w$-]{1,64})(?=\.[\w$-]{1,64}['`"])|\b(?:for )?user ['`"](?<valueB>[\w$.-]{1,64}['`"]@['`"][\w$.%:-]{1,255})(?=['`"])|\b(?:[Uu]nknown |[Cc]annot select |[Tt]o )?database ['`"](?<valueC>[\w$-]{1,64})(?=['`"])|\b(?:[Dd]atabase|[Dd]atenbank|DB|db)[ _-]?(?:name|user(?:name)?|host|server|prefix|login|Name)?["'\]]?\s{0,2}(?:=>|[:=])\s{0,2}["']?(?<valueD>[\w$.:-]{2,255})|\b(?:[Dd]atabase|[Dd]atenbank) (?<valueE>(?=\w{0,63}[_\d])[\w$-]{4,64})|\b(?:FROM|INTO|UPDATE|JOIN|TABLE|from|into|join|[Tt]able) `?(?<valueF>[\w$-]{1,64})(?=`?\.`[\w$-]{1,64}`)|\b(?:FROM|INTO|UPDATE|JOIN|TABLE) (?<valueG>[\w$]{1,64})(?=\.[\w$]{1,64}\b)|\bgetaddrinfo (?:for |ENOTFOUND )?(?<valueI>(?=[\w-]{0,60}\.)[\w.-]{4,255})(?= failed)|\bdatabase server at `(?<valueJ>[\w.:-]{2,255})(?=`)|(?<=\()`(?<valueH>[\w$-]{1,64})(?=`\.`[\w$-]{1,64}`, CONSTRAINT)/dg,
  ({ value }) =>
    !/^(?:error|version|updated?|ok|none|null|true|false|utf8\w*|my[sS][qQ][lL]\w*|Maria\w*|\d+\.[\d.]+)$/i.test(
      value,
    ),
);
