import { isOpenParameter } from '../../wp-admin/url-parameters';
import { ruleOf } from '../finding';
import { findInOpenValue } from '../open-value';

/** A query, behind a path or a script's name. */
const QUERY = /(?<=[\w/.-])\?(?=[\w[\]%.-]{1,80}=)[^\s"'<>`)\\]{1,4000}/g;
const PARAMETER = /(?<=^\?|&|&amp;|&#0?38;)([\w[\]%.-]{1,80})=([^&]{1,2000})/g;

/** Values of an address's query: anything may be in them, but for those that name a screen. */
export const urlParameters = ruleOf('url-parameters', {
  expression: QUERY,
  read: ({ index, 0: query }, tell) => {
    PARAMETER.lastIndex = 0;
    for (let match = PARAMETER.exec(query); match; match = PARAMETER.exec(query)) {
      const { 1: name = '', 2: value = '' } = match;
      const begin = index + match.index + match[0].length - value.length;
      // Behind it may stand the line and column of a stack, or the end of a sentence.
      const told = value.replace(/(?::\d{1,7}){1,2}$|[.,:;!]$/, '');
      if (!isOpenParameter(name, told)) tell('parameter', begin, begin + told.length);
      else
        for (const { kind, start, end } of findInOpenValue(name, told))
          tell(kind, begin + start, begin + end);
    }
    return undefined;
  },
});
