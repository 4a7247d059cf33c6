/**
 * Whether a text that cannot be read as a plan or template was probably meant to be one: a `Resources` key and an `AWS::` type, or a
 * key that only Terraform's plan has. In a folder it decides between an error and a file that is skipped.
 */
export function looksLikeInput(text: string): boolean {
  return looksLikePlan(text) || looksLikeTemplate(text);
}

/** https://developer.hashicorp.com/terraform/internals/json-format#plan-representation */
export function looksLikePlan(text: string | Buffer): boolean {
  return text.includes('"planned_values"') || text.includes('"resource_changes"');
}

/**
 * A key `Resources` at the start of a line (YAML), or in quotes or braces (JSON, YAML's flow style), and the name of a resource type.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 */
export function looksLikeTemplate(text: string): boolean {
  return text.includes('AWS::') && /(?:^|[{,]\s{0,1000}|["'])Resources["']?\s{0,100}:/m.test(text);
}
