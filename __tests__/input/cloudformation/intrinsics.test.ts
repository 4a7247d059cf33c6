// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub is written
import { describe, expect, test } from '@jest/globals';
import { only, plain, read } from './plain.js';

const TOP_YAML = `
Parameters:
  Stage: { Type: String, Default: prod }
  Count: { Type: Number, Default: 007 }
  Flag: { Type: String, Default: Yes }
  Empty: { Type: String, Default: "" }
  NoDefault: { Type: String }
  Names: { Type: CommaDelimitedList, Default: "a, b,c" }
  Subnets: { Type: "List<AWS::EC2::Subnet::Id>" }
  FromSsm: { Type: "AWS::SSM::Parameter::Value<String>", Default: /app/role }
  SsmName: { Type: "AWS::SSM::Parameter::Name", Default: /app/role }
  Secret: { Type: String, NoEcho: true, Default: hunter2 }
  SecretList: { Type: CommaDelimitedList, NoEcho: "true", Default: "left,right" }
  Broken: { Type: String, Default: [a] }
  Dynamic: { Type: String, Default: "{{resolve:ssm:/app}}" }
  Typeless: text
`;
const TOP_JSON = {
  Stage: { Type: 'String', Default: 'prod' },
  Count: { Type: 'Number', Default: '007' },
  Flag: { Type: 'String', Default: true },
  Empty: { Type: 'String', Default: '' },
  NoDefault: { Type: 'String' },
  Names: { Type: 'CommaDelimitedList', Default: 'a, b,c' },
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' },
  FromSsm: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/app/role' },
  SsmName: { Type: 'AWS::SSM::Parameter::Name', Default: '/app/role' },
  Secret: { Type: 'String', NoEcho: true, Default: 'hunter2' },
  SecretList: { Type: 'CommaDelimitedList', NoEcho: 'true', Default: 'left,right' },
  Broken: { Type: 'String', Default: ['a'] },
  Dynamic: { Type: 'String', Default: '{{resolve:ssm:/app}}' },
  Typeless: 'text',
};

function fromYaml(written: string): unknown {
  const indented = written.replaceAll('\n', '\n        ');
  const text = `${TOP_YAML}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n      V: ${indented}\n  Role:\n    Type: AWS::IAM::Role\n`;
  return property(text);
}

function fromJson(written: unknown): unknown {
  const Resources = { It: { Type: 'Custom::It', Properties: { V: written } }, Role: { Type: 'AWS::IAM::Role' } };
  return property(JSON.stringify({ Parameters: TOP_JSON, Resources }, null, 1));
}

function property(text: string): unknown {
  return (plain(only(read(text)).attributes) as { V: unknown }).V;
}

const unknown = (said: string): unknown => ({ unknown: said });

