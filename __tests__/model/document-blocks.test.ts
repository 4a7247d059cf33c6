import { describe, expect, test } from '@jest/globals';
import { documentPolicy } from '../../src/model/document-blocks.js';
import { brief, gap, open, parts, ref, resource, unknown } from './build.js';

/** The policy that the blocks of an `aws_iam_policy_document` come to. */
function render(attributes: object): unknown {
  const policy = documentPolicy(
    resource('data.aws_iam_policy_document.d', 'aws_iam_policy_document', attributes, { mode: 'data' }),
    ['policy'],
  );
  return policy.kind === 'map' ? brief(policy) : { cause: `${policy.kind}: ${policy.expression}` };
}

/** As the plan shows a block: what is not set is null or empty. */
const unset = {
  condition: [],
  effect: null,
  not_actions: null,
  not_principals: [],
  not_resources: [],
  principals: [],
  sid: null,
};

describe('blocks, and the JSON that the provider makes of them', () => {
  test.each<[string, object, object]>([
    [
      'a statement',
      { ...unset, actions: ['s3:*'], resources: ['*'] },
      { Effect: 'Allow', Action: ['s3:*'], Resource: ['*'] },
    ],
    [
      'an effect',
      { ...unset, effect: 'Deny', actions: ['s3:*'], resources: ['*'] },
      { Effect: 'Deny', Action: ['s3:*'], Resource: ['*'] },
    ],
    ['a sid', { ...unset, sid: 'One', actions: ['a:b'] }, { Sid: 'One', Effect: 'Allow', Action: ['a:b'] }],
    [
      'negated elements',
      { not_actions: ['iam:*'], not_resources: ['x'] },
      { Effect: 'Allow', NotAction: ['iam:*'], NotResource: ['x'] },
    ],
    [
      'IAM variables',
      { actions: ['a:b'], resources: ['home/&{aws:username}'] },
      { Effect: 'Allow', Action: ['a:b'], Resource: ['home/${aws:username}'] },
    ],
    [
      'a principal',
      { actions: ['a:b'], principals: [{ type: 'Service', identifiers: ['s'] }] },
      { Effect: 'Allow', Action: ['a:b'], Principal: { Service: ['s'] } },
    ],
    [
      'everybody',
      { actions: ['a:b'], principals: [{ type: '*', identifiers: ['*'] }] },
      { Effect: 'Allow', Action: ['a:b'], Principal: '*' },
    ],
    [
      'everybody in AWS',
      { actions: ['a:b'], principals: [{ type: 'AWS', identifiers: ['*'] }] },
      { Effect: 'Allow', Action: ['a:b'], Principal: { AWS: ['*'] } },
    ],
    [
      'everybody beside somebody',
      {
        actions: ['a:b'],
        principals: [
          { type: '*', identifiers: ['*'] },
          { type: 'AWS', identifiers: ['1'] },
        ],
      },
      { Effect: 'Allow', Action: ['a:b'], Principal: { '*': ['*'], AWS: ['1'] } },
    ],
    [
      'a star that is somebody',
      { actions: ['a:b'], principals: [{ type: '*', identifiers: ['1'] }] },
      { Effect: 'Allow', Action: ['a:b'], Principal: { '*': ['1'] } },
    ],
    [
      'principals that are not meant',
      { actions: ['a:b'], not_principals: [{ type: 'AWS', identifiers: ['1'] }] },
      { Effect: 'Allow', Action: ['a:b'], NotPrincipal: { AWS: ['1'] } },
    ],
    [
      'a condition',
      { actions: ['a:b'], condition: [{ test: 'Bool', variable: 'k', values: ['true'] }] },
      { Effect: 'Allow', Action: ['a:b'], Condition: { Bool: { k: ['true'] } } },
    ],
    [
      'the same condition twice',
      {
        actions: ['a:b'],
        condition: [
          { test: 'A', variable: 'k', values: ['v'] },
          { test: 'A', variable: 'k', values: ['w'] },
        ],
      },
      { Effect: 'Allow', Action: ['a:b'], Condition: { A: { k: ['v', 'w'] } } },
    ],
    ['all elements unset', unset, { Effect: 'Allow' }],
  ])('%s', (_, statement, rendered) => {
    expect(render({ statement: [statement] })).toEqual({ Version: '2012-10-17', Statement: [rendered] });
  });

  test('the version', () => {
    expect(render({ version: '2008-10-17', statement: [] })).toEqual({ Version: '2008-10-17', Statement: [] });
    expect(render({ version: null, statement: [] })).toEqual({ Version: '2012-10-17', Statement: [] });
  });

  test('conditions with the same test on other keys are kept apart', () => {
    const policy = documentPolicy(
      resource('d', 'aws_iam_policy_document', {
        statement: [
          {
            condition: [
              { test: 'A', variable: 'k', values: ['v'] },
              { test: 'A', variable: 'l', values: ['w'] },
            ],
          },
        ],
      }),
      [],
    );
    expect(JSON.stringify(policy)).toMatch(/"key":"k".*"key":"l"/);
  });

  test('the second principal block of a type adds to the first', () => {
    const principals = [
      { type: 'AWS', identifiers: ['1'] },
      { type: 'AWS', identifiers: ['2'] },
    ];
    const policy = documentPolicy(resource('d', 'aws_iam_policy_document', { statement: [{ principals }] }), []);
    expect(JSON.stringify(policy)).toMatch(/"1".*"2"/);
  });

  test('routes are those of the policy, so that places compare', () => {
    const policy = documentPolicy(
      resource('d', 'aws_iam_policy_document', { statement: [{ actions: ['a:b'], resources: ['x', 'y'] }] }),
      ['inline_policy', 0, 'policy'],
    );
    expect(JSON.stringify(policy)).toContain(
      JSON.stringify(['inline_policy', 0, 'policy', 'Statement', 0, 'Resource', 1]),
    );
  });
});

