// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { find } from '../../../src/redact/pipeline/find';
import { type Measurable, sensitivePlaces, type Walk, whole } from '../../../src/redact/dom/sensitive-places';
import { layOutTexts, one, placeAt, show } from '../../support/page';
import '../../support/shadow-sheets';

let layout: ReturnType<typeof layOutTexts>;
beforeEach(() => {
  layout = layOutTexts();
});
afterEach(() => {
  layout.undo();
});

const walkOf = (walk: Partial<Walk> = {}): Walk => ({
  screen: 'admin',
  openShadow: (element) => element.shadowRoot,
  find,
  onFrame: (frame) => [whole(frame, 'data')],
  onRoot: () => undefined,
  opens: undefined,
  onText: () => undefined,
  isFarAway: () => false,
  onWay: () => undefined,
  ...walk,
});

const placesOf = (
  screen: 'admin' | 'front' = 'admin',
  root: Document | ShadowRoot = document,
): Measurable[] => [...sensitivePlaces(root, walkOf({ screen }))];

/** The characters that would be covered, as a person reads them. */
function coveredTexts(screen: 'admin' | 'front' = 'admin'): string[] {
  const places = placesOf(screen);
  layout.measured.length = 0;
  for (const { rects } of places) for (const _ of rects());
  return layout.measured;
}

const coveredElements = (): string[] => {
  const all = [...document.querySelectorAll('body *')];
  all.forEach((element, at) => placeAt(element, { x: at, y: 0, width: 1, height: 1 }));
  return placesOf().flatMap(({ rects }) =>
    [...rects()].flatMap(({ x, width }) => (width === 1 ? all[x]!.id : [])),
  );
};

describe('texts that must not be seen', () => {
  it('are all that is not the interface’s, character for character', () => {
    show('<h1>Orders</h1><p>Jane Doe bought a lamp</p><button>Save</button>');
    expect(coveredTexts()).toEqual(['Jane Doe bought a lamp']);
  });

  it('are of the interface’s text only what the rules find in it', () => {
    show('<div class="notice"><p>Mail to jane@example.com failed, nonce=ab12cd34ef.</p></div>');
    expect(coveredTexts()).toEqual(['jane@example.com', 'ab12cd34ef']);
  });

  it('are none where nothing is drawn: scripts, styles, templates, white space', () => {
    show('<script type="text/plain">jane</script><style>p{}</style><noscript>jane</noscript><p> \n </p>');
    expect(coveredTexts()).toEqual([]);
  });

  it('are a heading too on the site’s own front end', () => {
    show('<h2>Jane’s Lamps</h2>', '');
    expect(coveredTexts('front')).toEqual(['Jane’s Lamps']);
  });

  it('are found in open and reachable shadow roots', () => {
    show('<x-card></x-card>');
    one('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>Jane Doe</p><button>Save</button>';
    expect(coveredTexts()).toEqual(['Jane Doe']);
  });

  it('are not measured any more when their node has gone or has become shorter', () => {
    show('<p id="gone">Jane Doe</p><p id="short">Anna Lindqvist</p>');
    const places = placesOf();
    one('#gone').remove();
    (one('#short').firstChild as Text).data = 'Anna';
    expect(places.flatMap(({ rects }) => [...rects()])).toEqual([]);
  });
});

describe('elements that must not be seen', () => {
  it('are fields, whatever stands in them, and pictures', () => {
    show(`<input id="text"><input id="mail" type="email"><input id="pass" type="password"><textarea id="area"></textarea>
      <select id="list"><option>Jane</option></select><div id="rich" contenteditable="true"></div>
      <img id="avatar"><canvas id="canvas"></canvas><video id="video"></video><span id="drawn" role="img"></span>
      <iframe id="frame"></iframe>`);
    expect(coveredElements()).toEqual([
      'text',
      'mail',
      'pass',
      'area',
      'list',
      'rich',
      'avatar',
      'canvas',
      'video',
      'drawn',
      'frame',
    ]);
  });

  it('are not controls, nor the interface’s own drawings', () => {
    show(`<input type="submit"><input type="button"><input type="checkbox"><input type="radio"><input type="hidden">
      <div contenteditable="false"></div><button><svg role="img"></svg></button>
      <ul id="adminmenu"><li><div class="wp-menu-image"><img></div></li></ul>`);
    expect(coveredElements()).toEqual([]);
  });

  it('are told with the roots they were read in', () => {
    show('<x-card></x-card>');
    const shadow = one('x-card').attachShadow({ mode: 'open' });
    const roots: unknown[] = [];
    const all = sensitivePlaces(document, walkOf({ onFrame: () => [], onRoot: (root) => roots.push(root) }));
    expect([...all]).toEqual([]);
    expect(roots).toEqual([document, shadow]);
  });

  it('are buttons whose words the rules find something in, and those in sensitive places', () => {
    show(`<input id="plain" type="submit" value="Save"><input id="told" type="submit" value="Mail jane@example.com">
      <div class="order_note"><input id="note" type="button" value="Call Jane"></div>`);
    expect(coveredElements()).toEqual(['told', '', 'note']);
  });

  it('are sensitive places whole, however they are drawn', () => {
    show('<div class="notice"><table id="keys-qrcode"><tbody></tbody></table></div>');
    expect(coveredElements()).toEqual(['keys-qrcode']);
  });

  it('are drawings outside of the interface', () => {
    show('<p><svg id="chart"></svg></p><button><svg id="icon"></svg></button>');
    expect(coveredElements()).toEqual(['chart']);
  });

  it('stand in closed shadow roots of ordinary elements too', () => {
    show('<div id="host"></div>');
    const shadow = one('#host').attachShadow({ mode: 'closed' });
    shadow.innerHTML = 'Jane Doe<p>bought a lamp</p>';
    const openShadow = (element: Element): ShadowRoot | null => (element.id === 'host' ? shadow : null);
    const places = [...sensitivePlaces(document, walkOf({ openShadow }))];
    expect(places.map(({ kind }) => kind)).toEqual(['data', 'data']);
  });

  it('are the name in the heading of a user’s screen', () => {
    show('<div id="wpbody"><h1>Edit User Jane Doe</h1></div>');
    document.body.classList.add('user-edit-php');
    expect(coveredTexts()).toEqual(['Edit User Jane Doe']);
    document.body.classList.remove('user-edit-php');
  });
});
