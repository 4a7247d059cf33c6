import { isState } from './terraform/plan-members.js';

const makePlan = '`terraform plan -out=tfplan && terraform show -json tfplan > plan.json`';

interface JsonKind {
  is: (json: object, name: string) => boolean;
  say: string;
}

/** JSON objects that people hand over instead of a plan or template. The first that fits speaks. */
const jsonKinds: readonly JsonKind[] = [
  { is: isState, say: `it is a state, not a plan; make one with ${makePlan}` },
  {
    is: (json) => has(json, '@level'),
    say: `it is the log of \`terraform plan -json\`, not a plan; make one with ${makePlan}`,
  },
  {
    is: (json) => has(json, 'artifacts') && has(json, 'version'),
    say: 'it is the manifest of a CDK app; name the `*.template.json` files beside it',
  },
  {
    is: (json, name) => name.endsWith('.tf.json') || (has(json, 'terraform') && has(json, 'resource')),
    say: `it is Terraform source, not a plan; make one with ${makePlan}`,
  },
  {
    is: (json) => has(json, 'Statement'),
    say: 'it is a lone IAM policy; name the plan or template that it is part of',
  },
  {
    is: (json) => has(json, 'Resources'),
    say: 'it has `Resources`, but none of a type like `AWS::IAM::Role`: it is no CloudFormation template',
  },
];

/**
 * What a JSON value is that is neither plan nor template, and what to give instead.
 *
 * @param name of the file, as shown
 */
export function sayJson(json: unknown, name: string): string {
  if (Array.isArray(json)) {
    return 'it holds a list; a plan and a template are one object each (does `jq` or `--slurp` wrap it?)';
  }
  if (typeof json !== 'object' || json === null) {
    const what = json === null ? '`null`' : `a ${typeof json}`;
    return `it holds only ${what}; see whether the command that writes it failed`;
  }
  const kind = jsonKinds.find(({ is }) => is(json, name));
  return (
    kind?.say ??
    'it is neither a Terraform plan (no `planned_values` or `resource_changes`) nor a CloudFormation template (no `Resources`)'
  );
}

interface TextKind {
  name?: RegExp;
  text?: RegExp;
  say: string;
}

/** Texts that are no JSON. Patterns look at the start of the text, or at starts of lines with nothing that repeats. */
const textKinds: readonly TextKind[] = [
  {
    text: /^\s*</,
    say: 'it is an HTML or XML page; was it downloaded from a page that asks to sign in?',
  },
  {
    text: /^\s*\{"@level":/,
    say: `it is the log of \`terraform plan -json\`, not a plan; make one with ${makePlan}`,
  },
  {
    name: /\.(tf|tofu|tfvars|hcl)$/,
    say: `it is Terraform source, not a plan; make one with ${makePlan}`,
  },
  {
    text: /^(resource|data) "\w{1,200}" "[\w-]{1,200}" \{|^(terraform|locals) \{\s*$|^(provider|variable|module|output) "[\w-]{1,200}" \{/m,
    say: `it is Terraform source, not a plan; make one with ${makePlan}`,
  },
  {
    text: /^(Terraform|OpenTofu) (will perform the following actions|used the (selected )?providers)|^.{0,9}Plan:.{0,9} \d+ to add/m,
    say: `it is a plan as people read it; make one in JSON with ${makePlan}`,
  },
  {
    name: /(^|\/)samconfig\.(toml|ya?ml)$/,
    say: 'it is the configuration of SAM; name the template, by default `template.yaml`',
  },
];

/** What a text is that JSON cannot read; undefined where it may be a template, or a plan with something wrong. */
export function sayText(text: string, name: string): string | undefined {
  return textKinds.find((kind) => kind.name?.test(name) || kind.text?.test(text))?.say;
}

function has(json: object, key: string): boolean {
  return Object.hasOwn(json, key);
}
