import { pattern } from '../finding';

/** What a site is called, behind WordPress's and WooCommerce's keys for it (core options, `wcSettings.siteTitle`). */
export const siteName = pattern(
  'site-name',
  'site-name',
  /(?<![A-Za-z])(?:blog_?name|site_?(?:title|name)|blogdescription|tagline|(?:store|shop)_?name|email_from_name|woocommerce_email_from_name)(?:\\{0,2}["'])?\]?(?:\s{0,3}(?:=>|[:=])\s{0,3}(?:string\(\d{1,4}\) )?|;s:\d{1,5}:)(?:\\{1,2}["']([^"'\\\r\n]{1,200})|"([^"\r\n]{1,200})|'([^'\r\n]{1,200}))/dgi,
);
