import { late } from '../late';

/** Content that a style sheet makes at an element: words before or behind it, its marker, a picture behind it. */
export type Painted = 'before' | 'after' | 'marker' | 'background';

/** Whom a rule paints, and what; where all of the `media` around it match (`data-colname` of lists: narrow windows). */
export type PaintingRule = {
  readonly selector: string;
  readonly as: Painted;
  readonly media: readonly string[];
};

/** What the style sheets of a root paint that may be somebody's data; `isWhole` is false where one cannot be read. */
export type PaintingRules = { readonly rules: readonly PaintingRule[]; readonly isWhole: boolean };

/** `::before` and its older dress. */
const PSEUDO = /::?(before|after)|::(marker)/gi;
/** Words that come from elsewhere than the sheet. */
const BORROWED = /\b(?:attr|var)\(/;
/** Words of its own, not a sign of an icon font. */
const WORDS = late('u')`["'][^"']*[\p{L}\p{N}]{2}`;

type Known = { readonly length: number; readonly rules: readonly PaintingRule[] };
/** By sheet, as long as it has as many rules: most of a screen's sheets never change. */
const known = new WeakMap<CSSStyleSheet, Known>();

/**
 * Reads the style sheets of `root`. A file is the product's: only what it borrows from the page counts, as
 * `content: attr(data-name)`. What a page writes into itself may hold anything. A sheet of another origin cannot be read
 * (CSSOM, `cssRules`).
 */
export function paintingRulesOf(root: Document | ShadowRoot): PaintingRules {
  const rules: PaintingRule[] = [];
  let isWhole = true;
  for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) {
    const read = rulesOf(sheet);
    const media = mediaOf(sheet);
    if (read) rules.push(...read.map((rule) => ({ ...rule, media: [...media, ...rule.media] })));
    else isWhole = false;
  }
  return { rules, isWhole };
}

function rulesOf(sheet: CSSStyleSheet): readonly PaintingRule[] | undefined {
  let list: CSSRuleList;
  try {
    list = sheet.cssRules;
  } catch {
    return undefined;
  }
  const before = known.get(sheet);
  if (before?.length === list.length) return before.rules;
  const found: PaintingRule[] = [];
  const isReadable = read(list, typeof sheet.href === 'string', [], found);
  if (!isReadable) return undefined;
  known.set(sheet, { length: list.length, rules: found });
  return found;
}

/**
 * Asked by what they have: the rules of another frame are of other classes.
 * @returns whether all of it could be read
 */
function read(list: CSSRuleList, isFile: boolean, media: readonly string[], found: PaintingRule[]): boolean {
  let isReadable = true;
  for (const rule of list) {
    const within = [...media, ...mediaOf(rule)];
    if (isStyleRule(rule))
      for (const painting of paintingOf(rule, isFile)) found.push({ ...painting, media });
    if (hasRules(rule)) isReadable = read(rule.cssRules, isFile, within, found) && isReadable;
    if (!isImport(rule) || rule.styleSheet === null) continue;
    const imported = rulesOf(rule.styleSheet);
    for (const painting of imported ?? []) found.push({ ...painting, media: [...within, ...painting.media] });
    isReadable = imported !== undefined && isReadable;
  }
  return isReadable;
}

/** What a sheet, an import or a group asks of the window, if anything. */
function mediaOf(asking: CSSStyleSheet | CSSRule): readonly string[] {
  const text = 'media' in asking ? asking.media.mediaText : undefined;
  return text ? [text] : [];
}

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return 'selectorText' in rule;
}

function hasRules(rule: CSSRule): rule is CSSGroupingRule {
  return 'cssRules' in rule;
}

function isImport(rule: CSSRule): rule is CSSImportRule {
  return 'styleSheet' in rule;
}

function* paintingOf(rule: CSSStyleRule, isFile: boolean): Iterable<Omit<PaintingRule, 'media'>> {
  const { selectorText } = rule;
  const pseudos = [...selectorText.matchAll(PSEUDO)];
  if (pseudos.length > 0) {
    const { content } = rule.style;
    if (!BORROWED.test(content) && (isFile || !(WORDS().test(content) || content.includes('url(')))) return;
    for (const [, one, other] of pseudos)
      yield { selector: hostOf(selectorText), as: asPainted(one ?? other ?? '') };
    return;
  }
  if (!isFile && rule.style.backgroundImage.includes('url('))
    yield { selector: selectorText, as: 'background' };
}

function asPainted(name: string): Painted {
  const lower = name.toLowerCase();
  return lower === 'marker' || lower === 'after' ? lower : 'before';
}

/** The elements at which it paints: the selector without its pseudo-elements. */
function hostOf(selector: string): string {
  return selector.replace(/(^|[\s>+~,(])(?=:(?::?(?:before|after)|:marker))/gi, '$1*').replace(PSEUDO, '');
}
