/**
 * Tokens that name their provider. By how they begin, in the case in which the provider writes it and with blanks
 * between several ways, the expression of their rest; as a pair, what stands before that beginning, too.
 */
export type NamingShapes = Readonly<Record<string, string | readonly [before: string, rest: string]>>;

/**
 * Tokens that say nothing and are known by the name of their provider shortly before them. By their expression the
 * names, in lowercase and with blanks between them.
 */
export type NamedShapes = Readonly<Record<string, string>>;
