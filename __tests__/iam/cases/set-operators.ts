import { allow, deny, type Group, having, when } from './case.js';
import { pages } from './pages.js';

const attributes = 'dynamodb:Attributes';

export const setOperators: Group[] = [
  {
    // "Multivalued context keys require a condition set operator": the page does not say what happens without
    name: 'several values that disagree, without a set operator',
    page: pages.multivalued,
    identity: [when({ StringEquals: { 'aws:TagKeys': 'team' } })],
    asks: [{ context: { 'aws:TagKeys': ['team', 'owner'] }, is: 'unknown' }],
  },
  {
    name: 'ForAllValues: only these attributes',
    page: pages.setOperators,
    identity: [when({ 'ForAllValues:StringEquals': { [attributes]: ['ID', 'Message', 'Tags'] } })],
    asks: having(
      attributes,
      [['Message', 'Tags'], ['ID'], ['ID', 'Message', 'Tags'], ['Tags', 'Tags']],
      [['Message', 'UserName'], ['UserName'], ['id']],
    ),
  },
  {
    name: 'ForAllValues: holds where the key is missing or has no values',
    page: pages.setOperators,
    identity: [when({ 'ForAllValues:StringEquals': { [attributes]: ['ID', 'Message', 'Tags'] } })],
    asks: having(attributes, [null, []], []),
  },
  {
    name: 'ForAllValues: every value must match one of the list',
    page: pages.setOperators,
    identity: [when({ 'ForAllValues:StringEquals': { [attributes]: ['PostDateTime', 'Message', 'Tags'] } })],
    asks: having(attributes, [['PostDateTime']], [['PostDateTime', 'UserName']]),
  },
  {
    name: 'ForAnyValue: one of these attributes is enough for a Deny',
    page: pages.setOperators,
    identity: [
      allow(),
      deny({
        Action: 'dynamodb:PutItem',
        Condition: { 'ForAnyValue:StringEquals': { [attributes]: ['ID', 'PostDateTime'] } },
      }),
    ],
    request: { action: 'dynamodb:PutItem', resource: 'arn:aws:dynamodb:us-east-2:111122223333:table/Thread' },
    asks: having(
      attributes,
      [['UserName'], ['UserName', 'Message'], null, []],
      [['PostDateTime', 'Message'], ['UserName', 'Message', 'PostDateTime'], ['ID'], ['ID', 'PostDateTime']],
    ),
  },
  {
    name: 'ForAnyValue in an Allow: false where the key is missing or has no values',
    page: pages.setOperators,
    identity: [when({ 'ForAnyValue:StringEquals': { [attributes]: ['ID', 'Message'] } })],
    asks: having(attributes, [['ID'], ['UserName', 'ID']], [['UserName'], null, []]),
  },
  {
    name: 'ForAllValues with Null asks for one value at least',
    page: pages.multivalued,
    identity: [
      when({
        'ForAllValues:StringEquals': { 'aws:TagKeys': ['environment', 'team'] },
        Null: { 'aws:TagKeys': 'false' },
      }),
    ],
    asks: having('aws:TagKeys', [['team'], ['environment', 'team']], [['owner'], ['team', 'owner'], null]),
  },
  {
    name: 'ForAllValues:StringLike',
    page: pages.multivalued,
    identity: [when({ 'ForAllValues:StringLike': { 'aws:TagKeys': ['app-*', 'team'] } })],
    asks: having('aws:TagKeys', [['app-1', 'team'], ['app-'], null], [['app-1', 'Team'], ['web']]),
  },
  {
    name: 'ForAnyValue:StringLike',
    page: pages.multivalued,
    identity: [when({ 'ForAnyValue:StringLike': { 'aws:TagKeys': 'app-*' } })],
    asks: having('aws:TagKeys', [['app-1'], ['x', 'app-2']], [['x'], ['App-1'], null]),
  },
  {
    name: 'ForAllValues:StringNotEquals: no value is one of these',
    page: pages.multivalued,
    identity: [when({ 'ForAllValues:StringNotEquals': { 'aws:TagKeys': ['owner', 'admin'] } })],
    asks: having('aws:TagKeys', [['team'], ['team', 'environment'], null, []], [['owner'], ['team', 'admin']]),
  },
  {
    name: 'ForAnyValue:StringNotEquals: one value is none of these',
    page: pages.multivalued,
    identity: [when({ 'ForAnyValue:StringNotEquals': { 'aws:TagKeys': ['owner', 'admin'] } })],
    asks: having('aws:TagKeys', [['team'], ['team', 'owner']], [['owner'], ['owner', 'admin']]),
  },
  {
    name: 'ForAnyValue:StringEqualsIgnoreCase',
    page: pages.multivalued,
    identity: [when({ 'ForAnyValue:StringEqualsIgnoreCase': { 'aws:TagKeys': 'Team' } })],
    asks: having('aws:TagKeys', [['TEAM', 'x'], ['team']], [['teams'], null]),
  },
  {
    name: 'ForAllValues:ArnLike',
    page: pages.multivalued,
    identity: [when({ 'ForAllValues:ArnLike': { 'ram:ResourceArn': 'arn:aws:sns:*:111122223333:*' } })],
    asks: having(
      'ram:ResourceArn',
      [['arn:aws:sns:us-east-2:111122223333:a', 'arn:aws:sns:us-east-1:111122223333:b'], null],
      [['arn:aws:sns:us-east-2:111122223333:a', 'arn:aws:sns:us-east-1:444455556666:b']],
    ),
  },
  {
    name: 'only these tags, and a value for one of them',
    page: pages.tags,
    identity: [
      when({
        StringEquals: { 'aws:RequestTag/environment': ['preprod', 'production'] },
        'ForAllValues:StringEquals': { 'aws:TagKeys': 'environment' },
      }),
    ],
    asks: [
      { context: { 'aws:RequestTag/environment': 'preprod', 'aws:TagKeys': ['environment'] }, is: true },
      { context: { 'aws:RequestTag/environment': 'test', 'aws:TagKeys': ['environment'] }, is: false },
      {
        context: {
          'aws:RequestTag/environment': 'preprod',
          'aws:RequestTag/x': 'y',
          'aws:TagKeys': ['environment', 'x'],
        },
        is: false,
      },
      // the key of the tag condition ignores case, the values of aws:TagKeys do not
      { context: { 'aws:RequestTag/Environment': 'preprod', 'aws:TagKeys': ['Environment'] }, is: false },
      { context: { 'aws:TagKeys': ['environment'] }, is: false },
    ],
  },
  {
    name: 'secrets with these tags only',
    page: pages.tags,
    identity: [when({ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['environment', 'cost-center'] } })],
    asks: having('aws:TagKeys', [['environment'], ['cost-center', 'environment'], null], [['environment', 'owner']]),
  },
  {
    name: 'called through a service of a list',
    page: pages.multivalued,
    identity: [
      allow(),
      deny({
        Condition: {
          StringNotEquals: { 'aws:ResourceAccount': ['111122223333'] },
          'ForAllValues:StringNotEquals': { 'aws:CalledVia': ['dataexchange.amazonaws.com'] },
        },
      }),
    ],
    asks: [
      { context: { 'aws:ResourceAccount': '111122223333' }, is: true },
      { context: { 'aws:ResourceAccount': '444455556666' }, is: false },
      { context: { 'aws:ResourceAccount': '444455556666', 'aws:CalledVia': ['dataexchange.amazonaws.com'] }, is: true },
      { context: { 'aws:ResourceAccount': '444455556666', 'aws:CalledVia': ['athena.amazonaws.com'] }, is: false },
      {
        context: {
          'aws:ResourceAccount': '444455556666',
          'aws:CalledVia': ['athena.amazonaws.com', 'dataexchange.amazonaws.com'],
        },
        is: true,
      },
    ],
  },
];