describe('documents that are merged with others', () => {
  const json = (...statements: object[]) => JSON.stringify({ Statement: statements });
  const [a, b, c] = ['a:x', 'b:x', 'c:x'];
  const own = [{ sid: 'S', actions: [a] }, { actions: [a] }];
  const ownRendered = [
    { Sid: 'S', Effect: 'Allow', Action: [a] },
    { Effect: 'Allow', Action: [a] },
  ];
  const refused = (attribute: string) => ({ cause: `unsupported: data.aws_iam_policy_document.d.${attribute}` });

  test.each<[string, object, unknown[]]>([
    ['a source comes first', { source_policy_documents: [json({ Action: b })] }, [{ Action: b }, ...ownRendered]],
    [
      'its own statement takes the place of one with the same sid',
      { source_policy_documents: [json({ Sid: 'S', Action: b }, { Action: c })] },
      [ownRendered[0], { Action: c }, ownRendered[1]],
    ],
    [
      'an override takes the place of its own',
      { override_policy_documents: [json({ Sid: 'S', Action: b }), json({ Sid: 'S', Action: c }, { Action: c })] },
      [{ Sid: 'S', Action: c }, ownRendered[1], { Action: c }],
    ],
    [
      'a single statement',
      { source_policy_documents: [JSON.stringify({ Statement: { Action: b } })] },
      [{ Action: b }, ...ownRendered],
    ],
    ['a document without statements', { override_policy_documents: ['{}'] }, ownRendered],
    [
      'the older attributes',
      { source_json: json({ Action: b }), override_json: json({ Sid: 'S' }) },
      [{ Action: b }, { Sid: 'S' }, ownRendered[1]],
    ],
    [
      'attributes that are not set',
      { source_json: '', override_json: '', source_policy_documents: null, override_policy_documents: [] },
      ownRendered,
    ],
    ['a source that is not known', { source_policy_documents: unknown() }, [...ownRendered, { more: 'var.x' }]],
    ['perhaps more sources', { source_policy_documents: open([]) }, [...ownRendered, { more: 'var.more' }]],
  ])('%s', (_, attributes, rendered) => {
    expect(render({ statement: own, ...attributes })).toEqual({ Version: '2012-10-17', Statement: rendered });
  });

  test.each<[string, object]>([
    ['one that is not known', { override_policy_documents: unknown() }],
    ['perhaps more of them', { override_policy_documents: open([]) }],
    ['one that is no policy', { override_policy_documents: ['[]'] }],
  ])('what an override may replace cannot be told: %s', (_, attributes) => {
    expect(render({ statement: own, ...attributes })).toEqual(refused('override_policy_documents'));
  });

  test('a sid that is not known may be that of another document', () => {
    const vague = [{ sid: unknown(), actions: [a] }];
    expect(render({ statement: vague })).toHaveProperty('Statement');
    expect(render({ statement: vague, source_policy_documents: [json({ Action: b })] })).toHaveProperty('Statement');
    for (const attribute of ['source_policy_documents', 'override_policy_documents']) {
      expect(render({ statement: vague, [attribute]: [json({ Sid: 'S', Action: b })] })).toHaveProperty('cause');
    }
  });
});

