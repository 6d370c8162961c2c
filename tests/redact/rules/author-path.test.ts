import { authorPath } from '../../../src/redact/rules/author-path';
import { proveRule } from './prove-rule';

proveRule(authorPath, {
  ng: [
    ['https://api.acme-crm.com/v1/people/jane-doe/notes', 'jane-doe'],
    ['/v1/customers/cus-jane', 'cus-jane'],
    ['/users/jane?x', 'jane'],
    ['/author/jane/', 'jane'],
    ['https://shop.example.test/author/owen-tadros/feed/', 'owen-tadros'],
    ['GET /author/jane.doe?paged=2', 'jane.doe'],
    ['/members/mara/activity/', 'mara'],
    ['/member/mara', 'mara'],
    ['"/profile/anna"', 'anna'],
    ['/profiles/anna#top', 'anna'],
    ['/auteur/jane%40x/', 'jane%40x'],
    ['/autor/günther/', 'günther'],
    ['/blog/author/a_b/page/2/', 'a_b'],
  ],
  ok: [
    '/wc/v3/customers/batch',
    '/users/password-reset',
    '/components/users/list-table.js:12',
    '/customers/search',
    '/author/',
    '/authors/',
    '/wp-admin/profile.php',
    '/wp-json/wp/v2/users/me',
    '/author/page/2/',
    'author: jane',
    '/user/login',
    '/members',
    'and/or author/editor',
    '/wp-admin/user-edit.php',
    '/user/root/rand3/',
    '/author/7/',
  ],
  hostile: ['/author/', '/author/a', '/user', '/profile/aaaa', '/'],
});
