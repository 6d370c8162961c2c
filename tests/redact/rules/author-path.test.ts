import { authorPath } from '../../../src/redact/rules/author-path';
import { proveRule } from './prove-rule';

proveRule(authorPath, {
  ng: [
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
