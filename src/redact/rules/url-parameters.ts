import { isOpenParameter } from '../../wp-admin/url-parameters';
import type { Finding, Rule } from '../finding';

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
        const [start, end] = indices?.[2] ?? [0, 0];
        // Behind it may stand the line and column of a stack, or the end of a sentence.
        const told = value.replace(/(?::\d{1,7}){1,2}$|[.,:;!]$/, '');
        if (isOpenParameter(name, told)) continue;
        found.push({
          kind: 'parameter',
          start: index + start,
          end: index + end - (value.length - told.length),
          rule: 'url-parameters',
        });
      }
    }
    return found;
  },
};
