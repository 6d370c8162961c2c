import type { Catalogue } from './catalogue';

export const troublesInEnglish: Pick<Catalogue, 'levels' | 'phpLevels' | 'deadPages'> = {
  levels: {
    error: 'error notice',
    warning: 'warning notice',
    info: 'notice',
    success: 'notice of success',
  },
  phpLevels: {
    fatal: 'PHP error',
    warning: 'PHP warning',
    notice: 'PHP notice',
    deprecated: 'PHP notice about outdated code',
  },
  deadPages: {
    critical: 'the critical-error screen of WordPress',
    blank: 'a blank page: the server sent nothing to show',
    'cut-off': 'a page that breaks off in the middle',
    refused: 'a page that WordPress refused',
    database: 'the database-error screen of WordPress',
    maintenance: 'the maintenance screen of WordPress',
    server: 'an error page of the server',
    challenge: 'a page of a firewall that stands before the site',
    'login-loop': 'The sign-in page came back three times within a minute: a loop.',
  },
};
