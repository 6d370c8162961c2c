import type { Catalogue } from './catalogue';

export const troublesInGerman: Pick<Catalogue, 'levels' | 'phpLevels' | 'deadPages'> = {
  levels: {
    error: 'Fehlermeldung',
    warning: 'Warnung',
    info: 'Hinweis',
    success: 'Erfolgsmeldung',
  },
  phpLevels: {
    fatal: 'PHP-Fehler',
    warning: 'PHP-Warnung',
    notice: 'PHP-Hinweis',
    deprecated: 'PHP-Hinweis auf veralteten Code',
  },
  deadPages: {
    critical: 'WordPress’ Seite für kritische Fehler',
    blank: 'eine leere Seite: Der Server hat nichts zum Anzeigen geschickt',
    'cut-off': 'eine Seite, die mittendrin abbricht',
    refused: 'eine Seite, die WordPress verweigert hat',
    database: 'WordPress’ Seite für Datenbankfehler',
    maintenance: 'WordPress’ Wartungsseite',
    server: 'eine Fehlerseite des Servers',
    challenge: 'eine Seite der Firewall vor der Website',
    'login-loop': 'Die Anmeldeseite kam innerhalb einer Minute dreimal wieder: eine Schleife.',
  },
};