describe('nothing is lost of what is not known', () => {
  const role = ref('aws_iam_role.app', 'arn', false);
  test.each<[string, object, object]>([
    ['the actions', { actions: unknown() }, { Action: { unknown: 'var.x' } }],
    ['one resource', { resources: ['x', role] }, { Resource: ['x', '<aws_iam_role.app.arn>'] }],
    ['a list that is one reference', { resources: role }, { Resource: '<aws_iam_role.app.arn>' }],
    ['more resources', { resources: open(['x']) }, { Resource: ['x', { more: 'var.more' }] }],
    ['the effect', { effect: unknown() }, { Effect: { unknown: 'var.x' } }],
    ['the principals', { principals: unknown() }, { Principal: { unknown: 'var.x' } }],
    ['principals that are a reference', { principals: role }, { Principal: '<aws_iam_role.app.arn>' }],
    ['more principals', { principals: open([]) }, { Principal: { more: 'var.more' } }],
    [
      'the type of a principal',
      { principals: [{ type: unknown(), identifiers: ['x'] }] },
      { Principal: { more: 'var.x' } },
    ],
    [
      'a type with a hole',
      { principals: [{ type: parts('A', gap('var.y')), identifiers: ['x'] }] },
      { Principal: { more: 'var.y' } },
    ],
    [
      'the identifiers',
      { principals: [{ type: 'AWS', identifiers: unknown() }] },
      { Principal: { AWS: { unknown: 'var.x' } } },
    ],
    [
      'no identifiers',
      { principals: [{ type: 'AWS', identifiers: [] }] },
      { Principal: { more: 'an incomplete block' } },
    ],
    ['a block of principals', { principals: [unknown()] }, { Principal: { more: 'var.x' } }],
    ['the conditions', { condition: unknown() }, { Condition: { unknown: 'var.x' } }],
    ['conditions that are a reference', { condition: role }, { Condition: '<aws_iam_role.app.arn>' }],
    ['more conditions', { condition: open([]) }, { Condition: { more: 'var.more' } }],
    [
      'the key of a condition',
      { condition: [{ test: 'A', variable: unknown(), values: ['v'] }] },
      { Condition: { more: 'var.x' } },
    ],
    [
      'the values of a condition',
      { condition: [{ test: 'A', variable: 'k', values: unknown() }] },
      { Condition: { A: { k: [{ unknown: 'var.x' }] } } },
    ],
    [
      'more values of a condition',
      { condition: [{ test: 'A', variable: 'k', values: open(['v']) }] },
      { Condition: { A: { k: ['v', { more: 'var.more' }] } } },
    ],
  ])('%s', (_, statement, rendered) => {
    expect(render({ statement: [statement] })).toHaveProperty('Statement', [{ Effect: 'Allow', ...rendered }]);
  });

  test.each<[string, object, object]>([
    ['a statement', { statement: [unknown()] }, { Statement: [{ unknown: 'var.x' }] }],
    ['all statements', { statement: unknown() }, { Statement: [{ unknown: 'var.x' }] }],
    ['more statements', { statement: open([]) }, { Statement: [{ more: 'var.more' }] }],
    ['more elements of a statement', { statement: [open({})] }, { Statement: [{ Effect: 'Allow', more: 'var.more' }] }],
    ['no statements at all', {}, {}],
    ['nothing of the document', open({}), { more: 'var.more' }],
  ])('%s', (_, attributes, rendered) => {
    expect(render(attributes)).toEqual({ Version: '2012-10-17', ...rendered });
  });
});
