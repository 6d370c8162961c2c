/** What somebody is called on the page that the cases stand on; none of it may be read in what comes out. */
export const VALUES = ['Vilma Oster', 'vilma.oster@example.org', 'SMD-7Q4XK-29TLV-B8HRN-WJ3PC'] as const;

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Markup that hides a value where a text is not looked for, by what it is. */
export const HOSTILE: readonly (readonly [what: string, markup: string])[] = [
  ['a text before and after the place that taught it', '<p>Vilma Oster wrote to us</p>'],
  ['a title', '<p title="Vilma Oster">x</p>'],
  [
    'an alternative text and a candidate of a picture',
    '<img alt="Vilma Oster" srcset="/Vilma%20Oster.png 2x">',
  ],
  ['a placeholder', '<textarea placeholder="Vilma Oster"></textarea>'],
  ['a name for screen readers', '<button aria-label="Mail Vilma Oster">x</button>'],
  ['a value', '<input value="Vilma Oster">'],
  ['the value of a hidden field', '<input type="hidden" name="page" value="Vilma Oster">'],
  ['the words of a button', '<input type="submit" value="Mail Vilma Oster">'],
  [
    'an entry and its value',
    '<select><option value="Vilma Oster" label="Vilma Oster">Vilma Oster</option></select>',
  ],
  ['a text that is typed', '<textarea>Vilma Oster</textarea><div contenteditable>Vilma Oster</div>'],
  ['a parameter', '<a href="/wp-admin/admin.php?s=Vilma%20Oster">x</a>'],
  ['a path', '<a href="/customers/vilma-oster/">x</a>'],
  ['a place on the page', '<a href="#vilma-oster">x</a>'],
  ['another site', '<a href="//vilma-oster.example/">x</a>'],
  ['a mail address as an address', '<a href="mailto:vilma.oster@example.org">x</a>'],
  ['code in an address', '<a href="javascript:mail(\'Vilma Oster\')">x</a>'],
  ['data in an address', '<img src="data:image/svg+xml,%3Csvg%3EVilma Oster%3C/svg%3E">'],
  ['code in an attribute', '<p onclick="mail(\'Vilma Oster\')">x</p>'],
  ['a script', '<script>var customer = {"name": "Vilma Oster"}</script>'],
  ['a style', '<style>p::after { content: "Vilma Oster" }</style><p style="--who: \'Vilma Oster\'">x</p>'],
  ['a comment', '<!-- Vilma Oster --><!-- a --!> Vilma Oster -->'],
  ['a template', '<template><p>Vilma Oster</p></template>'],
  ['what stands there without scripts', '<noscript><p title="Vilma Oster">Vilma Oster</p></noscript>'],
  ['a document in a document', '<iframe srcdoc="<p>Vilma Oster</p>">Vilma Oster</iframe>'],
  ['an object', '<object data="data:text/html,Vilma Oster"><p>Vilma Oster</p></object>'],
  ['a section of characters', '<svg><![CDATA[Vilma Oster]]></svg><![CDATA[ Vilma Oster ]]>'],
  ['an instruction', '<?php echo "Vilma Oster" ?>'],
  [
    'a drawing',
    '<svg><title>Vilma Oster</title><text>Vilma Oster</text><a xlink:href="/Vilma Oster"></a></svg>',
  ],
  ['an object in an attribute', `<p data-user='{"name":"Vilma Oster"}'>x</p>`],
  ['base64 in an attribute', `<p data-user="${base64('{"name":"Vilma Oster"}')}">x</p>`],
  ['base64 in a text', `<p>${base64('name=Vilma Oster')}</p>`],
  ['the name of an attribute', '<p data-vilma-oster="1" vilma-oster>x</p>'],
  ['the name of an element', '<vilma-oster>x</vilma-oster>'],
  ['a class and an id', '<p class="user-vilma-oster" id="vilma.oster">x</p>'],
  ['a language that is none', '<p lang="Vilma Oster">x</p>'],
  ['letters that are written out', '<p>V&#105;lma&nbsp;O&#x73;ter, Vilma%20Oster, "Vilma\\u0020Oster"</p>'],
  ['letters of another form', '<p>ＶＩＬＭＡ OSTER</p>'],
  ['elements between the names', '<p><b>Vilma</b> <i>Oster</i></p>'],
  ['names in another order', '<p>Oster, Vilma</p>'],
  ['a character that is none', '<p>Vil\0ma Oster</p>'],
  ['raw text', '<xmp>Vilma Oster</xmp><noembed>Vilma Oster</noembed><plaintext>Vilma Oster'],
  ['markup that does not end', '<div title="Vilma Oster><p>Vilma Oster'],
  ['attributes in an end', '</p Vilma Oster><p a="1" a="Vilma Oster">'],
  ['a cell within a cell', '<table><tr><td>x<table>Vilma Oster'],
  [
    'a form whose fields are named like its methods',
    '<form><input name="matches"><input name="closest"><input name="childNodes"><input name="attributes"><p>Vilma Oster</p></form>',
  ],
  [
    'a meta element and a link',
    '<meta name="author" content="Vilma Oster"><link rel="x" href="/Vilma%20Oster">',
  ],
  ['a base', '<base href="https://x.example/Vilma Oster/">'],
  [
    'a licence key anywhere',
    '<p>key SMD-7Q4XK-29TLV-B8HRN-WJ3PC</p><p title="SMD-7Q4XK-29TLV-B8HRN-WJ3PC">x</p>',
  ],
];
