/** Whether Terraform or OpenTofu made a plan: they read other files of the same folder. Undefined where the plan does not tell. */
export type Language = 'terraform' | 'opentofu' | undefined;

/**
 * OpenTofu reads `.tofu` files since 1.8; Terraform since 1.8 says of each plan whether it is `complete`, and OpenTofu never does (seen up
 * to 1.12). Nothing that somebody writes in the sources has to do with it, unlike the names of providers.
 * https://opentofu.org/docs/language/files/#extension-precedence
 * https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export function languageOf(plan: { complete?: unknown; terraformVersion?: unknown }): Language {
  if (plan.complete !== undefined) return 'terraform';
  const version = typeof plan.terraformVersion === 'string' ? /^(\d+)\.(\d+)\./.exec(plan.terraformVersion) : null;
  if (version === null) return undefined;
  const [, major, minor] = version.map(Number);
  return major === 0 || (major === 1 && (minor ?? 0) < 8) ? 'terraform' : 'opentofu';
}
