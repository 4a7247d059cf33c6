import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { readTemplate } from '../../../src/input/cloudformation/template-yaml.js';
import { plain } from './plain.js';

const word = fc.oneof(
  fc.constantFrom(
    'A',
    'B',
    'P',
    'Q',
    'AWS::Region',
    'AWS::NoValue',
    'no',
    '012345678901',
    '2012-10-17',
    '*',
    '',
    'x: y',
    '- z',
    '#',
    '\n',
    ' a ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((said) => !/[\0\ud800-\udfff]/.test(said)),
);
const template = fc
  .array(
    fc.oneof(
      word,
      word.map((name) => `\${${name}}`),
      fc.constant('{{resolve:ssm:x}}'),
    ),
  )
  .map((parts) => parts.join(''));

/** What a property may hold, functions of every kind among it. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    word,
    fc.boolean(),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(word, tie('value'), { maxKeys: 3 }),
    word.map((name) => ({ Ref: name })),
    fc.tuple(word, word).map((names) => ({ 'Fn::GetAtt': names })),
    template.map((said) => ({ 'Fn::Sub': said })),
    fc.tuple(template, fc.dictionary(word, tie('value'), { maxKeys: 2 })).map((argument) => ({ 'Fn::Sub': argument })),
    fc.tuple(word, fc.array(tie('value'), { maxLength: 3 })).map((argument) => ({ 'Fn::Join': argument })),
    fc.tuple(word, tie('value'), tie('value')).map((argument) => ({ 'Fn::If': argument })),
  ),
}));

const resources = fc.record({
  Parameters: fc.constant({
    P: { Type: 'String', Default: '007' },
    Q: { Type: 'CommaDelimitedList', NoEcho: true, Default: 'left,right' },
  }),
  Resources: fc.record({
    A: fc.record({ Type: fc.constant('AWS::IAM::Role'), Properties: fc.record({ V: value, W: value }) }),
    B: fc.record({ Type: fc.constant('Custom::B'), Condition: fc.constantFrom('IsProd', 'IsTest') }),
  }),
});

test('a template says the same in JSON, in block YAML and in flow YAML', () => {
  const said = (text: string): unknown => {
    const { resources: found, secrets, notes, problems } = readTemplate(text, 't');
    return {
      secrets,
      notes,
      problems,
      resources: found.map(({ address, type, when, attributes }) => ({ address, type, when, is: plain(attributes) })),
    };
  };
  fc.assert(
    fc.property(resources, (written) => {
      const json = said(JSON.stringify(written));
      // Version 1.1 puts `no` in quotes, as one has to for CloudFormation.
      const options = { version: '1.1', aliasDuplicateObjects: false, lineWidth: 0 } as const;
      expect(said(stringify(written, options))).toEqual(json);
      expect(said(`# flow\n${stringify(written, { ...options, collectionStyle: 'flow' })}`)).toEqual(json);
    }),
    { numRuns: 300 },
  );
});
