// How fast sources are parsed: many files and one large one, in a fresh process and in one that has parsed before, against `JSON.parse`
// of as many bytes and the tree-sitter grammar. MB/s by the clock, and by the processor's time of all threads (a busy machine counts
// for little).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROUNDS = Number(process.env.ROUNDS ?? 5);
const WARM_PASSES = 5;
const MB = 1e6;

const role = (n) => `
# Role ${n}: what the workers of this service may do.
resource "aws_iam_role" "worker_${n}" {
  name                 = "\${var.prefix}-worker-${n}"
  description          = "Runs the workers"
  max_session_duration = 3600
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
  tags = merge(local.tags, { Name = "worker-${n}" })
}
`;

const document = (n) => `
data "aws_iam_policy_document" "worker_${n}" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.data[${n}].arn, "\${aws_s3_bucket.data[${n}].arn}/*"]
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalTag/team"
      values   = [for team in var.teams : lower(team.name) if team.enabled && length(team.members) > 0]
    }
  }
  dynamic "statement" {
    for_each = var.pass_roles ? [1] : []
    content {
      actions   = ["iam:PassRole"]
      resources = ["arn:aws:iam::\${data.aws_caller_identity.current.account_id}:role/\${var.prefix}-*"]
    }
  }
}
`;

const heredoc = (n) => `
resource "aws_iam_policy" "heredoc_${n}" {
  count  = var.enabled ? 1 : 0
  policy = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        %{ for arn in var.arns ~}
        { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "\${arn}" },
        %{ endfor ~}
        { "Effect": "Allow", "Action": ["logs:CreateLogStream", "logs:PutLogEvents"], "Resource": "*" }
      ]
    }
  POLICY
}
`;

/** Sources of about so many bytes; they are ASCII. */
function source(bytes, seed) {
  const kinds = [role, document, heredoc];
  let text = '';
  for (let n = seed * 1000; text.length < bytes; n += 1) text += kinds[n % kinds.length](n);
  return text;
}

const INPUTS = {
  'one file of 30 KB': () => [source(30e3, 0)],
  'files of 5 to 50 KB, 4 MB in all': () => Array.from({ length: 145 }, (_, n) => source(5e3 + (n % 10) * 5e3, n)),
  'one file of 4 MB': () => [source(4 * MB, 0)],
};

/** Each gives a function that parses one of the texts. */
const PARSERS = {
  async 'JSON.parse'(texts) {
    const item = JSON.stringify({
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::data/*'],
    });
    const all = new Map(
      texts.map((text) => [text, `[${Array(Math.ceil(text.length / (item.length + 1))).fill(item)}]`]),
    );
    return (text) => JSON.parse(all.get(text));
  },
  async 'tree-sitter'() {
    const { Language, Parser } = await import('web-tree-sitter');
    await Parser.init();
    const wasm = createRequire(import.meta.url).resolve('@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-hcl.wasm');
    const parser = new Parser().setLanguage(await Language.load(readFileSync(wasm)));
    return (text) => parser.parse(text).delete();
  },
  async passgate() {
    register('../scripts/typescript-hooks.mjs', import.meta.url);
    const { parseHcl } = await import('../src/input/hcl/parser.js');
    return (text) => {
      if (parseHcl(text).errors.length > 0) throw new Error('the benchmark is no HCL');
    };
  },
};

/** In a process of its own: one pass over the texts after the other. */
async function measure(input, name) {
  const texts = INPUTS[input]();
  const parse = await PARSERS[name](texts);
  const passes = [];
  for (let pass = 0; pass <= WARM_PASSES; pass += 1) {
    const start = process.cpuUsage();
    const began = performance.now();
    for (const text of texts) parse(text);
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(start);
    passes.push({ ms, cpu: (user + system) / 1000 });
  }
  process.stdout.write(JSON.stringify(passes));
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

function run(input, name) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), input, name]);
  if (status !== 0) throw new Error(`${name}: ${String(stderr).slice(0, 500)}`);
  const [cold, ...warm] = JSON.parse(String(stdout));
  const of = (unit) => ({ cold: cold[unit], warm: median(warm.map((pass) => pass[unit])) });
  return { ms: of('ms'), cpu: of('cpu') };
}

function compare() {
  for (const [input, texts] of Object.entries(INPUTS)) {
    const bytes = texts().reduce((sum, text) => sum + text.length, 0);
    const rounds = Array.from({ length: ROUNDS }, () =>
      Object.fromEntries(Object.keys(PARSERS).map((name) => [name, run(input, name)])),
    );
    process.stdout.write(`\n${input} (${ROUNDS} rounds)\n`);
    for (const state of ['cold', 'warm']) {
      for (const name of Object.keys(PARSERS)) {
        const times = (unit) => rounds.map((round) => round[name][unit][state]);
        const ratio = median(rounds.map((round) => round[name].cpu[state] / round['JSON.parse'].cpu[state]));
        const speed = (unit) => `${(bytes / MB / (median(times(unit)) / 1000)).toFixed(1).padStart(7)} MB/s`;
        const cells = [
          state.padEnd(6),
          name.padEnd(12),
          speed('ms'),
          'of the processor',
          speed('cpu'),
          `×${ratio.toFixed(1)}`,
        ];
        process.stdout.write(`${cells.join('  ')}\n`);
      }
    }
  }
}

const [input, name] = process.argv.slice(2);
if (input === undefined) compare();
else await measure(input, name);
