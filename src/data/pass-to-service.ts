/** A `PassWay` of src/iam/access/become.ts, which nothing here imports. */
interface PassRow {
  service: string;
  passedTo?: string;
  actions: readonly string[];
}

/**
 * How a role that somebody may pass begins to work for them: the service has to be trusted by the role, and all of the actions have to
 * be allowed besides `iam:PassRole`. From AWS's pages on each service and https://pathfinding.cloud (Apache-2.0); one row for each
 * way that needs nothing which exists already.
 */
export const passWays: readonly PassRow[] = [
  {
    service: 'tasks.apprunner.amazonaws.com',
    passedTo: 'apprunner.amazonaws.com',
    actions: ['apprunner:CreateService'],
  },
  { service: 'bedrock-agentcore.amazonaws.com', actions: ['bedrock-agentcore:CreateCodeInterpreter'] },
  { service: 'cloudformation.amazonaws.com', actions: ['cloudformation:CreateStack'] },
  { service: 'cloudformation.amazonaws.com', actions: ['cloudformation:UpdateStack'] },
  { service: 'codebuild.amazonaws.com', actions: ['codebuild:CreateProject', 'codebuild:StartBuild'] },
  { service: 'codebuild.amazonaws.com', actions: ['codebuild:CreateProject', 'codebuild:StartBuildBatch'] },
  { service: 'codebuild.amazonaws.com', actions: ['codebuild:UpdateProject', 'codebuild:StartBuild'] },
  { service: 'ec2.amazonaws.com', actions: ['ec2:RunInstances'] },
  { service: 'ec2.amazonaws.com', actions: ['ec2:RequestSpotInstances'] },
  { service: 'ec2.amazonaws.com', actions: ['ec2:AssociateIamInstanceProfile'] },
  { service: 'ec2.amazonaws.com', actions: ['autoscaling:CreateAutoScalingGroup', 'ec2:CreateLaunchTemplate'] },
  { service: 'ecs-tasks.amazonaws.com', actions: ['ecs:RegisterTaskDefinition', 'ecs:RunTask'] },
  { service: 'ecs-tasks.amazonaws.com', actions: ['ecs:RegisterTaskDefinition', 'ecs:StartTask'] },
  { service: 'ecs-tasks.amazonaws.com', actions: ['ecs:RegisterTaskDefinition', 'ecs:CreateService'] },
  { service: 'ecs-tasks.amazonaws.com', actions: ['batch:RegisterJobDefinition', 'batch:SubmitJob'] },
  { service: 'elasticmapreduce.amazonaws.com', actions: ['elasticmapreduce:RunJobFlow'] },
  {
    service: 'emr-serverless.amazonaws.com',
    actions: ['emr-serverless:CreateApplication', 'emr-serverless:StartJobRun'],
  },
  { service: 'glue.amazonaws.com', actions: ['glue:CreateDevEndpoint'] },
  { service: 'glue.amazonaws.com', actions: ['glue:CreateJob', 'glue:StartJobRun'] },
  { service: 'glue.amazonaws.com', actions: ['glue:UpdateJob', 'glue:StartJobRun'] },
  { service: 'glue.amazonaws.com', actions: ['glue:CreateSession', 'glue:RunStatement'] },
  { service: 'lambda.amazonaws.com', actions: ['lambda:CreateFunction', 'lambda:InvokeFunction'] },
  { service: 'lambda.amazonaws.com', actions: ['lambda:CreateFunction', 'lambda:AddPermission'] },
  { service: 'lambda.amazonaws.com', actions: ['lambda:CreateFunction', 'lambda:CreateEventSourceMapping'] },
  { service: 'lambda.amazonaws.com', actions: ['lambda:UpdateFunctionConfiguration', 'lambda:InvokeFunction'] },
  { service: 'sagemaker.amazonaws.com', actions: ['sagemaker:CreateNotebookInstance'] },
  { service: 'sagemaker.amazonaws.com', actions: ['sagemaker:CreateTrainingJob'] },
  { service: 'sagemaker.amazonaws.com', actions: ['sagemaker:CreateProcessingJob'] },
  { service: 'ssm.amazonaws.com', actions: ['ssm:CreateDocument', 'ssm:StartAutomationExecution'] },
  { service: 'states.amazonaws.com', actions: ['states:CreateStateMachine', 'states:StartExecution'] },
];
