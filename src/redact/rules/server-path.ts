import { pattern } from '../finding';
import { late } from '../late';

/** Roots under which hosts keep sites and people; whatever lies there names one. */
const TELLING_ROOT =
  /^(?:file:\/\/)?[\\/]{1,4}(?:home\d{0,3}|srv|kunden|customers|homepages|hermes|Users|var[\\/]+(?:www|web|sites|vhosts|customers|log|opt|backups?|lib[\\/]+(?:php|lsphp|mysql|mariadb|postgresql|redis|nginx|apache|httpd|caddy|plesk|docker|wordpress))|mnt[\\/]+(?:[a-z]|efs|nfs|volume|web|www|data|storage|home|disk|sites?)|volume\d{1,3}|chroot|jail|(?:usr[\\/]+)?home|is[\\/]+htdocs|nas|nfs|bitnami|opt[\\/]+bitnami|etc[\\/]+letsencrypt[\\/]+(?:live|archive|renewal)|www|web|hosting|clients|domains)(?:[\\/]|$)|^[A-Za-z]:/;
/**
 * Roots of containers and mounts, short words that addresses have, too: only before a file of a site or a folder that
 * lies deep in a container.
 */
const CONTAINER =
  /^(?:file:\/\/)?[\\/]{1,4}(?:(?:code|app|data|mnt)[\\/].{1,300}\.(?:php|phtml|inc|log|sql|sock|ini|conf|zip|gz|json|xml|csv|txt)$|(?:code|app|data)[\\/](?:[^\\/]{1,100}[\\/]){2})/;
const SITE_FOLDER =
  /[\\/](?:public_html|htdocs|httpdocs|html|www|wwwroot|wordpress|vhosts|domains|sites)(?:[\\/]|$)/;

/**
 * Where a site lies on its server: an absolute path up to WordPress's own folders, which stay readable, or, where
 * there are none, to its end. Not the path of an address, which has a host before it.
 */
export const serverPath = pattern(
  'server-path',
  'server-path',
  late(
    'gu',
  )`(?<![\w.:/\\>~-])(?:file:\/\/)?(?:[A-Za-z]:(?=[\\/])|(?=[\\/]))(?:(?:\\{1,4}|\\{0,2}\/)(?!wp-(?:content|includes|admin|[a-z-]{3,11}\.php)\b|(?:app|content)(?:\\{1,4}|\\?\/)(?:mu-)?(?:plugins|themes)\b)(?:[\p{L}\w.@+$~-]{1,100}(?: Files(?: \(x86\))?(?=[\\/]))?)){1,24}(?:\\{1,4}(?=[\w.])|\\{0,2}\/)?`,
  ({ value, text, end }) =>
    TELLING_ROOT.test(value) ||
    CONTAINER.test(value) ||
    (/[\\/].{1,100}[\\/]/s.test(value) &&
      (SITE_FOLDER.test(value) ||
        /^[\\/]{0,4}wp-(?:content|includes|admin)\b/.test(text.slice(end, end + 20)))),
);
