// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how Fn::Sub is written
import { describe, expect, test } from '@jest/globals';
import { showRoute } from '../../../src/input/place.js';
import { only, placeAt, plain, read, walk } from './plain.js';

const YAML = `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Description: "café 😀"   # a comment
      PolicyDocument:
        Version: 2012-10-17
        Statement:
          - Effect: Allow
            Action: [ 'iam:PassRole', "s3:Get*" ]
            Resource:
              - !Sub "arn:\${AWS::Partition}:iam::1:role/*"
              - Fn::GetAtt: [Role, Arn]
              - !Join
                - ''
                - [a, b]
          - { Effect: Deny, Action: "*", 😀é: x, Resource: "*" }
      Text: |
        first line
        second line

      Folded: !Sub >-

        one
        two
      Plain: several words
        on two lines
      Empty:
      Last: {}
  Role:
    Type: AWS::IAM::Role
`;

/** Route and `line:column-line:column`, the end exclusive. */
const expected: [string, string][] = [
  ['', '5:7-29:15'],
  ['Description', '5:20-5:29'],
  ['PolicyDocument', '7:9-17:65'],
  ['PolicyDocument.Version', '7:18-7:28'],
  ['PolicyDocument.Statement', '9:11-17:65'],
  ['PolicyDocument.Statement[0]', '9:13-16:25'],
  ['PolicyDocument.Statement[0].Effect', '9:21-9:26'],
  ['PolicyDocument.Statement[0].Action', '10:21-10:50'],
  ['PolicyDocument.Statement[0].Action[0]', '10:23-10:37'],
  ['PolicyDocument.Statement[0].Action[1]', '10:39-10:48'],
  ['PolicyDocument.Statement[0].Resource', '12:15-16:25'],
  ['PolicyDocument.Statement[0].Resource[0]', '12:22-12:59'],
  ['PolicyDocument.Statement[0].Resource[1]', '13:17-13:40'],
  ['PolicyDocument.Statement[0].Resource[2]', '15:17-16:25'],
  ['PolicyDocument.Statement[1]', '17:13-17:65'],
  ['PolicyDocument.Statement[1].Effect', '17:23-17:27'],
  ['PolicyDocument.Statement[1].Action', '17:37-17:40'],
  ['PolicyDocument.Statement[1].😀é', '17:47-17:48'],
  ['PolicyDocument.Statement[1].Resource', '17:60-17:63'],
  ['Text', '19:9-20:20'],
  ['Folded', '24:9-25:12'],
  ['Plain', '26:14-27:21'],
  ['Empty', '28:13-28:13'],
  ['Last', '29:13-29:15'],
];

function places(text: string): [string, string][] {
  const resource = only(read(text));
  return [...walk(resource.attributes)].map(({ place }) => {
    const route = showRoute(place.route);
    return [route, placeAt(resource, route)];
  });
}

describe('places in YAML', () => {
  test('of every value: flow and block, plain, quoted, block scalars, behind wide characters', () => {
    expect(places(YAML)).toEqual(expected);
  });

  test('the same where lines end in CR LF', () => {
    expect(places(YAML.replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  test('of the resource: its logical id, with an empty route', () => {
    const { place } = only(read(YAML));
    expect(place).toEqual({
      file: 'stacks/app.yaml',
      syntax: 'yaml',
      route: [],
      span: { start: { offset: 13, line: 2, column: 3 }, end: { offset: 19, line: 2, column: 9 } },
    });
  });

  test('of keys, with the route of their values', () => {
    const [description] = only(read(YAML)).attributes.entries;
    expect(description?.keyPlace).toMatchObject({
      route: ['Description'],
      span: { start: { line: 5, column: 7 }, end: { column: 18 } },
    });
  });

  test('of holes: that of the value they stand in', () => {
    const text = 'Resources:\n  R:\n    Type: X::Y::Z\n    Properties:\n      V: !Sub "a${R.Arn}"\n';
    const [entry] = only(read(text)).attributes.entries;
    expect(entry?.value).toMatchObject({
      parts: ['a', { place: { span: { start: { line: 5, column: 15 } }, route: ['V'] } }],
    });
  });

  test('indexes count what is written, also where AWS::NoValue leaves an item out', () => {
    const text = 'Resources:\n  R:\n    Type: X::Y::Z\n    Properties:\n      V: [!Ref AWS::NoValue, b]\n';
    expect(places(text)).toContainEqual(['V[1]', '5:30-5:31']);
  });

  test('of a list parameter: the use, numbered', () => {
    const text =
      'Parameters: {P: {Type: CommaDelimitedList, Default: "a,b"}}\nResources:\n  R:\n    Type: X::Y::Z\n    Properties:\n      V: !Ref P\n';
    expect(places(text).slice(1)).toEqual([
      ['V', '6:15-6:16'],
      ['V[0]', '6:15-6:16'],
      ['V[1]', '6:15-6:16'],
    ]);
  });
});

describe('aliases and merge keys', () => {
  const text = `
Shared:
  statement: &pass
    Effect: Allow
    Resource: "*"
  more: &more { Sid: b, Effect: Deny }
Resources:
  R:
    Type: X::Y::Z
    Properties:
      Statement:
        - *pass
        - <<: *pass
          Resource: x
        - <<: [*pass, *more]
          Sid: own
        - "<<": text
`;

  test('what comes through an alias has the place of its anchor and the route of its use', () => {
    const resource = only(read(text));
    expect(placeAt(resource, 'Statement[0].Resource')).toBe('5:15-5:18');
    expect(placeAt(resource, 'Statement[1].Effect')).toBe('4:13-4:18');
    expect(placeAt(resource, 'Statement[1].Resource')).toBe('14:21-14:22');
  });

  test('the list ends where its last item is written', () => {
    const ends = read(
      `A: &a\n  x: 1\nResources:\n  R:\n    Type: X::Y::Z\n    Properties:\n      V:\n        - 1\n        - *a\n      W:\n        k: *a\n`,
    );
    expect(placeAt(only(ends), 'V')).toBe('8:9-9:13');
    expect(placeAt(only(ends), 'W')).toBe('11:9-11:14');
  });

  test('own keys win over merged ones, earlier maps over later, and a quoted << is a key', () => {
    const texts = (plain(only(read(text)).attributes) as { Statement: unknown }).Statement;
    expect(texts).toEqual([
      { Effect: 'Allow', Resource: '*' },
      { Effect: 'Allow', Resource: 'x' },
      { Effect: 'Allow', Resource: '*', Sid: 'own' },
      { '<<': 'text' },
    ]);
  });
});

describe('places in JSON', () => {
  const text = `{
  "Resources": {
\t"Policy": {"Type": "AWS::IAM::Policy", "Properties": {
\t  "é😀": [1, {"Fn::Sub": "x"}],
      "Doc": {"Statement": {"Action": "*"}}
    }}
  }
}`;
  test('of every value', () => {
    expect(places(text)).toEqual([
      ['', '3:55-6:6'],
      ['é😀', '4:11-4:32'],
      ['é😀[0]', '4:12-4:13'],
      ['é😀[1]', '4:15-4:31'],
      ['Doc', '5:14-5:44'],
      ['Doc.Statement', '5:28-5:43'],
      ['Doc.Statement.Action', '5:39-5:42'],
    ]);
  });

  test('the syntax is told', () => {
    expect(only(read(text)).attributes.place.syntax).toBe('json');
  });
});
