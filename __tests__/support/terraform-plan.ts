/** A resource to be made, as `terraform show -json` sees it. */
export interface PlannedResource {
  type: string;
  name: string;
  /** What the plan knows. Objects stand for `jsonencode` of them: the plan has the text, and `configuration` nothing. */
  values: Record<string, unknown>;
  /** Attributes that refer to others: `role: ['aws_iam_role.app.arn', 'aws_iam_role.app']`. Unknown unless in `values`, too. */
  references?: Record<string, string[]>;
}

const provider = 'registry.terraform.io/hashicorp/aws';
/** Attributes that only AWS sets. Those that a role has as blocks are unknown in the same way where nobody wrote them. */
const computed: Record<string, string[]> = {
  aws_iam_role: [
    'arn',
    'create_date',
    'id',
    'inline_policy',
    'managed_policy_arns',
    'name_prefix',
    'tags_all',
    'unique_id',
  ],
};

/**
 * The plan that creates these resources, in the shape of Terraform 1.11: `planned_values`, `resource_changes` and `configuration`
 * agree with each other. https://developer.hashicorp.com/terraform/internals/json-format
 */
export function terraformPlan(resources: readonly PlannedResource[]): string {
  const described = resources.map(({ type, name, values, references = {} }) => {
    const after = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, encoded(value)]));
    const identity = { address: `${type}.${name}`, mode: 'managed', type, name };
    const holes = [...Object.keys(references), ...(computed[type] ?? ['arn', 'id', 'tags_all'])].filter(
      (key) => !(key in after),
    );
    const expressions = Object.fromEntries(
      [...Object.keys(values), ...Object.keys(references)].map((key) => [
        key,
        expression(values[key], references[key]),
      ]),
    );
    return {
      planned: { ...identity, provider_name: provider, schema_version: 0, values: after, sensitive_values: {} },
      change: {
        ...identity,
        provider_name: provider,
        change: {
          actions: ['create'],
          before: null,
          after,
          after_unknown: Object.fromEntries(holes.map((key) => [key, true])),
          before_sensitive: false,
          after_sensitive: {},
        },
      },
      configuration: { ...identity, provider_config_key: 'aws', expressions, schema_version: 0 },
    };
  });
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: described.map(({ planned }) => planned) } },
    resource_changes: described.map(({ change }) => change),
    configuration: {
      provider_config: { aws: { name: 'aws', full_name: provider } },
      root_module: { resources: described.map(({ configuration }) => configuration) },
    },
    complete: true,
    errored: false,
  });
}

function encoded(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function expression(value: unknown, references: string[] | undefined): Record<string, unknown> {
  if (references !== undefined) return { references };
  return typeof value === 'object' && value !== null ? {} : { constant_value: value };
}
