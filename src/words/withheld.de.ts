import type { Catalogue } from './catalogue';

export const withheldInGerman: Catalogue['withheld'] = {
  'page-kept-changing': 'Bild zurückgehalten: Die Seite veränderte sich ständig',
  'page-went-away': 'kein Bild: Die Seite verschwand sofort',
  'not-in-view': 'kein Bild: Die Seite war nicht zu sehen',
  'no-right': 'kein Bild: Der Browser erlaubt hier keines',
  'sign-in': 'kein Bild: Von einer Anmeldeseite wird keines aufbewahrt',
  'newer-step': 'kein Bild: Der nächste Schritt kam sofort',
  'mostly-covered': 'Bild zurückgehalten: Fast alles wäre verdeckt',
  'took-too-long': 'Bild zurückgehalten: Die Seite zu zeichnen dauerte zu lange',
  'masked-elsewhere': 'Bild zurückgehalten: Es zeigte etwas, das eine andere Seite verdeckt hat',
  'storage-full': 'kein Bild: Der Speicher ist voll',
  'left-out': 'Bild von Hand weggelassen',
  'look-back': 'kein Bild: Der Rückblick behält keine',
  'tab-closed': 'kein Bild: Der Tab wurde geschlossen',
  failed: 'kein Bild: Es ließ sich nicht herstellen',
};
