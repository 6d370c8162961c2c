import { transaction } from '../../../src/redact/rules/transaction';
import { proveRule } from './prove-rule';

const all = ['ch', 'pi', 'cus', 'acct', 'ac', 'txn', 're', 'sub', 'seti', 'evt'].map(
  (lead) => `${lead}_DEMO4Yb8QnRv2Ks6Wx`,
);

proveRule(transaction, {
  ng: [
    ['Payment tr_7UhSN1zuXS failed', 'tr_7UhSN1zuXS'],
    ['profile pfl_QkEhN94Ba', 'pfl_QkEhN94Ba'],
    ...all.map((id) => [`charge ${id} declined`, id] as const),
    ['{"id":"pm_1DEMOinventedPq7"}', 'pm_1DEMOinventedPq7'],
    ['/payments/pi_3DEMOinvented5RtYp2', 'pi_3DEMOinvented5RtYp2'],
  ],
  ok: [
    'req_8sKd02LmPqXw41',
    'ch_card',
    're_send_the_mail_1',
    'sub_menu_position_2',
    'in_progress_status1',
    'src_set_attribute9',
    'acct_settings',
    'po_file_translations_2',
    'wc_order_status',
    'SM_ch_4022',
    'pi_3',
  ],
  hostile: ['ch_', 'ch_A1', 'pi_a', 'acct_', 'cs_live_'],
});
