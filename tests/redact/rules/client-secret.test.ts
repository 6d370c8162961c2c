import { clientSecret } from '../../../src/redact/rules/client-secret';
import { proveRule } from './prove-rule';

// Put together here, so that no scanner of repositories takes an invented secret for a real one.
const of = (id: string, rest: string): string => `${id}_secret_${rest}`;
const intent = of('pi_3QzYkL2eZvKYlo2C', 'Yx9WvUt8SrQp7OnM');

proveRule(clientSecret, {
  ng: [
    [`You specified: ${intent}`, intent],
    [`request_id: ${intent}`, intent],
    [`?payment_intent_client_secret=${intent}&x=1`, intent],
    [of('seti_1AbCdEfGhIj', 'KlMnOpQrSt'), of('seti_1AbCdEfGhIj', 'KlMnOpQrSt')],
    [`"${of('cs_test_a1B2c3D4e5', 'fidwbEhqYWAnPydf')}"`, of('cs_test_a1B2c3D4e5', 'fidwbEhqYWAnPydf')],
    [`src: ${of('src_1AbCdEfGhIj', 'KlMnOpQrSt')}.`, of('src_1AbCdEfGhIj', 'KlMnOpQrSt')],
    [`#${of('cuss_1AbCdEfGhIj', 'KlMnOpQrSt')}`, of('cuss_1AbCdEfGhIj', 'KlMnOpQrSt')],
    [`(${of('accs_1AbCdEfGhIj', 'KlMnOpQrSt')})`, of('accs_1AbCdEfGhIj', 'KlMnOpQrSt')],
    [`${intent} and ${intent}`, intent, intent],
    [`[client_secret] => ${intent} )`, intent],
  ],
  ok: [
    'of the form ${id}_secret_${secret}',
    'client_secret is missing',
    'woocommerce_stripe_secret_key',
    'pi_secret_key',
    'request req_8sKd02LmPqXw41',
    'pi_3QzYkL2eZvKYlo2C',
    'api_1234567_secret_',
    'wp_secret_settings_page_of_this',
    'tcs_settings_secret_of_settings',
    'confirmPayment intent secret',
  ],
  hostile: ['pi_', 'pi_a_secret_', '_secret_', 'cs_aaaaaa', 'pi_aaaaaaaaa_secret_a '],
});
