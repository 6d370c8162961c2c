import type { Rule } from '../finding';
import { addressPath } from './address-path';
import { amount } from './amount';
import { amountField } from './amount-field';
import { applicationPassword } from './application-password';
import { authorization } from './authorization';
import { authorPath } from './author-path';
import { avatar } from './avatar';
import { birthDate } from './birth-date';
import { callArgument } from './call-argument';
import { card } from './card';
import { cardPart } from './card-part';
import { clientSecret } from './client-secret';
import { commandCredential } from './command-credential';
import { constant } from './constant';
import { cookie } from './cookie';
import { coupon } from './coupon';
import { csvColumn } from './csv-column';
import { customerField } from './customer-field';
import { databaseName } from './database-name';
import { drawnToken } from './drawn-token';
import { email } from './email';
import { firewallValue } from './firewall-value';
import { hardwareAddress } from './hardware-address';
import { iban } from './iban';
import { identityNumber } from './identity-number';
import { ip } from './ip';
import { jwt } from './jwt';
import { keyValue } from './key-value';
import { leftover } from './leftover';
import { licenceKey } from './licence-key';
import { loginName } from './login-name';
import { mailboxName } from './mailbox-name';
import { nonce } from './nonce';
import { note } from './note';
import { orderKey } from './order-key';
import { orderNumber } from './order-number';
import { person } from './person';
import { phone } from './phone';
import { postalAddress } from './postal-address';
import { privateKey } from './private-key';
import { providerToken } from './provider-token';
import { serverPath } from './server-path';
import { siteAddress } from './site-address';
import { siteId } from './site-id';
import { siteName } from './site-name';
import { smtpCredential } from './smtp-credential';
import { sqlValue } from './sql-value';
import { transaction } from './transaction';
import { transactionField } from './transaction-field';
import { upload } from './upload';
import { urlCredential } from './url-credential';
import { urlParameters } from './url-parameters';
import { xmlRpc } from './xml-rpc';

/** Every rule, the more telling kind first: where two find the same place, the first in this list names it. */
export const rules: readonly Rule[] = [
  privateKey,
  clientSecret,
  transactionField,
  providerToken,
  jwt,
  applicationPassword,
  nonce,
  orderKey,
  cookie,
  authorization,
  smtpCredential,
  xmlRpc,
  email,
  urlCredential,
  commandCredential,
  iban,
  card,
  cardPart,
  identityNumber,
  birthDate,
  avatar,
  siteId,
  licenceKey,
  transaction,
  constant,
  keyValue,
  databaseName,
  customerField,
  csvColumn,
  firewallValue,
  mailboxName,
  loginName,
  note,
  callArgument,
  sqlValue,
  hardwareAddress,
  ip,
  phone,
  person,
  postalAddress,
  authorPath,
  serverPath,
  upload,
  siteAddress,
  siteName,
  addressPath,
  coupon,
  orderNumber,
  amount,
  amountField,
  urlParameters,
  leftover,
  drawnToken,
];
