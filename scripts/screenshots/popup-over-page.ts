/**
 * A page that shows the popup over the page it belongs to, as the browser does: no protocol takes both at once.
 * @param screen @param popup PNG files in base64
 */
export function popupOverPage(screen: string, popup: string): string {
  return `<!doctype html>
    <style>
      body { margin: 0; background: url(data:image/png;base64,${screen}) top left no-repeat }
      img { position: fixed; top: 8px; right: 20px; border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 45%) }
    </style>
    <img alt="" src="data:image/png;base64,${popup}" />`;
}
