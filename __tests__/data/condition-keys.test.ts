import { expect, test } from '@jest/globals';
import { keysOf } from '../../src/data/action-resources.js';
import { actionsOf, services } from '../../src/data/actions.js';
import { isMultivalued } from '../../src/data/condition-keys.js';

test.each([
  ['aws:TagKeys', true],
  ['aws:tagkeys', true],
  ['aws:PrincipalOrgPaths', true],
  ['aws:ResourceOrgPaths', true],
  ['aws:SourceOrgPaths', true],
  ['aws:VpceOrgPaths', true],
  ['aws:CalledVia', true],
  ['aws:PrincipalServiceNamesList', true],
  ['aws:CalledViaFirst', false],
  ['aws:SourceArn', false],
  ['aws:PrincipalArn', false],
  ['aws:PrincipalTag/team', false],
  ['aws:RequestTag/team:a/b', false],
  ['iam:PassedToService', false],
  ['sts:ExternalId', false],
  ['sts:TransitiveTagKeys', true],
  ['dynamodb:LeadingKeys', true],
  ['dynamodb:Attributes', true],
  ['kms:EncryptionContextKeys', true],
  ['kms:EncryptionContext:app', false],
  ['cognito-identity.amazonaws.com:amr', true],
  ['token.actions.githubusercontent.com:sub', false],
  ['s3:ExistingObjectTag/team', false],
  ['secretsmanager:ResourceTag/team', false],
  ['codebuild:environment.environmentVariables/NAME.value', false],
  ['oidc.example.com/id/1:amr', true],
  ['oidc.example.com:8443/id/1:sub', false],
  ['oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLE:sub', false],
  ['token.actions.githubusercontent.com:aud', false],
  ['kms:EncryptionContext:a.b:amr', false],
  // AWS does not say
  // one value in most requests; some services' requests have several
  ['identitystore:UserId', true],
  ['oidc.eks.eu-central-1.amazonaws.com/id/EXAMPLE:aud', undefined],
  ['aws:PrincipalTag/', undefined],
  ['aws:NoSuchKey', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
  ['', undefined],
])('%s: %s', (key, multivalued) => expect(isMultivalued(key)).toBe(multivalued));

test('it is known of every key that an action has', () => {
  const keys = services().flatMap((service) =>
    actionsOf(service).flatMap((name) => keysOf(`${service}:${name}`) ?? []),
  );
  expect(new Set(keys).size).toBeGreaterThan(1_000);
  expect([...new Set(keys)].filter((key) => isMultivalued(key) === undefined)).toEqual([]);
});
