/**
 * Words that everybody's screens hold: alone they name nobody, and masking them would make a report unreadable. Words
 * of WordPress's and WooCommerce's interface, of forms, of addresses and of everyday prose.
 */
const LISTS = [
  // Interface, English
  'about account accounts action actions activate active activity added additional admin administrator advanced all',
  'allow already analytics answer apply appearance area author available back blog body bulk button cancel cart',
  'categories category change changes check checkout choose clear click close code comment comments company complete',
  'completed connect connected connection contact content copy could country coupon coupons create created critical',
  'customer customers dashboard data date days default delete demo description details disable disabled edit editor',
  'email enable enabled error errors example expired failed false field file files filter find first form free from',
  'front general getting group guest have header hello help hidden hide home house hours html http https image import',
  'address addresses debug high ship www html5 inbox inbound info information install installed into invalid item items just label language last later left level',
  'license licence light line link list live load loaded local localhost lock login logout mail main manage manager',
  'marketing media member message method minutes missing mode more name network never newsletter next none note notice',
  'notes number office once online only open option options order orders other owner page pages paid panel password',
  'path payment payments pending people permission phone play please plugin plugins post posts preview price private',
  'process processing product products profile public publish published quick rate read ready received record refund',
  'refunded remove reply report reports request required reset rest result review reviews right role roles root sales',
  'save saved screen search secret section security select selected send sent server service settings setup shipping',
  'shop shops show sign site sites size skip slug some sorry sort standard start state status step stock stop store',
  'stores string subject submit subscriber subscription subscriptions success support sync system table tags task tax',
  'taxes team template test tests text than that their theme themes then there these they this time title today token',
  'tools total type unit unknown update updated updates upgrade upload user username users value verify version view',
  'visit want warning webhook website week welcome were what when where which widget will with without woocommerce',
  'wordpress work world would year your yours zone account_id contributor editors authors translator',
  // Months, days, places in general
  'january february march april june july august september october november december monday tuesday wednesday thursday',
  'friday saturday sunday germany france spain italy austria switzerland netherlands belgium norway sweden denmark',
  'finland poland portugal ireland england scotland wales britain canada australia america united kingdom states',
  'street road lane avenue drive court place square building floor north south east west city town county park hill',
  // Companies and mail
  'limited gmbh corp incorporated group holding holdings solutions services trading partners international gmail',
  'googlemail hotmail outlook yahoo icloud proton protonmail mailbox postmaster webmaster noreply sales billing',
  // Interface, German
  'abbrechen adresse aktion aktionen aktiv aktivieren alle allgemein ändern anmelden ansehen anzeigen auswählen',
  'bearbeiten beiträge benutzer bestellung bestellungen bitte dashboard datei daten datum deaktivieren design einstellungen',
  'erledigt erstellen erweitert fehler firma für gespeichert hallo hilfe hinzufügen installieren kasse kategorie konto',
  'kommentare kunde kunden land laden liste löschen mail medien mehr meldung name neue nicht oder online ort passwort',
  'plugins produkt produkte rechnung seite seiten shop sicherheit speichern sprache status straße strasse stadt suche',
  'telefon test übersicht und version versand vorname nachname website werkzeuge willkommen zahlung zahlungen zurück',
  // Interface, French and Spanish
  'accueil adresse ajouter annuler boutique clé client clients commande commandes compte connexion créer enregistrer',
  'erreur extensions général modifier nom nouveau outils page pages paiement panier prénom produit produits recherche',
  'réglages supprimer tableau ville vue ajustes apariencia añadir buscar cancelar cliente clientes contraseña correo',
  'cuenta entradas eliminar escritorio guardar herramientas inicio nombre pago pedido pedidos producto productos tienda',
  'usuario usuarios',
];

const spell = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');
/** As they are looked up: without accents. */
export const COMMON = LISTS.flatMap((list) => list.split(' ').map(spell));
