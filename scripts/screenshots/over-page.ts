/**
 * A page with a picture over it, as the browser shows its popup and its side panel: no protocol takes both at once.
 * @param screen @param picture PNG files in base64
 * @param at `popup` hangs from the toolbar, `panel` stands beside the page
 */
export function overPage(screen: string, picture: string, at: 'popup' | 'panel'): string {
  const place =
    at === 'popup'
      ? 'top: 8px; right: 20px; border-radius: 8px; box-shadow: 0 8px 32px rgb(0 0 0 / 45%)'
      : 'top: 0; right: 0; border-left: 1px solid rgb(0 0 0 / 35%)';
  return `<!doctype html>
    <style>
      body { margin: 0; background: url(data:image/png;base64,${screen}) top left no-repeat }
      img { position: fixed; ${place} }
    </style>
    <img alt="" src="data:image/png;base64,${picture}" />`;
}
