import type { NamingShapes } from './shapes';

/** Tokens of shops, of what is sold for them, and of what a site shows from elsewhere. */
export const SHOPS: NamingShapes = {
  // WooCommerce (`wc_rand_hash`, class-wc-auth.php)
  'ck_ cs_': '(?=[a-z]{0,20}\\d)[0-9a-z]{32,64}',
  // Shopify
  'shpat_ shpca_ shppa_ shpss_ shptka_ shpua_': '[0-9A-Za-z]{32,64}',
  // Meta
  EAA: '[A-Z0-9][0-9A-Za-z]{60,400}',
  // Pinterest, TikTok, Klaviyo, PostHog, Mapbox, MaxMind, Yandex
  pina_: '[0-9A-Z]{30,120}',
  'act. rft.': '[0-9A-Za-z!.]{50,90}',
  pk_: '[0-9A-Fa-f]{34}(?![0-9A-Za-z])|\\d{6,12}_[0-9A-Z]{32}',
  'phc_ phx_ phs_': '[0-9A-Za-z]{40,50}',
  'pk. sk. tk.': '[0-9A-Za-z]{40,90}\\.[\\w-]{20,30}',
  _mmk: ['[0-9A-Za-z]{6}_[0-9A-Za-z]{29}', ''],
  'y0_ y1_ y2_ y3_ y4_ y5_ y6_': '[\\w-]{50,60}',
  AQVN: '[\\w-]{35,40}',
  't1.': '[\\w-]{1,60}={0,2}\\.[\\w-]{70,90}={0,2}',
  // Squarespace's, Webflow's and Wix's own; Contentful, Sanity, Storyblok, Prismic, DatoCMS
  'IST.': 'eyJ[\\w.-]{60,1500}',
  CFPAT: '-[\\w-]{40,60}',
  // reCAPTCHA, Turnstile, hCaptcha: each has a key of the site and a secret
  '6Lc 6Ld 6Le 6Lf': '[\\w-]{37}(?![\\w-])',
  '0x4AAAAAA': '[\\w-]{12,40}',
  ES_: '[0-9A-Fa-f]{32}',
  '0x0 0x1 0x2 0x3 0x4 0x5 0x6 0x7 0x8 0x9': '[0-9A-Fa-f]{39}(?![0-9A-Za-z])',
  '0xA 0xB 0xC 0xD 0xE 0xF 0xa 0xb 0xc 0xd 0xe 0xf': '[0-9A-Fa-f]{39}(?![0-9A-Za-z])',
  // Tawk.to, Typeform, Calendly's are JWTs, Airtable, Frame.io, ReadMe
  tfp_: '[\\w.=-]{40,70}',
  'pat oaa': '[0-9A-Za-z]{14}\\.[0-9A-Fa-f]{64}',
  fio: '-u-[\\w=-]{64}',
  rdme_: '[0-9A-Za-z]{70}',
};
