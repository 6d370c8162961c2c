const fields = ['Mode', 'Publishable key', 'Secret key', 'Account e-mail', 'Last synced order'];
const menu = [
  'Dashboard',
  'Posts',
  'Media',
  'Pages',
  'Products',
  'Payments',
  'Analytics',
  'SophMate',
  'Plugins',
];

/** Where the controls of the drawn screen stand, for the mark that outlines one. */
export const marks = {
  menu: { x: 0, y: 318, w: 160, h: 34 },
  tab: { x: 302, y: 96, w: 112, h: 36 },
  mode: { x: 400, y: 216, w: 120, h: 34 },
  secret: { x: 400, y: 324, w: 360, h: 34 },
  save: { x: 184, y: 516, w: 124, h: 34 },
  test: { x: 320, y: 516, w: 136, h: 34 },
};

/** A drawn settings screen as a data address: what a masked picture looks like, without a browser taking it. */
export function screenPicture(error: boolean): string {
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="760" font-family="Arial" font-size="14">',
    '<rect width="1280" height="760" fill="#f0f0f1"/><path d="M0 0h1280v32H160v728H0z" fill="#1d2327"/>',
    '<rect y="318" width="160" height="34" fill="#2271b1"/>',
    ...menu.map((word, row) => `<text x="38" y="${102 + row * 34}" fill="#f0f0f1">${word}</text>`),
    cover(40, 5, 'site name'),
    cover(1130, 5, 'administrator'),
    '<text x="184" y="78" font-size="23">SophMate settings</text>',
    ...['General', 'Connection', 'Orders', 'Log'].map(
      (word, tab) =>
        `<rect x="${184 + tab * 118}" y="96" width="112" height="36" fill="${tab === 1 ? '#f0f0f1' : '#dcdcde'}" ` +
        `stroke="#c3c4c7"/><text x="${240 + tab * 118}" y="119" text-anchor="middle" fill="#50575e">${word}</text>`,
    ),
    error ? notice : '',
    ...fields.map((word, row) => field(word, 216 + row * 54)),
    '<rect x="184" y="516" width="124" height="34" rx="3" fill="#2271b1"/>',
    '<text x="246" y="538" fill="#fff" text-anchor="middle">Save changes</text>',
    '<rect x="320" y="516" width="136" height="34" rx="3" fill="#f6f7f7" stroke="#2271b1"/>',
    '<text x="388" y="538" fill="#2271b1" text-anchor="middle">Test connection</text></svg>',
  ];
  return `data:image/svg+xml,${encodeURIComponent(svg.join(''))}`;
}

const notice =
  '<rect x="184" y="148" width="1072" height="54" fill="#fff" stroke="#c3c4c7"/>' +
  '<rect x="184" y="148" width="4" height="54" fill="#d63638"/>' +
  '<text x="204" y="180">Connection test failed. cURL error 28: Connection timed out</text>';

function field(label: string, y: number): string {
  const box = `<rect x="400" y="${y}" width="360" height="34" rx="4" fill="#fff" stroke="#8c8f94"/>`;
  const value = label === 'Mode' ? `<text x="412" y="${y + 22}">Live</text>` : cover(406, y + 6, label);
  return `<text x="184" y="${y + 22}" font-weight="600">${label}</text>${box}${value}`;
}

function cover(x: number, y: number, kind: string): string {
  const middle = x + 69;
  return (
    `<rect x="${x}" y="${y}" width="132" height="22" rx="3" fill="#453f78"/>` +
    `<text x="${middle}" y="${y + 15}" font-size="12" fill="#fff" text-anchor="middle">${kind.toLowerCase()}</text>`
  );
}
