import { avatar } from '../../../src/redact/rules/avatar';
import { proveRule } from './prove-rule';

const MD5 = '0123456789abcdef0123456789abcdef';
const SHA = MD5 + MD5;

proveRule(avatar, {
  ng: [
    [`https://secure.gravatar.example/avatar/${MD5}?s=64`, MD5],
    [`https://secure.gravatar.example/avatar/${SHA}?s=64&d=mm`, SHA],
    [`src="http://1.gravatar.example/avatar/${MD5}"`, MD5],
    [`url(/avatar/${SHA})`, SHA],
    [`https:\\/\\/gravatar.example\\/avatar\\/${MD5}`, MD5],
    [`%2Favatar%2F${MD5}%3Fs%3D26`, MD5],
    [`/avatar/${MD5.toUpperCase()}`, MD5.toUpperCase()],
    [`/avatar/${MD5} and /avatar/${SHA}`, MD5, SHA],
    [`GET /avatar/${SHA}.jpg 404`, SHA],
    [`srcset='/avatar/${MD5}?s=52 2x'`, MD5],
  ],
  ok: [
    '/avatar/',
    '/avatar/default.png',
    `/avatar/${MD5}0`,
    `/build/${MD5}.js`,
    `etag: ${SHA}`,
    '/avatar/0123456789abcdef',
    'avatar settings',
    'avatar_default=mystery',
    '/avatars/group/1',
    `commit ${MD5}`,
  ],
  hostile: ['/avatar/', '/avatar/0', 'avatar', '%2Favatar%2F', '/avatar/0123456789abcdef'],
});
