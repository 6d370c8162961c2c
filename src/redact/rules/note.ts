import { pattern } from '../finding';
import { late } from '../late';

/**
 * What a customer wrote, behind the words for it (WooCommerce, order-details-customer.php and its translations), to its
 * end; where that is far, to that of the line.
 */
export const note = pattern(
  'note',
  'note',
  late(
    'dgu',
  )`(?<![\p{L}])(?:[Cc]ustomer(?: provided)? note|[Oo]rder notes?|Kundennotiz|Bestellnotiz|Anmerkung des Kunden|[Nn]ote (?:du client|de commande)|[Nn]ota del (?:cliente|pedido)|[Nn]ota (?:do cliente|dell['’]ordine)|Klantnotitie|Notitie van klant)["']?\s{0,2}:\s{0,3}(?:((?!<)[\p{L}\p{N}"“„«][^\r\n<>]{2,400}?)(?=\. [\p{L}\p{N} ]{2,40}:|\.?\s{0,3}(?:[\r\n<]|$))|([\p{L}\p{N}"“„«][^\r\n<>]{400,4000}))`,
);
