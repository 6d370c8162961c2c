import { ruleOf } from '../finding';

/** A call of WordPress's XML-RPC that is told who asks (core class-wp-xmlrpc-server.php). */
const CALL = /<methodName>(?:wp|blogger|metaWeblog|mt)\.\w{1,60}<\/methodName>/g;
const STRING = /<(?:string|value)>\s{0,20}([^<>]{1,400}?)\s{0,20}<\/(?:string|value)>/dg;
/** Most characters of one call that are read. */
const MOST = 2_000;

/** The user, the password and all else that a call over XML-RPC hands over as text. */
export const xmlRpc = ruleOf('xml-rpc', {
  expression: CALL,
  read: ({ index, 0: call, input }, tell) => {
    const begin = index + call.length;
    for (const { indices } of input.slice(begin, begin + MOST).matchAll(STRING)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      tell('credential', begin + start, begin + end);
    }
    return undefined;
  },
});
