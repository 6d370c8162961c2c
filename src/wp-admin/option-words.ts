/**
 * Words that are settings wherever a list offers them, as WordPress and WooCommerce translate them
 * (translate.wordpress.org). Whole entries only: nothing is read because a word of it stands here.
 */
export const optionWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['live', 'live mode', 'test', 'test mode', 'sandbox', 'production', 'staging', 'development', 'debug'],
    ...['yes', 'no', 'on', 'off', 'enable', 'enabled', 'disable', 'disabled', 'active', 'inactive'],
    ...[
      'default',
      'none',
      'automatic',
      'automatically',
      'auto',
      'manual',
      'manually',
      'custom',
      'always',
      'never',
    ],
  ],
  de: [
    ...[
      'live',
      'live-modus',
      'test',
      'testmodus',
      'produktion',
      'produktiv',
      'entwicklung',
      'ja',
      'nein',
      'an',
      'aus',
    ],
    ...['ein', 'aktivieren', 'aktiviert', 'deaktivieren', 'deaktiviert', 'aktiv', 'inaktiv', 'standard'],
    ...[
      'keine',
      'keiner',
      'keines',
      'automatisch',
      'manuell',
      'benutzerdefiniert',
      'immer',
      'nie',
      'niemals',
    ],
  ],
  fr: [
    ...[
      'mode test',
      'mode réel',
      'production',
      'développement',
      'bac à sable',
      'oui',
      'non',
      'activer',
      'activé',
    ],
    ...[
      'désactiver',
      'désactivé',
      'actif',
      'inactif',
      'par défaut',
      'aucun',
      'aucune',
      'automatique',
      'manuel',
    ],
    ...['personnalisé', 'toujours', 'jamais'],
  ],
  es: [
    ...['modo de prueba', 'prueba', 'pruebas', 'producción', 'desarrollo', 'sí', 'no', 'activar', 'activado'],
    ...[
      'desactivar',
      'desactivado',
      'activo',
      'inactivo',
      'por defecto',
      'predeterminado',
      'ninguno',
      'ninguna',
    ],
    ...['automático', 'manual', 'personalizado', 'siempre', 'nunca'],
  ],
  it: [
    ...[
      'modalità test',
      'modalità di prova',
      'produzione',
      'sviluppo',
      'sì',
      'no',
      'attiva',
      'attivato',
      'abilitato',
    ],
    ...[
      'disattiva',
      'disattivato',
      'disabilitato',
      'attivo',
      'inattivo',
      'predefinito',
      'nessuno',
      'nessuna',
    ],
    ...['automatico', 'manuale', 'personalizzato', 'sempre', 'mai'],
  ],
  nl: [
    ...['testmodus', 'productie', 'ontwikkeling', 'ja', 'nee', 'aan', 'uit', 'inschakelen', 'ingeschakeld'],
    ...[
      'uitschakelen',
      'uitgeschakeld',
      'actief',
      'inactief',
      'standaard',
      'geen',
      'automatisch',
      'handmatig',
    ],
    ...['aangepast', 'altijd', 'nooit'],
  ],
  pt: [
    ...[
      'modo de teste',
      'teste',
      'produção',
      'desenvolvimento',
      'sim',
      'não',
      'ativar',
      'ativado',
      'desativar',
    ],
    ...[
      'desativado',
      'ativo',
      'inativo',
      'padrão',
      'predefinido',
      'nenhum',
      'nenhuma',
      'automático',
      'manual',
    ],
    ...['personalizado', 'sempre', 'nunca'],
  ],
};

const WORDS = new Set(Object.values(optionWords).flat());

/** Is this entry, as a whole, a word that is a setting anywhere? Case and spaces around it do not count. */
export function isOptionWord(entry: string): boolean {
  return WORDS.has(entry.replace(/\s+/g, ' ').trim().toLowerCase());
}
