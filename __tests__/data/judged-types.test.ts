import { expect, test } from '@jest/globals';
import { isJudgedType } from '../../src/data/judged-types.js';

test.each([
  ['aws_iam_role_policy', true],
  ['aws_lambda_function', true],
  // Their ARNs say which account this is.
  ['aws_iam_openid_connect_provider', true],
  ['awscc_iam_oidc_provider', true],
  ['aws_vpc', false],
  ['google_iam_role', false],
])('%s: %s', (type, expected) => {
  expect(isJudgedType(type)).toBe(expected);
});
