import type { Rule } from '../finding';
import { addressPath } from './address-path';
import { amount } from './amount';
import { applicationPassword } from './application-password';
import { authorization } from './authorization';
import { authorPath } from './author-path';
import { avatar } from './avatar';
import { birthDate } from './birth-date';
import { callArgument } from './call-argument';
import { card } from './card';
import { commandCredential } from './command-credential';
import { constant } from './constant';
import { cookie } from './cookie';
import { coupon } from './coupon';
import { customerField } from './customer-field';
import { databaseName } from './database-name';
import { drawnToken } from './drawn-token';
import { email } from './email';
import { hardwareAddress } from './hardware-address';
import { iban } from './iban';
import { identityNumber } from './identity-number';
import { ip } from './ip';
import { jwt } from './jwt';
import { keyValue } from './key-value';
import { leftover } from './leftover';
import { licenceKey } from './licence-key';
import { nonce } from './nonce';
import { orderKey } from './order-key';
import { orderNumber } from './order-number';
import { person } from './person';
import { phone } from './phone';
import { postalAddress } from './postal-address';
import { privateKey } from './private-key';
import { providerToken } from './provider-token';
import { serverPath } from './server-path';
import { siteId } from './site-id';
import { sqlValue } from './sql-value';
import { transaction } from './transaction';
import { urlCredential } from './url-credential';
import { urlParameters } from './url-parameters';

/** Every rule, the more telling kind first: where two find the same place, the first in this list names it. */
export const rules: readonly Rule[] = [
  privateKey,
  providerToken,
  jwt,
  applicationPassword,
  nonce,
  orderKey,
  cookie,
  authorization,
  email,
  urlCredential,
  commandCredential,
  iban,
  card,
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
  callArgument,
  sqlValue,
  hardwareAddress,
  ip,
  phone,
  person,
  postalAddress,
  authorPath,
  serverPath,
  addressPath,
  coupon,
  orderNumber,
  amount,
  urlParameters,
  leftover,
  drawnToken,
];
