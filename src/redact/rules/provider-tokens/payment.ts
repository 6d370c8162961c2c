import type { NamingShapes } from './shapes';

/** Tokens of those who take money and of those who ship, as each describes them in its documentation of keys. */
export const PAYMENT: NamingShapes = {
  // Stripe (docs.stripe.com/keys), also Clerk, Lob, Paystack, Paymongo, Freemius
  'sk_live_ sk_test_ sk_prod_ pk_live_ pk_test_ pk_prod_ rk_live_ rk_test_ rk_prod_': '[0-9A-Za-z_]{8,250}',
  whsec_: '[0-9A-Za-z+/=]{16,120}',
  'pi_ seti_': '[0-9A-Za-z]{12,40}_secret_[0-9A-Za-z]{12,60}',
  'cs_live_ cs_test_': '[0-9A-Za-z]{30,120}',
  // PayPal, Braintree
  'access_token$production$ access_token$sandbox$': '[0-9a-z]{16}\\$[0-9A-Fa-f]{32}',
  'production_ sandbox_': '[0-9a-z]{8}_[0-9a-z]{16}',
  // Square
  'sq0atp- sq0csp- sq0idp- sq0atb- sq0cxp- EAAA': '[\\w-]{22,80}',
  // Flutterwave, Razorpay
  'FLWPUBK FLWSECK': '(?:_TEST)?-[0-9A-Za-z]{12,60}(?:-X)?',
  'rzp_live_ rzp_test_': '[0-9A-Za-z]{10,40}',
  // Mollie, GoCardless, Lob, Worldline, Chargebee, PayMongo
  'live_ test_': '(?:pub_)?[0-9A-Za-z_=-]{25,64}',
  // Mercado Pago, PagSeguro, Pagar.me
  'APP_USR- TEST-':
    '\\d{6,20}-\\d{6}-[0-9A-Fa-f]{32}-\\d{6,12}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  ak_live_: '[0-9A-Za-z]{20,40}',
  // Adyen, Klarna, Checkout.com, SumUp, Afterpay
  AQE: '[0-9A-Za-z]{5,12}\\+?[0-9A-Za-z+/]{20,150}={0,2}-[0-9A-Za-z+/]{20,100}=-[\\w^{}()<>[\\]~*+,.:;!?$%&#@|=/-]{8,40}',
  klarna_: '(?:live|test)_(?:api|client)_[\\w+/=%-]{20,200}',
  'sk_sbox_ pk_sbox_ sk_ pk_':
    '[0-9a-z]{26,32}[*#$=]?(?![0-9A-Za-z])|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  'sup_sk_ sup_pk_ cc_sk_ cc_pk_ cc_classic_': '[0-9A-Za-z]{20,60}',
  // Paddle, Lemon Squeezy's are JWTs, Xendit, Plaid, Midtrans, iyzico
  'pdl_live_apikey_ pdl_sdbx_apikey_ pdl_ntfset_': '[0-9A-Za-z_+/]{20,90}',
  'xnd_development_ xnd_production_ xnd_public_development_ xnd_public_production_': '[0-9A-Za-z]{30,90}',
  'access-sandbox- access-development- access-production- public-sandbox- public-production- link-production-':
    '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  'SB-Mid-server- SB-Mid-client- Mid-server- Mid-client-': '[\\w-]{16,40}',
  // Amazon Pay, Amazon's selling partners
  'amzn1.application-oa2-client. amzn1.oa2-cs.v1.': '[0-9A-Fa-f]{32,64}',
  'Atza| Atzr|': '[\\w-]{60,800}',
  // Omise, Culqi, Conekta, Dwolla, Coinbase Commerce
  'skey_ pkey_': '(?:test_)?[0-9a-z]{19,30}',
  key_: '(?=[a-z]{0,20}[\\dA-Z])[0-9A-Za-z]{20,40}(?![0-9A-Za-z_])',
  // Wise, Ramp, Brex, Mercury, Moov
  'bxt_ ramp_id_ ramp_sec_ ramp_tok_': '[0-9A-Za-z]{28,60}',
  'secret-token:mercury_': '(?:production|sandbox)_[\\w-]{20,90}',
  // Shippo, EasyPost, Duffel, Easyship
  'shippo_live_ shippo_test_': '[0-9A-Fa-f]{40}',
  'EZAK EZTK': '[0-9A-Za-z]{54}',
  'duffel_live_ duffel_test_': '[\\w=-]{43}',
  'prod_ sand_': '(?=[A-Za-z+/]{0,43}\\d)[0-9A-Za-z+/]{43}=',
};
