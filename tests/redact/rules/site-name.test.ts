import { siteName } from '../../../src/redact/rules/site-name';
import { proveRule } from './prove-rule';

proveRule(siteName, {
  ng: [
    ['"siteTitle":"Pottery Lane"', 'Pottery Lane'],
    ["'blogname' => 'Pottery Lane'", 'Pottery Lane'],
    ['s:8:"blogname";s:12:"Pottery Lane";', 'Pottery Lane'],
    ['["site_name"]=>\n  string(12) "Pottery Lane"', 'Pottery Lane'],
    [String.raw`{\"site_title\":\"Pottery Lane\"}`, 'Pottery Lane'],
    ['"store_name": "Pottery"', 'Pottery'],
    ['"woocommerce_email_from_name":"Ruth’s Pottery"', 'Ruth’s Pottery'],
    ['"shopName":"Töpferei Lane"', 'Töpferei Lane'],
    ['"blogdescription":"Mugs and more"', 'Mugs and more'],
    ["blogname='Pottery Lane'", 'Pottery Lane'],
  ],
  ok: [
    'blogname is empty',
    '"siteTitle":""',
    '"site_url":"x"',
    'Site title',
    '"plugin_name":"SophMate"',
    '"name":"woocommerce"',
    'siteTitle: Pottery',
    'option_name = blogname',
    '"site_name":null',
    'Store name is required',
  ],
  hostile: ['"siteTitle":"', 'blogname;s:1:', "site_name => '", 'store_name', 'blogname='],
});
