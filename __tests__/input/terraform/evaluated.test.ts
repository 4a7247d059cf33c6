import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { policyAttributes } from '../../../src/data/policy-attributes.js';
import { readPlan } from '../../../src/input/terraform/plan.js';
import { openSource } from '../../../src/input/terraform/source.js';
import { entry, literal, type Value } from '../../../src/input/value.js';
import { makeTree, removeTree } from './source-tree.js';

/*
 * Evaluating the sources of the real plans gives what Terraform itself made of them. Each plan is read once more with every policy and
 * every policy document unknown, so that only the sources say what is in them.
 */

const plans = fileURLToPath(new URL('../../fixtures/plans', import.meta.url));
const scenarios = readdirSync(plans).filter((name) => existsSync(join(plans, name, 'expect.json')));

type Json = Record<string, unknown>;
interface Change extends Json {
  address: string;
  mode: string;
  type: string;
  change: { actions: string[]; after: Json | null; after_unknown: Json | boolean };
}
interface Module {
  resources?: Json[];
  child_modules?: Module[];
}
interface Plan extends Json {
  resource_changes?: Change[];
  prior_state?: { values?: { root_module?: Module } };
}

function load(name: string, file: string): Plan | undefined {
  const path = join(plans, name, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Attributes that are JSON. */
const heads = (type: string): string[] =>
  type === 'aws_batch_job_definition'
    ? ['container_properties']
    : (policyAttributes[type] ?? []).map(({ path }) => path.replace(/\W.*/, ''));

/** All policies that the changes of a plan know. */
function policiesIn({ resource_changes: changes = [] }: Plan): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const { address, mode, type, change } of changes) {
    for (const name of mode === 'managed' ? heads(type) : []) {
      const value = change.after?.[name];
      const known =
        change.after_unknown === false ||
        JSON.stringify(Object(change.after_unknown)[name] ?? false).includes('true') === false;
      if (known && typeof value === 'string' && value !== '') found.set(`${address} ${name}`, JSON.parse(value));
    }
  }
  return found;
}

/** The same plan with these policies unknown, and all documents to be read after the change. */
function blinded(plan: Plan): Plan {
  const copy: Plan = structuredClone(plan);
  const changes = copy.resource_changes ?? [];
  for (const { mode, type, change } of changes) {
    if (mode !== 'managed' || change.after === null) continue;
    for (const name of heads(type)) {
      if (typeof change.after[name] !== 'string') continue;
      delete change.after[name];
      change.after_unknown = { ...Object(change.after_unknown), [name]: true };
    }
  }
  const parts = [
    'json',
    'minified_json',
    'statement',
    'version',
    'policy_id',
    'source_policy_documents',
    'override_policy_documents',
  ];
  const after_unknown = Object.fromEntries(parts.map((part) => [part, true]));
  const open: [Module, string][] = [[copy.prior_state?.values?.root_module ?? {}, '']];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [module, address] = next;
    const documents = (module.resources ?? []).filter(({ type }) => type === 'aws_iam_policy_document');
    module.resources = (module.resources ?? []).filter((each) => !documents.includes(each));
    for (const { values: _, ...document } of documents) {
      const change = { actions: ['read'], before: null, after: {}, after_unknown };
      changes.push({ ...document, ...(address !== '' && { module_address: address }), change } as unknown as Change);
    }
    for (const child of module.child_modules ?? []) open.push([child, String((child as Json).address)]);
  }
  for (const { type, change } of changes) {
    if (type === 'aws_iam_policy_document') Object.assign(change, { after: {}, after_unknown });
  }
  return { ...copy, resource_changes: changes };
}

/** Attributes of the resources of a plan, with what the sources say. */
async function evaluate(plan: Plan, name: string): Promise<(address: string, attribute: string) => Value | undefined> {
  const source = openSource(join(plans, name), { configuration: plan.configuration }, plans);
  const document = readPlan(plan, 'plan.json', source);
  const { resources } = (await document.evaluated?.()) ?? { resources: [] };
  const byAddress = new Map(resources.map((resource) => [resource.address, resource]));
  return (address, attribute) => {
    const resource = byAddress.get(address);
    return resource && entry(resource.attributes, attribute);
  };
}

/** What is known of a value, as JSON; what is not as its cause. `fill`: what stands for a reference. */
function toJson(value: Value | undefined, fill: (reference: string) => string): unknown {
  switch (value?.kind) {
    case 'text':
      if (value.json !== undefined) return toJson(value.json, fill);
      return value.parts
        .map((part) => {
          if (typeof part === 'string') return part;
          return part.of === 'resource' ? fill(`${part.address}.${part.attribute}`) : `<${JSON.stringify(part)}>`;
        })
        .join('');
    case 'scalar':
      return value.exact ?? String(value.value);
    case 'list':
      return value.open === undefined
        ? value.items.map((item) => toJson(item, fill))
        : `<open: ${value.open.expression}>`;
    case 'map':
      if (value.open !== undefined) return `<open: ${value.open.expression}>`;
      return Object.fromEntries(
        value.entries.filter((one) => one.value.kind !== 'absent').map((one) => [one.key, toJson(one.value, fill)]),
      );
    case 'unknown':
      return `<${value.cause.kind}: ${value.cause.expression}>`;
    default:
      return null;
  }
}

