import { describe, expect, test } from '@jest/globals';
import { isTemplate } from '../../../src/input/cloudformation/template.js';
import { parseYamlTemplate, readTemplate } from '../../../src/input/cloudformation/template-yaml.js';
import { only, plain, read } from './plain.js';

function problems(text: string): string[] {
  return readTemplate(text, 't').problems.map(({ line, message }) => `${line ?? '-'} ${message}`);
}

function notes(text: string): string[] {
  return read(text).notes.map(({ message }) => message);
}

const resource = (body: string): string =>
  `Resources:\n  It:\n    Type: Custom::It\n${body.replace(/^(?=.)/gm, '    ')}\n`;

describe('a resource', () => {
  test('has its logical id, type, properties and condition', () => {
    const { resources } = read(resource('Condition: IsProd\nProperties: {A: b}\nDependsOn: X\nDeletionPolicy: Retain'));
    expect(resources).toHaveLength(1);
    expect(resources[0]).toMatchObject({
      address: 'It',
      mode: 'managed',
      type: 'Custom::It',
      when: ['IsProd is true'],
    });
    expect(plain(only(read(resource('Properties: {A: b}'))).attributes)).toEqual({ A: 'b' });
  });

  test.each([
    ['', {}],
    ['Properties:', {}],
    ['Properties: {}', {}],
    ['Properties: !Ref AWS::NoValue', {}],
    ['Properties: {Fn::Transform: {Name: AWS::Include}}', { '…': 'unsupported !Transform AWS::Include' }],
    ['Properties: {A: b, Fn::Transform: {Name: AWS::Include}}', { A: 'b', '…': 'unsupported Fn::Transform' }],
    ['Properties: {A: b}\nFn::Transform: {Name: AWS::Include}', { A: 'b', '…': 'unsupported AWS::Include' }],
    ['Properties: {A: b, Fn::Transform: {Name: Rewrite}}', { '…': 'unsupported !Transform Rewrite' }],
    ['Properties: {A: b}\nFn::Transform: {Name: Rewrite}', { '…': 'unsupported Rewrite' }],
    ['Properties: !If [A, {}, {}]', { '…': 'unsupported !If A' }],
    ['Properties: {__proto__: {a: b}, constructor: c}', JSON.parse('{"__proto__": {"a": "b"}, "constructor": "c"}')],
  ])('with %j has the attributes %j', (body, expected) => {
    expect(plain(only(read(resource(body))).attributes)).toEqual(expected);
  });

  test.each([
    ['Resources: {A: x}', ['1 the resource `A` must be a map with a `Type`']],
    ['Resources: {A: [x]}', ['1 the resource `A` must be a map with a `Type`']],
    ['Resources: {A: }', ['1 the resource `A` must be a map with a `Type`']],
    ['Resources:\n  A: {Properties: {}}', ['2 the resource `A` has no `Type`']],
    ['Resources: {A: {type: X}}', ['1 the resource `A` has no `Type`; did you mean `Type` for `type`?']],
    ['Resources:\n  A:\n    Type: 5', ['3 the `Type` of `A` must be text']],
    ['Resources: {A: {Type: ""}}', ['1 the `Type` of `A` must be text']],
    ['Resources: {A: {Type: !Ref X}}', ['1 the `Type` of `A` must be text']],
    [resource('Properties: [x]'), ['4 the `Properties` of `It` must be a map']],
    [resource('Properties: text'), ['4 the `Properties` of `It` must be a map']],
    [
      resource('Propertes: {A: b}'),
      ['2 the resource `It` has no `Properties`; did you mean `Properties` for `Propertes`?'],
    ],
    [resource('Condition: [x]'), ['4 the `Condition` of `It` must be the name of one']],
  ])('%j is a problem', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('does not keep the others from being read', () => {
    const document = readTemplate('Resources:\n  A: x\n  B: {Type: Custom::B}\n', 't');
    expect(document.resources.map(({ address }) => address)).toEqual(['B']);
    expect(document.problems).toEqual([
      { document: 't', line: 2, message: 'the resource `A` must be a map with a `Type`' },
    ]);
  });

  test('that comes twice is a problem, and there is one of its name', () => {
    const document = readTemplate('Resources:\n  A: {Type: Custom::A}\n  A: {Type: Custom::B}\n', 't');
    expect(document.resources.map(({ type }) => type)).toEqual(['Custom::B']);
    expect(problems('Resources:\n  A: {Type: Custom::A}\n  A: {Type: Custom::B}\n')).toEqual([
      '3 the key `A` comes twice in this map',
    ]);
  });
});

describe('what is not a template is told apart', () => {
  test.each([
    ['', '- the file is empty, or holds comments only; a template has `Resources`'],
    ['# only a comment\n', '- the file is empty, or holds comments only; a template has `Resources`'],
    ['---\n', '- the file is empty, or holds comments only; a template has `Resources`'],
    ['null', '1 the file holds only `null`; a template has `Resources`'],
    ['just text', '1 the file holds a single value, not a map with `Resources`'],
    ['- a\n- b', '1 the file holds a list, not a map with `Resources`'],
    ['[1, 2]', '1 the file holds a list, not a map with `Resources`'],
    ['!Sub {Resources: {}}', '1 the file holds a single value, not a map with `Resources`'],
    ['{}', '1 no `Resources`, which every template has'],
    ['a: b', '1 no `Resources`, which every template has'],
    ['A: b\nResource: {}', '2 no `Resources`, which every template has; did you mean `Resources` for `Resource`?'],
    [
      '{"A": 1,\n "resources": {}}',
      '2 no `Resources`, which every template has; did you mean `Resources` for `resources`?',
    ],
    ['Resources:\n', '1 `Resources` must be a map of resources'],
    ['Resources: [a]', '1 `Resources` must be a map of resources'],
    ['{"Resources": null}', '1 `Resources` must be a map of resources'],
    ['Resources: !Foo {}', '1 `Resources` must be a map of resources'],
    ['Parameters: [a]\nResources: {}', '1 `Parameters` must be a map of parameters'],
    [
      '<html>\n<body class="x">Sign in: now</body>',
      '1 this is HTML or XML, not a template; was it downloaded from a page that asks to sign in?',
    ],
    [
      '12:00 INFO: synth\nmore: text\n{\n "Resources": {}\n}',
      '1 text before the JSON, which begins in line 3; delete it',
    ],
    ['{{ include "x" }}\nResources: {}', '1 a template language (`{{ … }}`, `{% … %}`); give the text that it makes'],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });
});

describe('broken JSON has one problem, with line and column', () => {
  test.each([
    [
      '{"Resources": {\n  "A": {"Type": "x",}\n}}',
      '2 the JSON cannot be read: a comma before `}`: JSON allows none after the last item; delete it (column 20)',
    ],
    [
      '{"Resources": {\n',
      '2 the JSON cannot be read: the text ends in the middle of the object that begins in line 1: it is cut off (column 1)',
    ],
    [
      '{\n// comment\n"Resources": {}}',
      '2 the JSON cannot be read: comments are not allowed in JSON; delete it (column 1)',
    ],
    ['{"Resources": {}}\n{}', '2 the JSON cannot be read: text after the end of the JSON: `{}` (column 1)'],
  ])('%j', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  test('duplicate keys are problems, and the rest is read', () => {
    const text = '{"Resources": {\n"A": {"Type": "Custom::A", "Properties": {"x": 1,\n"x": 2}}}}';
    expect(problems(text)).toEqual(['3 the key `x` comes twice in this object']);
    expect(readTemplate(text, 't').resources).toHaveLength(1);
  });
});

describe('broken YAML says what is wrong and in which line', () => {
  test.each([
    ['Resources:\n\tA: b', 2, 'a tab indents this line; YAML takes spaces only'],
    ['Resources:\n  A:\n    Type: x\n   B: y', 4, 'this line is indented otherwise than the keys it belongs to'],
    ['Resources: {}\nA: "x\nB: y', 3, 'the text ends inside of quotes: a closing quote is missing above'],
    [
      'Resources: {}\nA: [1, 2\nB: y',
      3,
      'a `[` or `{` that is opened above is not closed, or its lines are not indented enough',
    ],
    ['Resources: {}\nA: *', 2, 'a `*` that is text takes quotes in YAML: write `"*"`'],
    [
      'Resources: {}\nA: *:Get',
      2,
      'the alias `*:Get` has no anchor `&:Get` before it; text that begins with `*` takes quotes',
    ],
    [
      'Resources: {}\nA: b: c',
      2,
      'a map cannot begin here: text with `: ` in it takes quotes, or a line is indented wrongly',
    ],
    ['Resources: {}\nA: - b', 2, 'a list cannot begin on the line of its key, or a line is indented wrongly'],
    ['Resources: {}\nA\nB: c', 2, 'a key without a value: a `:` is missing, or the line is indented wrongly'],
    ['Resources: {}\nA: @x', 2, 'text that begins with `@`, `%` or a backquote takes quotes'],
    [
      'Resources: {}\nA: "\\q"',
      2,
      'no such escape in double quotes; write `\\\\` for a backslash, or use single quotes',
    ],
    [
      'Resources: {}\nA: "x" y',
      2,
      'text after the end of a value; a value that holds quotes or brackets takes quotes as a whole',
    ],
    ['Resources: {}\nA: ]', 2, 'a `}` or `]` closes nothing here'],
    [
      'Resources: {}\nA: !Base64 !Sub b',
      2,
      'two tags on one value; write the inner function in its long form, such as `Fn::Sub:`',
    ],
    ['Resources: {}\nA: |x\n b', 2, 'the YAML cannot be read: block scalar header includes extra characters: |x'],
    [
      'Resources: {}\n---\nA: b',
      2,
      'a second YAML document begins here (`---`); a template is one document: put each in a file of its own',
    ],
    ['Resources: {}\nA: {B: 1,\n  B: 2}', 3, 'the key `B` comes twice in this map'],
    ['Resources: {}\nA: 1\nA: 2', 3, 'the key `A` comes twice in this map'],
    ['Resources: {}\nA: {1: x, "1": y}', 2, 'the key `1` comes twice in this map'],
    [
      'Resources: {}\nA: [!ImportValue Fn::Sub: x]',
      2,
      'the tag `!ImportValue` belongs to a key here; write what it is for in a line of its own',
    ],
    ['Resources: {}\n? [a]\n: b', 2, 'a key must be text; lists and maps are none'],
    ['Resources: {}\nA: {{ x }}', 2, 'a key must be text; lists and maps are none'],
    [
      'Resources: {}\nA: *b\nB: &b x',
      2,
      'the alias `*b` has no anchor `&b` before it; text that begins with `*` takes quotes',
    ],
    ['Resources: {}\nA: &a [1, *a]', 2, 'the alias `*a` stands inside of what it stands for'],
    ['Resources: {}\nA: &a\n  <<: *a', 3, 'the alias `*a` stands inside of what it stands for'],
    ['Resources: {}\nA:\n  <<: text', 3, '`<<` takes a map, or a list of maps'],
  ])('%j', (text, line, message) => {
    expect(readTemplate(text, 't').problems[0]).toEqual({ document: 't', line, message });
  });

  test('what can be read is read', () => {
    const document = readTemplate(
      'Resources:\n  A: {Type: Custom::A}\n  B:\n    Type: Custom::B\n    Properties: {X: *none}\n',
      't',
    );
    expect(document.resources.map(({ address, attributes }) => [address, plain(attributes)])).toEqual([
      ['A', {}],
      ['B', { X: { unknown: 'malformed *none' } }],
    ]);
    expect(document.problems).toHaveLength(1);
  });

  test("a line has one problem, the parser's own where it has any", () => {
    expect(problems('Resources: {}\nA: b: [c]: d')).toHaveLength(1);
  });

  test('many problems are told up to twenty', () => {
    const found = problems(`Resources: {}\n${'A: *x\n'.repeat(100)}`);
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toMatch(/^- \d+ more problems in this file$/);
  });
});

describe('what is not expanded does not pass in silence', () => {
  test.each([
    [
      'Transform: AWS::Serverless-2016-10-31\nResources: {}',
      ['the macro `AWS::Serverless-2016-10-31` is not expanded; what it makes or changes is not judged'],
    ],
    [
      'Transform: [AWS::LanguageExtensions, Mine]\nResources: {}',
      [
        'the macro `AWS::LanguageExtensions` is not expanded; what it makes or changes is not judged',
        'the macro `Mine` is not expanded; what it makes or changes is not judged',
      ],
    ],
    [
      'Transform: {Name: AWS::Include, Parameters: {}}\nResources: {}',
      ['the macro `AWS::Include` is not expanded; what it makes or changes is not judged'],
    ],
    [
      'Fn::Transform: {Name: AWS::Include}\nResources: {}',
      ['the macro `AWS::Include` is not expanded; what it makes or changes is not judged'],
    ],
    [
      'Resources: {A: {Type: My::Own::Thing::MODULE}}',
      ['modules are not expanded, and what is in them is not judged: `A`'],
    ],
    [
      'Resources: {A: {Type: AWS::CloudFormation::Stack}}',
      ['nested stacks are judged only where their own templates are given, too: `A`'],
    ],
    [
      `Resources: {${'ABCDE'.replace(/./g, (name) => `${name}: {Type: AWS::CloudFormation::Stack},`)}}`,
      ['nested stacks are judged only where their own templates are given, too: `A`, `B`, `C` and 2 more'],
    ],
    ['Resources: {A: {Type: AWS::IAM::Role}}', []],
  ])('%j', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  test.each(['Fn::ForEach::Roles', 'Fn::Transform'])('%s among the resources is a problem', (key) => {
    const text = `Resources:\n  A: {Type: Custom::A}\n  ${key}: [X, [a], {}]\n`;
    expect(problems(text)).toEqual([
      `3 \`${key}\` makes resources that cannot be seen here; give the template that comes out of it`,
    ]);
    expect(readTemplate(text, 't').resources).toHaveLength(1);
  });

  test.each([
    ['Transform: AWS::Serverless-2016-10-31', ''],
    ['', ', M: {Type: My::Own::Thing::MODULE}'],
    ['', ', Fn::ForEach::Roles: []'],
  ])('a name that something may make is unsupported, not malformed: %s%s', (top, more) => {
    const text = `${top}\nResources: {A: {Type: Custom::A, Properties: {V: !GetAtt FnRole.Arn, W: !Ref M.Role}}${more}}`;
    const [first] = readTemplate(text, 't').resources;
    expect(first && plain(first.attributes)).toEqual({
      V: { unknown: 'unsupported !GetAtt FnRole.Arn' },
      W: { unknown: 'unsupported !Ref M.Role' },
    });
  });
});

describe('isTemplate', () => {
  test.each([
    ['Resources: {A: {Type: AWS::IAM::Role}}', true],
    ['Resources: {A: {Type: Custom::A}}', true],
    ['Resources: {A: {Type: "Alexa::ASK::Skill"}}', true],
    ['{"Resources": {"X": 1, "A": {"Type": "AWS::IAM::Role"}}}', true],
    ['AWSTemplateFormatVersion: 2010-09-09', true],
    ['Resources: {A: {Type: Kubernetes}}', false],
    ['Resources: {A: {Type: [AWS::IAM::Role]}}', false],
    ['Resources: [{Type: AWS::IAM::Role}]', false],
    ['Type: AWS::IAM::Role', false],
    ['{"planned_values": {}}', false],
    ['[]', false],
    ['text', false],
    ['', false],
    ['{', false],
  ])('%j: %j', (text, expected) => {
    expect(isTemplate(parseYamlTemplate(text, 't').node)).toBe(expected);
  });
});
