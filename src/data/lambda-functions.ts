/**
 * The resource types that are Lambda functions: the attributes with their name and role.
 * https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/lambda_function
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export const lambdaFunctions: Readonly<Record<string, { name: string; role: string }>> = {
  aws_lambda_function: { name: 'function_name', role: 'role' },
  'AWS::Lambda::Function': { name: 'FunctionName', role: 'Role' },
  'AWS::Serverless::Function': { name: 'FunctionName', role: 'Role' },
};

/**
 * The types that are versions of one, and the attribute that names it. A reference to a version is its ARN.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html
 */
export const lambdaVersions: Readonly<Record<string, string>> = {
  'AWS::Lambda::Version': 'FunctionName',
};