/** One form for what is the same policy: lists are sets, one stands for itself, numbers and truth values are texts; statements keep their order. */
function canonical(json: unknown, key = ''): unknown {
  if (Array.isArray(json)) {
    const items = json.map((item) => canonical(item));
    if (items.length === 1 && key !== 'Statement') return items[0];
    return key === 'Statement' ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof json !== 'object' || json === null) return json === null ? null : String(json);
  const entries = Object.entries(json).map(([name, value]): [string, unknown] => {
    return [name, canonical(name === 'Statement' && !Array.isArray(value) ? [value] : value, name)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== null).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const unfilled = (reference: string): string => `<${reference}>`;

/** Where the plan keeps what is in the state (`ignore_changes`). */
const others: ReadonlySet<string> = new Set(['change-ignored-attribute aws_iam_policy.deployer']);

describe('what the sources say is what Terraform made of them', () => {
  let compared = 0;
  const files = scenarios.flatMap((name) =>
    ['plan.json', 'plan-roles-exist.json'].map((file): [string, string] => [name, file]),
  );

  test.each(files.filter(([name, file]) => existsSync(join(plans, name, file))))('%s/%s', async (name, file) => {
    const plan = load(name, file) ?? {};
    const known = policiesIn(plan);
    const attribute = await evaluate(blinded(plan), name);
    for (const [key, policy] of known) {
      const [address = '', head = ''] = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)];
      const found = canonical(toJson(attribute(address, head), unfilled));
      if (others.has(`${name} ${address}`)) continue;
      expect({ key, policy: found }).toEqual({ key, policy: canonical(policy) });
      compared += 1;
    }
  });

  test('and that is so for at least 400 policies', () => {
    expect(compared).toBeGreaterThanOrEqual(400);
  });
});

describe('sources of the plan are never taken for those of another commit', () => {
  test.each(scenarios)('%s', async (name) => {
    const plan = load(name, 'plan.json') ?? {};
    const source = openSource(join(plans, name), { configuration: plan.configuration }, plans);
    const found = await readPlan(plan, 'plan.json', source).evaluated?.();
    for (const { attributes } of found?.resources ?? []) for (const { value } of attributes.entries) void value;
    expect(found?.notes()).toEqual([]);
  });
});

describe('broken sources make things unknown, and nothing else', () => {
  const broken = [
    'unknown-arn-local',
    'unknown-arn-through-modules',
    'data-document-dynamic',
    'unknown-arn-templatefile',
    'json-syntax',
  ];

  test('whatever is cut out of them or put into them', async () => {
    const pieces = [
      '"',
      '${',
      '}',
      '{',
      'local.x',
      '<<EOF\n',
      '%{ for ',
      '[',
      '...',
      '\u0000',
      'dynamic "statement" {\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...broken),
        fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 4 }),
        async (name, edits) => {
          const plan = load(name, 'plan.json') ?? {};
          const files: Record<string, string> = { '.git/': '' };
          for (const path of readdirSync(join(plans, name), { recursive: true, encoding: 'utf8' })) {
            if (!/\.(tf|json|tftpl)$/.test(path) || /(^|\/)(plan|expect)[^/]*\.json$/.test(path)) continue;
            let text = readFileSync(join(plans, name, path), 'utf8');
            for (const [at, length, put] of edits) {
              const start = at % (text.length + 1);
              text = text.slice(0, start) + put + text.slice(start + length);
            }
            files[path] = text;
          }
          const tree = makeTree(files);
          try {
            const source = openSource(tree, { configuration: plan.configuration }, tree);
            const found = await readPlan(plan, 'plan.json', source).evaluated?.();
            for (const { address, attributes } of found?.resources ?? []) {
              for (const { key, value } of attributes.entries) {
                expect(['text', 'scalar', 'list', 'map', 'absent', 'unknown']).toContain(value.kind);
                found?.place(address, [key]);
              }
            }
          } finally {
            removeTree(tree);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 60_000);
});

describe('what a plan leaves unknown is what it becomes once the roles are there', () => {
  let compared = 0;

  test.each(scenarios.filter((name) => existsSync(join(plans, name, 'plan-roles-exist.json'))))('%s', async (name) => {
    const plan = load(name, 'plan.json') ?? {};
    const later = load(name, 'plan-roles-exist.json') ?? {};
    const before = policiesIn(plan);
    const truth = await evaluate(later, name);
    const fill = (reference: string): string => {
      const dot = reference.lastIndexOf('.');
      return literal(truth(reference.slice(0, dot), reference.slice(dot + 1))) ?? unfilled(reference);
    };
    const attribute = await evaluate(plan, name);
    for (const [key, policy] of policiesIn(later)) {
      if (before.has(key)) continue;
      const [address = '', head = ''] = [key.slice(0, key.lastIndexOf(' ')), key.slice(key.lastIndexOf(' ') + 1)];
      expect({ key, policy: canonical(toJson(attribute(address, head), fill)) }).toEqual({
        key,
        policy: canonical(policy),
      });
      compared += 1;
    }
  });

  test('and that is so for every one of them', () => {
    expect(compared).toBe(51);
  });
});
