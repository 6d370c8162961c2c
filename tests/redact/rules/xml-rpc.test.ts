import { xmlRpc } from '../../../src/redact/rules/xml-rpc';
import { proveRule } from './prove-rule';

const call = (method: string, ...values: readonly string[]): string =>
  `<methodCall><methodName>${method}</methodName><params>${values.map((value) => `<param><value><string>${value}</string></value></param>`).join('')}</params></methodCall>`;

proveRule(xmlRpc, {
  ng: [
    [call('wp.getUsersBlogs', 'jane', 'open sesame'), 'jane', 'open sesame'],
    [call('wp.getPosts', 'jane', 'a1b2'), 'jane', 'a1b2'],
    [call('wp.newPost', 'jane', 'a1b2', 'A title'), 'jane', 'a1b2', 'A title'],
    [call('blogger.getUsersBlogs', 'key', 'jane', 'a1b2'), 'key', 'jane', 'a1b2'],
    [call('metaWeblog.newPost', 'jane', 'a1b2'), 'jane', 'a1b2'],
    [call('mt.supportedMethods', 'jane'), 'jane'],
    ['<methodName>wp.getOptions</methodName><value>jane</value>', 'jane'],
    [
      '<methodName>wp.getOptions</methodName>\n<string> jane </string>\n<string>a1b2</string>',
      'jane',
      'a1b2',
    ],
    [call('wp.deletePost', 'jane', 'a1b2', '17'), 'jane', 'a1b2', '17'],
    [call('wp.getProfile', 'jane.doe', 'Tr0ub4dor!'), 'jane.doe', 'Tr0ub4dor!'],
  ],
  ok: [
    '<methodName>system.listMethods</methodName>',
    '<methodName>pingback.ping</methodName><params><string>https://a.example/</string></params>',
    '<string>jane</string>',
    '<methodName>wp.getUsersBlogs</methodName>',
    'XML-RPC services are disabled on this site.',
    '<methodName>wp.getOptions</methodName><int>1</int>',
    '<methodName>wp.getOptions</methodName><string></string>',
    'wp.getUsersBlogs',
    '<methodResponse><string>ok</string></methodResponse>',
    '<faultCode>403</faultCode>',
  ],
  hostile: [
    '<methodName>wp.a</methodName>',
    '<string>',
    '<methodName>wp.a</methodName><string>a',
    '<string>  ',
  ],
});
