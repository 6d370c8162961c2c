import { note } from '../../../src/redact/rules/note';
import { proveRule } from './prove-rule';

proveRule(note, {
  ng: [
    [`Customer note: ${'please ring twice '.repeat(40)}`, 'please ring twice '.repeat(40)],
    ['Customer note: Leave it with Ruth', 'Leave it with Ruth'],
    ['Customer provided note: ring twice.\n', 'ring twice'],
    ['Kundennotiz: Schlüssel liegt unter der Matte. Lieferadresse: x', 'Schlüssel liegt unter der Matte'],
    ['Bestellnotiz: beim Nachbarn', 'beim Nachbarn'],
    ['Order notes: called her, she is ill', 'called her, she is ill'],
    ['Note du client : merci de sonner', 'merci de sonner'],
    ['Nota del cliente: dejar en portería', 'dejar en portería'],
    ['Nota do cliente: deixar com a Ana', 'deixar com a Ana'],
    ["Nota dell'ordine: suonare Bellini", 'suonare Bellini'],
    ['"customer note": "for my wife"', '"for my wife"'],
    ['Klantnotitie: bij de buren', 'bij de buren'],
  ],
  ok: [
    'Customer note added.',
    'Add an order note',
    'Order notes',
    'Customer note: <note-1>',
    'Note: this message was added in version 6.7.0',
    'PHP Notice: undefined index',
    'Private note',
    'Notes: 3',
    'customer note:',
    'The customer note could not be saved',
  ],
  hostile: ['Customer note: ', 'Customer note: a. ', 'Kundennotiz: a', 'Order note', 'Customer note: a. b: '],
});
