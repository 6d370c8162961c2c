import { isOpenParameter } from '../../wp-admin/url-parameters';
import type { Finding, Rule } from '../finding';
import { findInOpenValue } from '../open-value';

/** A query, behind a path or a script's name. */
const QUERY = /(?<=[\w/.-])\?(?=[\w[\]%.-]{1,80}=)[^\s"'<>`)\\]{1,4000}/g;
const PARAMETER = /(?<=^\?|&|&amp;|&#0?38;)([\w[\]%.-]{1,80})=([^&]{1,2000})/dg;

/** Values of an address's query: anything may be in them, but for those that name a screen. */
export const urlParameters: Rule = {
  id: 'url-parameters',
  find: (text) => {
    const found: Finding[] = [];
    for (const { index, 0: query } of text.matchAll(QUERY)) {
      for (const { 1: name = '', 2: value = '', indices } of query.matchAll(PARAMETER)) {
        const [start] = indices?.[2] ?? [0];
        // Behind it may stand the line and column of a stack, or the end of a sentence.
        const told = value.replace(/(?::\d{1,7}){1,2}$|[.,:;!]$/, '');
        const closed = isOpenParameter(name, told)
          ? findInOpenValue(name, told)
          : [{ kind: 'parameter' as const, start: 0, end: told.length }];
        for (const one of closed)
          found.push({
            kind: one.kind,
            start: index + start + one.start,
            end: index + start + one.end,
            rule: 'url-parameters',
          });
      }
    }
    return found;
  },
};
