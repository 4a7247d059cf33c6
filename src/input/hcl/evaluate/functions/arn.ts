import type { Entry, Text, Value } from '../../../value.js';
import type { Call, Definitions } from '../call.js';
import { fromSegments, segmentsOf, slice } from '../texts.js';

const NAMES = ['partition', 'service', 'region', 'account_id', 'resource'] as const;

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_build */
function build(call: Call): Value {
  const pieces = call.args.flatMap((_, at) => [
    { part: ':', place: call.place, verbatim: false },
    ...segmentsOf(call.text(at)),
  ]);
  return call.bound(
    fromSegments([{ part: 'arn', place: call.place, verbatim: false }, ...pieces], { place: call.place }),
  );
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/arn_parse */
function parse(call: Call): Value {
  const text = call.text(0);
  const [first] = text.parts;
  const entries: Entry[] = [];
  // All colons that count stand in the text before the first hole; what is behind them is the resource.
  const known = typeof first === 'string' ? first : '';
  let at = known.startsWith('arn:') ? 4 : -1;
  for (const name of NAMES.slice(0, -1)) {
    const colon = at < 0 ? -1 : known.indexOf(':', at);
    if (colon < 0)
      return text.parts.length > 1 || typeof first !== 'string' ? unsure(call, text) : call.fail('this is no ARN');
    entries.push(call.entry(name, slice(text, at, colon)));
    at = colon + 1;
  }
  entries.push(call.entry('resource', slice(text, at, Number.POSITIVE_INFINITY)));
  return call.ofMap(entries);
}

function unsure(call: Call, text: Text): never {
  throw call.unknownBy(text);
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/functions/trim_iam_role_path */
function trimPath(call: Call): Value {
  const arn = call.string(0);
  const match = /^(arn:[^:]+:iam:[^:]*:[^:]*:role\/)(?:.*\/)?([^/]+)$/.exec(arn);
  return match === null ? call.fail('this is no ARN of a role') : call.ofString(`${match[1]}${match[2]}`);
}

export const ARN: Definitions = {
  'provider::aws::arn_build': { min: 5, max: 5, run: build },
  'provider::aws::arn_parse': { min: 1, max: 1, run: parse },
  'provider::aws::trim_iam_role_path': { min: 1, max: 1, run: trimPath },
};