/** Short form, long form in YAML, JSON, and what comes out of each. */
const cases: { what: string; yaml: readonly string[]; json: unknown; is: unknown }[] = [
  { what: 'Ref to a resource', yaml: ['!Ref Role', '{ Ref: Role }'], json: { Ref: 'Role' }, is: '<Role.Ref>' },
  { what: 'Ref to a default', yaml: ['!Ref Stage', '{ Ref: Stage }'], json: { Ref: 'Stage' }, is: 'prod' },
  { what: 'Ref to a number with zeros', yaml: ['!Ref Count'], json: { Ref: 'Count' }, is: '007' },
  { what: 'Ref to a boolean default', yaml: ['!Ref Flag'], json: { Ref: 'Flag' }, is: 'true' },
  { what: 'Ref to an empty default', yaml: ['!Ref Empty'], json: { Ref: 'Empty' }, is: '' },
  {
    what: 'Ref without default',
    yaml: ['!Ref NoDefault'],
    json: { Ref: 'NoDefault' },
    is: unknown('parameter !Ref NoDefault'),
  },
  { what: 'Ref to a list', yaml: ['!Ref Names'], json: { Ref: 'Names' }, is: ['a', 'b', 'c'] },
  {
    what: 'Ref to a list without default',
    yaml: ['!Ref Subnets'],
    json: { Ref: 'Subnets' },
    is: unknown('parameter !Ref Subnets'),
  },
  {
    what: 'Ref to a stored value',
    yaml: ['!Ref FromSsm'],
    json: { Ref: 'FromSsm' },
    is: unknown('outside !Ref FromSsm'),
  },
  { what: 'Ref to the name of a stored value', yaml: ['!Ref SsmName'], json: { Ref: 'SsmName' }, is: '/app/role' },
  { what: 'Ref to a secret', yaml: ['!Ref Secret'], json: { Ref: 'Secret' }, is: { sensitive: 'hunter2' } },
  {
    what: 'Ref to a list of secrets',
    yaml: ['!Ref SecretList'],
    json: { Ref: 'SecretList' },
    is: { sensitive: [{ sensitive: 'left' }, { sensitive: 'right' }] },
  },
  {
    what: 'Ref to a default that AWS refuses',
    yaml: ['!Ref Broken'],
    json: { Ref: 'Broken' },
    is: unknown('malformed !Ref Broken'),
  },
  {
    what: 'Ref to a parameter that is no map',
    yaml: ['!Ref Typeless'],
    json: { Ref: 'Typeless' },
    is: unknown('malformed !Ref Typeless'),
  },
  { what: 'Ref to nothing', yaml: ['!Ref Rolle'], json: { Ref: 'Rolle' }, is: unknown('malformed !Ref Rolle') },
  {
    what: 'Ref to an own property of objects',
    yaml: ['!Ref __proto__'],
    json: { Ref: '__proto__' },
    is: unknown('malformed !Ref __proto__'),
  },
  {
    what: 'Ref to no name',
    yaml: ['!Ref [a, b]', '{ Ref: [a, b] }'],
    json: { Ref: ['a', 'b'] },
    is: unknown('malformed !Ref a'),
  },
  {
    what: 'account',
    yaml: ['!Ref AWS::AccountId', '{ Ref: "AWS::AccountId" }'],
    json: { Ref: 'AWS::AccountId' },
    is: '<account>',
  },
  { what: 'partition', yaml: ['!Ref AWS::Partition'], json: { Ref: 'AWS::Partition' }, is: '<partition>' },
  { what: 'region', yaml: ['!Ref AWS::Region'], json: { Ref: 'AWS::Region' }, is: '<region>' },
  { what: 'URL suffix', yaml: ['!Ref AWS::URLSuffix'], json: { Ref: 'AWS::URLSuffix' }, is: '<url-suffix>' },
  { what: 'stack name', yaml: ['!Ref AWS::StackName'], json: { Ref: 'AWS::StackName' }, is: '<stack-name>' },
  { what: 'stack id', yaml: ['!Ref AWS::StackId'], json: { Ref: 'AWS::StackId' }, is: '<stack-id>' },
  {
    what: 'notification topics',
    yaml: ['!Ref AWS::NotificationARNs'],
    json: { Ref: 'AWS::NotificationARNs' },
    is: unknown('outside !Ref AWS::NotificationARNs'),
  },
  { what: 'no value', yaml: ['!Ref AWS::NoValue'], json: { Ref: 'AWS::NoValue' }, is: null },
  {
    what: 'no value in a list',
    yaml: ['[a, !Ref AWS::NoValue, b]'],
    json: ['a', { Ref: 'AWS::NoValue' }, 'b'],
    is: ['a', 'b'],
  },
  {
    what: 'a pseudo-parameter of tomorrow',
    yaml: ['!Ref AWS::Moon'],
    json: { Ref: 'AWS::Moon' },
    is: unknown('malformed !Ref AWS::Moon'),
  },

  {
    what: 'GetAtt',
    yaml: [
      '!GetAtt Role.Arn',
      '!GetAtt [Role, Arn]',
      '!GetAtt\n- Role\n- Arn',
      '{ "Fn::GetAtt": Role.Arn }',
      '{ "Fn::GetAtt": [Role, Arn] }',
    ],
    json: { 'Fn::GetAtt': ['Role', 'Arn'] },
    is: '<Role.Arn>',
  },
  {
    what: 'GetAtt with dots',
    yaml: ['!GetAtt Role.Outputs.X', '!GetAtt [Role, Outputs.X]', '!GetAtt [Role, Outputs, X]'],
    json: { 'Fn::GetAtt': 'Role.Outputs.X' },
    is: '<Role.Outputs.X>',
  },
  {
    what: 'GetAtt of a named attribute',
    yaml: ['!GetAtt [Role, !Ref Stage]'],
    json: { 'Fn::GetAtt': ['Role', { Ref: 'Stage' }] },
    is: '<Role.prod>',
  },
  {
    what: 'GetAtt of an unknown attribute',
    yaml: ['!GetAtt [Role, !Ref NoDefault]'],
    json: { 'Fn::GetAtt': ['Role', { Ref: 'NoDefault' }] },
    is: unknown('parameter !Ref NoDefault'),
  },
  {
    what: 'GetAtt of nothing',
    yaml: ['!GetAtt Rolle.Arn'],
    json: { 'Fn::GetAtt': ['Rolle', 'Arn'] },
    is: unknown('malformed !GetAtt Rolle.Arn'),
  },
  {
    what: 'GetAtt without attribute',
    yaml: ['!GetAtt Role'],
    json: { 'Fn::GetAtt': 'Role' },
    is: unknown('malformed !GetAtt Role'),
  },
  {
    what: 'GetAtt of too little',
    yaml: ['!GetAtt [Role]'],
    json: { 'Fn::GetAtt': ['Role'] },
    is: unknown('malformed !GetAtt Role'),
  },

  {
    what: 'Sub',
    yaml: ['!Sub "${Role.Arn}"', '!Sub ${Role.Arn}', '!Sub\n- ${Role.Arn}\n- {}', '{ "Fn::Sub": "${Role.Arn}" }'],
    json: { 'Fn::Sub': '${Role.Arn}' },
    is: '<Role.Arn>',
  },
  {
    what: 'Sub with everything',
    yaml: ['!Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Stage}-${Role}-${Role.A.B}/*"'],
    json: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Stage}-${Role}-${Role.A.B}/*' },
    is: 'arn:<partition>:iam::<account>:role/prod-<Role.Ref>-<Role.A.B>/*',
  },
  {
    what: 'Sub of a literal',
    yaml: ['!Sub "a/${!aws:username}/${Stage}"'],
    json: { 'Fn::Sub': 'a/${!aws:username}/${Stage}' },
    is: 'a/${aws:username}/prod',
  },
  {
    what: 'Sub with space inside',
    yaml: ['!Sub "${ Stage }-${ Role.Arn }"'],
    json: { 'Fn::Sub': '${ Stage }-${ Role.Arn }' },
    is: 'prod-<Role.Arn>',
  },
  {
    what: 'Sub with own variables',
    yaml: ['!Sub ["${A}-${Stage}-${B}", {A: !Ref Role, Stage: mine, B: 5}]'],
    json: { 'Fn::Sub': ['${A}-${Stage}-${B}', { A: { Ref: 'Role' }, Stage: 'mine', B: 5 }] },
    is: '<Role.Ref>-mine-5',
  },
  {
    what: 'Sub with a variable with a dot',
    yaml: ['!Sub ["${a.b}", {a.b: x}]'],
    json: { 'Fn::Sub': ['${a.b}', { 'a.b': 'x' }] },
    is: 'x',
  },
  {
    what: 'Sub in Sub',
    yaml: ['!Sub ["${A}/*", {A: !Sub "x-${Stage}"}]'],
    json: { 'Fn::Sub': ['${A}/*', { A: { 'Fn::Sub': 'x-${Stage}' } }] },
    is: 'x-prod/*',
  },
  {
    what: 'Sub of unknown things',
    yaml: ['!Sub "${NoDefault}-${Rolle}-${FromSsm}-${aws:username}-${}"'],
    json: { 'Fn::Sub': '${NoDefault}-${Rolle}-${FromSsm}-${aws:username}-${}' },
    is: '<parameter ${NoDefault}>-<malformed ${Rolle}>-<outside ${FromSsm}>-<malformed ${aws:username}>-<malformed ${}>',
  },
  {
    what: 'Sub of things that are no text',
    yaml: ['!Sub "${Names}${AWS::NoValue}"'],
    json: { 'Fn::Sub': '${Names}${AWS::NoValue}' },
    is: '<malformed ${Names}><malformed ${AWS::NoValue}>',
  },
  {
    what: 'Sub with If in a variable',
    yaml: ['!Sub ["a${B}", {B: !If [C, x, y]}]'],
    json: { 'Fn::Sub': ['a${B}', { B: { 'Fn::If': ['C', 'x', 'y'] } }] },
    is: 'a<unsupported !If C>',
  },
  {
    what: 'Sub of a secret',
    yaml: ['!Sub "x-${Secret}"'],
    json: { 'Fn::Sub': 'x-${Secret}' },
    is: { sensitive: 'x-hunter2' },
  },
  { what: 'Sub that does not end', yaml: ['!Sub "a${Stage"'], json: { 'Fn::Sub': 'a${Stage' }, is: 'a${Stage' },
  {
    what: 'Sub of a dollar',
    yaml: ['!Sub "$ $${Stage} {x}"'],
    json: { 'Fn::Sub': '$ $${Stage} {x}' },
    is: '$ $prod {x}',
  },
  { what: 'Sub of a map', yaml: ['!Sub {a: b}'], json: { 'Fn::Sub': { a: 'b' } }, is: unknown('malformed !Sub b') },
  {
    what: 'Sub with a list of variables',
    yaml: ['!Sub ["${A}", [x]]'],
    json: { 'Fn::Sub': ['${A}', ['x']] },
    is: unknown('malformed !Sub ${A}'),
  },
  {
    what: 'Sub of a function',
    yaml: ['!Sub [!Ref Stage, {}]'],
    json: { 'Fn::Sub': [{ Ref: 'Stage' }, {}] },
    is: unknown('malformed !Sub Stage'),
  },
  { what: 'no Sub', yaml: ['"${Stage}"'], json: '${Stage}', is: '${Stage}' },

  {
    what: 'Join',
    yaml: [
      '!Join ["", ["arn:", !Ref AWS::Partition, ":x/", !Ref Stage]]',
      '!Join\n- ""\n- - "arn:"\n  - !Ref AWS::Partition\n  - ":x/"\n  - !Ref Stage',
      '{"Fn::Join": ["", ["arn:", {Ref: "AWS::Partition"}, ":x/", {Ref: Stage}]]}',
    ],
    json: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':x/', { Ref: 'Stage' }]] },
    is: 'arn:<partition>:x/prod',
  },
  {
    what: 'Join with a delimiter',
    yaml: ['!Join [":", [a, 1, !GetAtt Role.Arn, true]]'],
    json: { 'Fn::Join': [':', ['a', 1, { 'Fn::GetAtt': ['Role', 'Arn'] }, true]] },
    is: 'a:1:<Role.Arn>:true',
  },
  {
    what: 'Join of a list parameter',
    yaml: ['!Join ["/", !Ref Names]'],
    json: { 'Fn::Join': ['/', { Ref: 'Names' }] },
    is: 'a/b/c',
  },
  {
    what: 'Join of secrets',
    yaml: ['!Join ["/", !Ref SecretList]'],
    json: { 'Fn::Join': ['/', { Ref: 'SecretList' }] },
    is: { sensitive: 'left/right' },
  },
  { what: 'Join of nothing', yaml: ['!Join [",", []]'], json: { 'Fn::Join': [',', []] }, is: '' },
  {
    what: 'Join with no value',
    yaml: ['!Join [",", [a, !Ref AWS::NoValue, b]]'],
    json: { 'Fn::Join': [',', ['a', { Ref: 'AWS::NoValue' }, 'b']] },
    is: 'a,b',
  },
  {
    what: 'Join of an unknown list',
    yaml: ['!Join [",", !Split ["/", x]]'],
    json: { 'Fn::Join': [',', { 'Fn::Split': ['/', 'x'] }] },
    is: unknown('unsupported !Split x'),
  },
  {
    what: 'Join with an unknown item',
    yaml: ['!Join ["/", [a, !ImportValue x, b]]'],
    json: { 'Fn::Join': ['/', ['a', { 'Fn::ImportValue': 'x' }, 'b']] },
    is: 'a/<outside !ImportValue x>/b',
  },
  {
    what: 'Join with an item that may be missing',
    yaml: ['!Join ["/", [a, !If [C, b, !Ref AWS::NoValue]]]'],
    json: { 'Fn::Join': ['/', ['a', { 'Fn::If': ['C', 'b', { Ref: 'AWS::NoValue' }] }]] },
    is: unknown('unsupported !If C'),
  },
  {
    what: 'Join without delimiter and an item that may be missing',
    yaml: ['!Join ["", [a, !If [C, b, c]]]'],
    json: { 'Fn::Join': ['', ['a', { 'Fn::If': ['C', 'b', 'c'] }]] },
    is: 'a<unsupported !If C>',
  },
  {
    what: 'Join in Join',
    yaml: ['!Join ["", [!Join ["-", [a, b]], c]]'],
    json: { 'Fn::Join': ['', [{ 'Fn::Join': ['-', ['a', 'b']] }, 'c']] },
    is: 'a-bc',
  },
  {
    what: 'Join of lists',
    yaml: ['!Join ["", [[a]]]'],
    json: { 'Fn::Join': ['', [['a']]] },
    is: '<malformed !Join a>',
  },
  { what: 'Join of too little', yaml: ['!Join [x]'], json: { 'Fn::Join': ['x'] }, is: unknown('malformed !Join x') },
  { what: 'Join of text', yaml: ['!Join [x, y]'], json: { 'Fn::Join': ['x', 'y'] }, is: unknown('malformed !Join y') },

  {
    what: 'If',
    yaml: ['!If [IsProd, a, b]', '{"Fn::If": [IsProd, a, b]}'],
    json: { 'Fn::If': ['IsProd', 'a', 'b'] },
    is: unknown('unsupported !If IsProd'),
  },
  {
    what: 'If in a list leaves the others alone',
    yaml: ['[a, !If [IsProd, b, !Ref AWS::NoValue], c]'],
    json: ['a', { 'Fn::If': ['IsProd', 'b', { Ref: 'AWS::NoValue' }] }, 'c'],
    is: ['a', unknown('unsupported !If IsProd'), 'c'],
  },
  {
    what: 'ImportValue',
    yaml: ['!ImportValue shared-role', '{"Fn::ImportValue": shared-role}'],
    json: { 'Fn::ImportValue': 'shared-role' },
    is: unknown('outside !ImportValue shared-role'),
  },
  {
    what: 'ImportValue of Sub',
    yaml: ['{ Fn::ImportValue: !Sub "${Stage}-role" }'],
    json: { 'Fn::ImportValue': { 'Fn::Sub': '${Stage}-role' } },
    is: unknown('outside !ImportValue ${Stage}-role'),
  },
  {
    what: 'FindInMap',
    yaml: ['!FindInMap [Map, !Ref AWS::Region, x]'],
    json: { 'Fn::FindInMap': ['Map', { Ref: 'AWS::Region' }, 'x'] },
    is: unknown('unsupported !FindInMap Map'),
  },
  {
    what: 'Select',
    yaml: ['!Select [0, [a, b]]'],
    json: { 'Fn::Select': [0, ['a', 'b']] },
    is: unknown('unsupported !Select 0'),
  },
  {
    what: 'Split',
    yaml: ['!Split ["|", "a|b"]'],
    json: { 'Fn::Split': ['|', 'a|b'] },
    is: unknown('unsupported !Split a|b'),
  },
  {
    what: 'Base64',
    yaml: ['!Base64 text', '{"Fn::Base64": text}'],
    json: { 'Fn::Base64': 'text' },
    is: unknown('unsupported !Base64 text'),
  },
  {
    what: 'Cidr',
    yaml: ['!Cidr [10.0.0.0/8, 2, 8]'],
    json: { 'Fn::Cidr': ['10.0.0.0/8', 2, 8] },
    is: unknown('unsupported !Cidr 10.0.0.0/8'),
  },
  {
    what: 'GetAZs',
    yaml: ['!GetAZs us-east-1'],
    json: { 'Fn::GetAZs': 'us-east-1' },
    is: unknown('outside !GetAZs us-east-1'),
  },
  {
    what: 'Equals',
    yaml: ['!Equals [a, b]'],
    json: { 'Fn::Equals': ['a', 'b'] },
    is: unknown('unsupported !Equals a'),
  },
  { what: 'And', yaml: ['!And [x, y]'], json: { 'Fn::And': ['x', 'y'] }, is: unknown('unsupported !And x') },
  { what: 'Or', yaml: ['!Or [x, y]'], json: { 'Fn::Or': ['x', 'y'] }, is: unknown('unsupported !Or x') },
  { what: 'Not', yaml: ['!Not [x]'], json: { 'Fn::Not': ['x'] }, is: unknown('unsupported !Not x') },
  {
    what: 'Length',
    yaml: ['!Length [a, b]'],
    json: { 'Fn::Length': ['a', 'b'] },
    is: unknown('unsupported !Length a'),
  },
  {
    what: 'ToJsonString',
    yaml: ['!ToJsonString {a: b}'],
    json: { 'Fn::ToJsonString': { a: 'b' } },
    is: unknown('unsupported !ToJsonString b'),
  },
  {
    what: 'Transform',
    yaml: ['!Transform {Parameters: {Location: x}, Name: AWS::Include}'],
    json: { 'Fn::Transform': { Parameters: { Location: 'x' }, Name: 'AWS::Include' } },
    is: unknown('unsupported !Transform AWS::Include'),
  },
  {
    what: 'ForEach',
    yaml: ['{"Fn::ForEach::Loop": [I, [a], {}]}'],
    json: { 'Fn::ForEach::Loop': ['I', ['a'], {}] },
    is: unknown('unsupported Fn::ForEach::Loop I'),
  },
  {
    what: 'a function of tomorrow',
    yaml: ['!Foo x', '{"Fn::Foo": x}'],
    json: { 'Fn::Foo': 'x' },
    is: unknown('unsupported !Foo x'),
  },

  {
    what: 'a transform among other keys',
    yaml: ['{"Fn::Transform": {Name: AWS::Include}, a: b}'],
    json: { 'Fn::Transform': { Name: 'AWS::Include' }, a: 'b' },
    is: { a: 'b', '…': 'unsupported Fn::Transform' },
  },
  {
    what: 'a macro among other keys, which is given them',
    yaml: ['{"Fn::Transform": {Name: Rewrite}, a: b}'],
    json: { 'Fn::Transform': { Name: 'Rewrite' }, a: 'b' },
    is: unknown('unsupported !Transform Rewrite'),
  },
  {
    what: 'a loop among other keys',
    yaml: ['{a: b, "Fn::ForEach::L": [I, [x], {}]}'],
    json: { a: 'b', 'Fn::ForEach::L': ['I', ['x'], {}] },
    is: { a: 'b', '…': 'unsupported Fn::ForEach::L' },
  },
  {
    what: 'a function among other keys',
    yaml: ['{"Fn::Sub": x, a: b}'],
    json: { 'Fn::Sub': 'x', a: 'b' },
    is: { a: 'b', '…': 'malformed Fn::Sub' },
  },
  {
    what: 'Ref among other keys is a key',
    yaml: ['{Ref: x, a: b}'],
    json: { Ref: 'x', a: 'b' },
    is: { Ref: 'x', a: 'b' },
  },
  {
    what: 'Condition is a key, not a function',
    yaml: ['{Condition: {Bool: {"aws:SecureTransport": "true"}}}'],
    json: { Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
    is: { Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  },

  {
    what: 'a dynamic reference',
    yaml: ['"{{resolve:ssm:/app/role:1}}"'],
    json: '{{resolve:ssm:/app/role:1}}',
    is: '<outside {{resolve:ssm:/app/role:1}}>',
  },
  {
    what: 'dynamic references in text',
    yaml: ['"a-{{resolve:ssm:x}}-{{resolve:secretsmanager:y}}/*"'],
    json: 'a-{{resolve:ssm:x}}-{{resolve:secretsmanager:y}}/*',
    is: 'a-<outside {{resolve:ssm:x}}>-<outside {{resolve:secretsmanager:y}}>/*',
  },
  {
    what: 'a dynamic reference with a hole',
    yaml: ['!Sub "a{{resolve:ssm:/${AWS::Region}/${Role.Arn}}}b"'],
    json: { 'Fn::Sub': 'a{{resolve:ssm:/${AWS::Region}/${Role.Arn}}}b' },
    is: 'a<outside {{resolve:ssm:/${region}/${Role.Arn}}}>b',
  },
  {
    what: 'a dynamic reference that is joined',
    yaml: ['!Join ["", ["{{resolve:secretsmanager:", !Ref Role, ":SecretString:user}}"]]'],
    json: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Role' }, ':SecretString:user}}']] },
    is: '<outside {{resolve:secretsmanager:${Role}:SecretString:user}}>',
  },
  {
    what: 'a dynamic reference in a default',
    yaml: ['!Ref Dynamic'],
    json: { Ref: 'Dynamic' },
    is: '<outside {{resolve:ssm:/app}}>',
  },
  {
    what: 'a dynamic reference that does not end',
    yaml: ['"a{{resolve:ssm:x}"'],
    json: 'a{{resolve:ssm:x}',
    is: 'a{{resolve:ssm:x}',
  },
  {
    what: 'braces that refer to nothing',
    yaml: ['"{{x}} {{ resolve:ssm:x }}"'],
    json: '{{x}} {{ resolve:ssm:x }}',
    is: '{{x}} {{ resolve:ssm:x }}',
  },

  {
    what: 'a null item',
    yaml: ['[a, null, ~]', '\n- a\n-\n-'],
    json: ['a', null, null],
    is: ['a', unknown('malformed null'), unknown('malformed null')],
  },
  { what: 'a null', yaml: ['null', '~', ''], json: null, is: null },
  {
    what: 'maps and lists',
    yaml: ['{a: [1, {b: true}], c: {}}'],
    json: { a: [1, { b: true }], c: {} },
    is: { a: [1, { b: true }], c: {} },
  },
];

describe('every function in every form', () => {
  test.each(cases)('$what', ({ yaml, json, is }) => {
    for (const form of yaml) expect({ form, is: fromYaml(form) }).toEqual({ form, is });
    expect(fromJson(json)).toEqual(is);
  });
});

describe('scalars as CloudFormation takes them', () => {
  test.each([
    ['plain', 'plain'],
    ['2012-10-17', '2012-10-17'],
    ['"2012-10-17"', '2012-10-17'],
    ['2012-10-17T00:00:00Z', '2012-10-17T00:00:00Z'],
    ['12:30:45', '12:30:45'],
    ['5', 5],
    ['-1.5', -1.5],
    ['"5"', '5'],
    ["'5'", '5'],
    ['!!str 5', '5'],
    ['! 5', '5'],
    ['1.10', '1.10'],
    ['1e3', '1e3'],
    ['+5', '+5'],
    ['0x1F', '0x1F'],
    ['.5', '.5'],
    ['1.', '1.'],
    ['-0', '-0'],
    ['.inf', '.inf'],
    ['true', true],
    ['False', false],
    ['yes', true],
    ['No', false],
    ['on', true],
    ['OFF', false],
    ['"no"', 'no'],
    ['y', 'y'],
    ['n', 'n'],
    ['|\n  a\n  b\n', 'a\nb\n'],
    ['>-\n  a\n  b\n', 'a b'],
    ['!!binary aGk=', { unknown: 'unsupported !!binary aGk=' }],
    ['!!timestamp 2012-10-17', { unknown: 'unsupported !!timestamp 2012-10-17' }],
  ])('%j is %j', (written, is) => {
    expect(fromYaml(written)).toEqual(is);
  });

  test.each(['012345678901', '001234567890', '000000000000', '012345670123', '123456789012', '999999999999'])(
    'the account id %s keeps its digits, quoted or not',
    (id) => {
      for (const written of [id, `"${id}"`, `'${id}'`]) expect(String(fromYaml(written))).toBe(id);
      expect(fromYaml(`!Sub ["arn:aws:iam::\${Id}:root", {Id: ${id}}]`)).toBe(`arn:aws:iam::${id}:root`);
      expect(fromYaml(`!Join [":", [${id}]]`)).toBe(id);
      expect(fromYaml(`{ ${id}: x }`)).toEqual({ [id]: 'x' });
      expect(String(fromJson(id))).toBe(id);
    },
  );

  test('numbers in JSON, too, are texts where a number would lose something', () => {
    const text =
      '{"Resources": {"It": {"Type": "Custom::It", "Properties": {"V": [5, 1.0, 12345678901234567890, 1e2, -0]}}}}';
    expect(property(text)).toEqual([5, '1.0', '12345678901234567890', '1e2', '-0']);
  });
});

describe('secrets', () => {
  test('defaults of NoEcho parameters, and the items of lists, but for short ones', () => {
    const parameter = (written: string): string => `{ Type: String, ${written} }`;
    const text = `
Parameters:
  A: ${parameter('NoEcho: true, Default: hunter2')}
  B: ${parameter('NoEcho: "true", Default: 123456')}
  C: ${parameter('NoEcho: "TRUE", Default: abc')}
  D: ${parameter('NoEcho: false, Default: public1')}
  E: ${parameter('NoEcho: "false", Default: public2')}
  F: ${parameter('NoEcho: !Ref X, Default: whatever')}
  G: ${parameter('Default: public3')}
  H: { Type: CommaDelimitedList, NoEcho: true, Default: "left, right" }
  I: ${parameter('NoEcho: true')}
Resources: {}
`;
    expect(read(text).secrets).toEqual(['hunter2', '123456', 'whatever', 'left, right', 'left', 'right']);
  });
});
