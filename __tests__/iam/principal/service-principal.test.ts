import { describe, expect, test } from '@jest/globals';
import type { Kleene } from '../../../src/iam/kleene.js';
import { namesService, sameService, type Whereabouts } from '../../../src/iam/principal/service-principal.js';
import type { Pieces } from '../../../src/iam/statement.js';
import { unknownGap, variable } from '../build.js';

const nowhere: Whereabouts = {};
const frankfurt: Whereabouts = { partition: 'aws', region: 'eu-central-1' };
const beijing: Whereabouts = { partition: 'aws-cn', region: 'cn-north-1' };

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services */
describe('a service principal is another way to write the service', () => {
  const cases: [string, string, Whereabouts, Kleene][] = [
    ['ec2.amazonaws.com', 'ec2.amazonaws.com', nowhere, true],
    ['ec2.amazonaws.com', 'lambda.amazonaws.com', nowhere, false],
    ['EC2.amazonaws.com', 'ec2.amazonaws.com', nowhere, false],
    ['monitoring.rds.amazonaws.com', 'rds.amazonaws.com', nowhere, false],
    ['rds.amazonaws.com', 'monitoring.rds.amazonaws.com', nowhere, false],
    ['logs.eu-central-1.amazonaws.com', 'logs.amazonaws.com', nowhere, true],
    ['logs.eu-central-1.amazonaws.com', 'logs.amazonaws.com', frankfurt, true],
    ['logs.eu-west-1.amazonaws.com', 'logs.amazonaws.com', frankfurt, false],
    ['logs.us-gov-west-1.amazonaws.com', 'logs.amazonaws.com', nowhere, true],
    ['logs.amazonaws.com', 'logs.eu-west-1.amazonaws.com', frankfurt, true],
    ['logs.eu-west-1.amazonaws.com', 'logs.eu-west-2.amazonaws.com', nowhere, false],
    ['build.apprunner.amazonaws.com', 'build.amazonaws.com', nowhere, false],
    ['ec2.amazonaws.com.cn', 'ec2.amazonaws.com', beijing, true],
    ['ec2.amazonaws.com.cn', 'ec2.amazonaws.com', frankfurt, false],
    ['ec2.amazonaws.com.cn', 'ec2.amazonaws.com', nowhere, 'unknown'],
    ['ec2.amazonaws.com.cn', 'ec2.amazonaws.com.cn', frankfurt, true],
    ['ec2.amazonaws.com', 'ec2.amazonaws.com.cn', beijing, true],
    ['logs.cn-north-1.amazonaws.com.cn', 'logs.amazonaws.com', beijing, true],
    ['logs.cn-northwest-1.amazonaws.com.cn', 'logs.amazonaws.com', beijing, false],
    ['amazonaws.com', 'ec2.amazonaws.com', nowhere, false],
    ['ec2.amazonaws.com.evil.example', 'ec2.amazonaws.com', nowhere, false],
    ['ec2.amazonaws.common', 'ec2.amazonaws.com', nowhere, false],
    ['', 'ec2.amazonaws.com', nowhere, false],
  ];
  test.each(cases)('`%s` for `%s` in %j: %s', (written, service, world, same) => {
    expect(sameService(written, service, world)).toBe(same);
  });
});

describe('with gaps', () => {
  const region = { stands: 'fixed', name: 'region' } as const;
  const cases: [Pieces, string, Whereabouts, Kleene][] = [
    [['logs.', region, '.amazonaws.com'], 'logs.amazonaws.com', nowhere, true],
    [['logs.', region, '.amazonaws.com'], 'logs.amazonaws.com', frankfurt, true],
    [['logs.', region, '.amazonaws.com'], 'ec2.amazonaws.com', nowhere, false],
    [['logs.eu-west-1.', 'amazonaws.com'], 'logs.amazonaws.com', nowhere, true],
    [['ec2.', unknownGap], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [['lambda.', unknownGap], 'ec2.amazonaws.com', nowhere, false],
    [['ec2', unknownGap], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [['ec2fleet', unknownGap], 'ec2.amazonaws.com', nowhere, false],
    [[unknownGap, '.amazonaws.com'], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [[unknownGap], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [[variable('aws:PrincipalServiceName')], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [['*'], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [['ec*'], 'ec2.amazonaws.com', nowhere, 'unknown'],
    [['lambda.*'], 'ec2.amazonaws.com', nowhere, false],
  ];
  test.each(cases)('%j for `%s` in %j: %s', (written, service, world, names) => {
    expect(namesService(written, service, world)).toBe(names);
  });
});
