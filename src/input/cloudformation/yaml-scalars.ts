import type { Node } from '../node.js';
import type { Span } from '../place.js';

const NOTHING = /^(?:|~|null|Null|NULL)$/;
const TRUE = /^(?:true|True|TRUE|yes|Yes|YES|on|On|ON)$/;
const FALSE = /^(?:false|False|FALSE|no|No|NO|off|Off|OFF)$/;
const NUMBER = /^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F]+|0o[0-7]+)$/;

/**
 * What an unquoted YAML scalar means. It is YAML 1.2's core schema, but that `yes`, `no`, `on` and `off` are booleans as in YAML 1.1,
 * which CloudFormation reads: an unquoted `no` reaches AWS as `false`. (`y` and `n` stay text there, too.) Dates are text. A number keeps
 * its source, where 1.1 would read `012345670123` as octal: nobody means that.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html
 */
export function plainScalar(source: string, span: Span): Node {
  if (NOTHING.test(source)) return { kind: 'null', span };
  if (TRUE.test(source)) return { kind: 'boolean', value: true, source, span };
  if (FALSE.test(source)) return { kind: 'boolean', value: false, source, span };
  if (NUMBER.test(source)) return { kind: 'number', value: Number(source), source, span };
  return { kind: 'string', value: source, style: 'plain', span };
}
