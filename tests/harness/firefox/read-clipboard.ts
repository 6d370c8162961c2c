import type { ChromeScope } from './chrome-scope.ts';

/** The clipboard's text; empty where there is none. */
export function readClipboard(scope: ChromeScope): Promise<string> {
  return scope.run<string>(`
    const flavour = 'text/plain';
    const carrier = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    carrier.init(null);
    carrier.addDataFlavor(flavour);
    if (!Services.clipboard.hasDataMatchingFlavors([flavour], Services.clipboard.kGlobalClipboard)) return '';
    Services.clipboard.getData(carrier, Services.clipboard.kGlobalClipboard);
    const holder = {};
    carrier.getTransferData(flavour, holder);
    return holder.value.QueryInterface(Ci.nsISupportsString).data;`);
}
