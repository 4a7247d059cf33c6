import { gzipSync } from 'node:zlib';

/** A file nobody can judge: what it is called, its bytes, what Passgate says about it and where. */
export interface BadInput {
  name: string;
  file: string;
  bytes: string | Uint8Array;
  message: RegExp;
  /** 1-based; missing where the message is about the file as a whole. */
  line?: number;
}

/** A template with one violation of `passrole-named-roles`. */
export const offender = `Resources:
  Passer:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: "2012-10-17"
        Statement: { Effect: Allow, Action: iam:PassRole, Resource: "*" }
`;

const deep = 10_000;
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const levels = Array.from({ length: 12 }, (_, n) =>
  n === 0
    ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
    : `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
);

/** UTF-16 with its byte order mark, what PowerShell's `>` writes, is read. */
export const utf16 = {
  'little-endian': Buffer.from(`\uFEFF${offender}`, 'utf16le'),
  'big-endian': Buffer.from(`\uFEFF${offender}`, 'utf16le').swap16(),
};

export const badInputs: BadInput[] = [
  // no content
  { name: 'an empty file', file: 'plan.json', bytes: '', message: /empty/ },
  { name: 'an empty template', file: 'template.yaml', bytes: '', message: /empty/ },
  { name: 'white space only', file: 'plan.json', bytes: ' \n\n', message: /empty/ },
  { name: 'a template of comments only', file: 'template.yaml', bytes: '# to do\n', message: /empty|neither/ },

  // not what it should be
  {
    name: 'a saved plan instead of its JSON',
    file: 'plan.json',
    bytes: Buffer.concat([Buffer.from('504b0304140008080800', 'hex'), Buffer.alloc(64, 1)]),
    message: /terraform show -json/,
  },
  {
    name: 'a state file instead of a plan',
    file: 'terraform.tfstate.json',
    bytes: '{"version": 4, "terraform_version": "1.11.4", "serial": 1, "lineage": "x", "outputs": {}, "resources": []}',
    message: /state/,
  },
  {
    name: '`terraform show -json` of a state',
    file: 'plan.json',
    bytes: '{"format_version": "1.0", "terraform_version": "1.11.4", "values": {"root_module": {"resources": []}}}',
    message: /state/,
  },
  {
    name: 'the JSON of another program',
    file: 'plan.json',
    bytes: '{"name": "shop", "dependencies": {}}',
    message: /neither a Terraform plan .*nor a CloudFormation template/,
  },
  {
    name: 'a workflow file',
    file: 'ci.yml',
    bytes: 'on: push\njobs: {}\n',
    message: /neither a Terraform plan .*nor a CloudFormation template/,
  },
  {
    name: 'a list',
    file: 'plan.json',
    bytes: '[]',
    message: /a list/,
  },
  {
    name: 'null',
    file: 'plan.json',
    bytes: 'null',
    message: /`null`/,
  },
  {
    name: 'a page of a web server',
    file: 'plan.json',
    bytes: '<!DOCTYPE html>\n<html><body>502 Bad Gateway</body></html>\n',
    message: /HTML/,
  },
  {
    name: 'a log line before the JSON',
    file: 'plan.json',
    bytes: 'Refreshing state...\n{"format_version": "1.2", "planned_values": {}}\n',
    message: /JSON/,
    line: 1,
  },
  {
    name: 'colours before the JSON',
    file: 'plan.json',
    bytes: '\u001b[0m\u001b[1mplan\u001b[0m\n{"format_version": "1.2"}\n',
    message: /JSON/,
  },

  // broken off, or broken
  {
    name: 'a plan that breaks off',
    file: 'plan.json',
    bytes: '{\n  "format_version": "1.2",\n  "planned_values": {"root_mod',
    message: /cut off/,
    line: 3,
  },
  {
    name: 'two plans in one file',
    file: 'plan.json',
    bytes: '{"format_version": "1.2", "planned_values": {}}\n{"format_version": "1.2", "planned_values": {}}\n',
    message: /JSON/,
    line: 2,
  },
  {
    name: 'a plan without the resources it should have',
    file: 'plan.json',
    bytes: '{"format_version": "1.2", "planned_values": 7, "resource_changes": "none", "configuration": []}',
    message: /`configuration` should be an object/,
  },
  {
    name: 'a template that breaks off',
    file: 'template.yaml',
    bytes: 'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: {"AssumeRolePolicyDocument": {\n',
    message: /./,
    line: 5,
  },
  {
    name: 'tabs in a template',
    file: 'template.yaml',
    bytes: 'Resources:\n\tRole:\n\t\tType: AWS::IAM::Role\n',
    message: /tab/i,
    line: 2,
  },
  {
    name: 'Resources that are a list',
    file: 'template.yaml',
    bytes: 'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  - Type: AWS::IAM::Role\n',
    message: /Resources/,
  },
  {
    name: 'a broken archive',
    file: 'plan.json.gz',
    bytes: gzipSync(offender).subarray(0, 40),
    message: /gzip|unzip|decompress/i,
  },

  // two meanings
  {
    name: 'a key that comes twice in a template',
    file: 'template.yaml',
    bytes: `${offender}        Version: "2008-10-17"\n`,
    message: /`Version`.*(twice|duplicate|again)|(twice|duplicate|again).*`Version`/,
    line: 8,
  },
  {
    name: 'a resource that comes twice in a template',
    file: 'template.json',
    bytes: '{"Resources": {\n"A": {"Type": "AWS::IAM::User"},\n"A": {"Type": "AWS::IAM::Role"}\n}}',
    message: /`A`.*(twice|duplicate|again)|(twice|duplicate|again).*`A`/,
    line: 3,
  },

  // encodings
  { name: 'latin-1', file: 'template.yaml', bytes: latin1(`# Überwachung\n${offender}`), message: /UTF-8/ },
  {
    name: 'UTF-16 without a byte order mark',
    file: 'plan.json',
    bytes: Buffer.from('{"a": 1}', 'utf16le'),
    message: /UTF-16|NUL/,
  },
  { name: 'UTF-32', file: 'plan.json', bytes: Buffer.from('fffe00007b0000007d000000', 'hex'), message: /UTF|NUL/ },
  {
    name: 'half a surrogate pair',
    file: 'plan.json',
    bytes: Buffer.from('fffe7b0000d87d00', 'hex'),
    message: /UTF-16/,
  },
  { name: 'a NUL byte', file: 'template.yaml', bytes: `${offender}# \u0000\n`, message: /NUL/, line: 8 },

  // attacks on the reader
  { name: 'an alias bomb', file: 'template.yaml', bytes: `${levels.join('\n')}\n${offender}`, message: /alias/ },
  {
    name: 'an alias that contains itself',
    file: 'template.yaml',
    bytes: `Metadata: &m [*m]\n${offender}`,
    message: /alias|itself/,
  },
  {
    name: 'JSON of 10,000 levels',
    file: 'plan.json',
    bytes: '['.repeat(deep) + ']'.repeat(deep),
    message: /a list/,
  },
  {
    name: 'a plan of 10,000 modules in each other',
    file: 'plan.json',
    bytes: `{"format_version": "1.2", "planned_values": {"root_module": ${'{"child_modules": ['.repeat(deep)}{}${']}'.repeat(deep)}}}`,
    message: /deep|level|nest/,
  },
  {
    name: 'a template of 10,000 levels',
    file: 'template.yaml',
    bytes: `${offender}Metadata: ${'['.repeat(deep)}${']'.repeat(deep)}\n`,
    message: /deep|level|nest/,
  },
  {
    name: 'a template of 10,000 indentations',
    file: 'template.yaml',
    bytes: `${offender}Metadata:\n${Array.from({ length: deep }, (_, n) => `${' '.repeat(n + 1)}a:`).join('\n')}\n`,
    message: /more than any template that CloudFormation takes/,
  },
  {
    name: 'a JSON template of 10,000 levels',
    file: 'template.json',
    bytes: `{"Resources": {"A": {"Type": "AWS::IAM::Role", "Properties": ${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}}}`,
    message: /deep|level|nest/,
  },
];
