import { describe, expect, test } from '@jest/globals';
import { newBudget } from '../../../src/input/hcl/evaluate/budget.js';
import { evaluate } from '../../../src/input/hcl/evaluate/evaluate.js';
import { parseHclExpression } from '../../../src/input/hcl/parser.js';
import type { Place } from '../../../src/input/place.js';
import { type Cause, text, type Value } from '../../../src/input/value.js';
import { evaluateText, scopeOf, show, textOf } from './scope.js';

const place: Place = { file: null, syntax: 'none', route: [] };
const apply: Cause = { kind: 'apply', expression: 'aws_x.y', place };

function literal(said: string): Value {
  return text([said], { place });
}

function attribute(address: string, name: string): Value {
  return text([{ of: 'resource', address, attribute: name, exact: true, place }], { place });
}

const role = (name: string): Value => ({
  kind: 'map',
  entries: [
    { key: 'arn', keyPlace: place, value: attribute(`aws_iam_role.${name}`, 'arn') },
    { key: 'id', keyPlace: place, value: attribute(`aws_iam_role.${name}`, 'id') },
    { key: 'name', keyPlace: place, value: literal(name) },
  ],
  place,
});

const known: Readonly<Record<string, Value>> = {
  'aws_iam_role.app': role('app'),
  'aws_iam_role.each': {
    kind: 'map',
    entries: [
      { key: 'a', keyPlace: place, value: role('each["a"]') },
      { key: 'b', keyPlace: place, value: role('each["b"]') },
    ],
    place,
  },
  'aws_iam_role.count': { kind: 'list', items: [role('count[0]'), role('count[1]')], place },
  'aws_iam_role.none': { kind: 'list', items: [], place },
  'var.name': literal('api'),
  'var.secret': text(['hush'], { place, sensitive: true }),
  'var.unknown': { kind: 'unknown', cause: { kind: 'parameter', expression: 'var.unknown', place }, place },
  'var.null': { kind: 'absent', computed: false, place },
  'var.open': { kind: 'list', items: [literal('x')], open: apply, place },
  'local.tags': {
    kind: 'map',
    entries: [{ key: 'a', keyPlace: place, value: literal('1') }],
    open: apply,
    place,
  },
  'data.aws_caller_identity.me.account_id': text([{ of: 'symbol', name: 'account' }], { place }),
};

const ARN = '«aws_iam_role.app.arn»';

describe('only what is not known is unknown', () => {
  test.each([
    // In texts.
    ['"${aws_iam_role.app.arn}/*"', `"${ARN}/*"`],
    ['aws_iam_role.app.arn', `"${ARN}"`],
    ['"${aws_iam_role.app.arn}"', `"${ARN}"`],
    ['"a-${var.unknown}-b"', '"a-«?var.unknown»-b"'],
    ['"a-${nosuch(1)}"', '"a-«?nosuch(1)»"'],
    ['"a-${null}"', '"a-«!»"'],
    ['"%{ if var.unknown }a%{ else }a%{ endif }b"', '"ab"'],
    ['"x%{ if var.unknown }a%{ else }b%{ endif }y"', '"x«?var.unknown»y"'],
    ['"x%{ for v in var.open }<${v}>%{ endfor }y"', '"x<x>«?aws_x.y»y"'],
    ['"x%{ for v in var.unknown }a%{ endfor }y"', '"x«?var.unknown»y"'],
    // In lists and objects.
    ['["a", var.unknown, nosuch()]', '["a", ?var.unknown, ?nosuch()]'],
    ['["a", 1 + "x", "b"]', '["a", !, "b"]'],
    ['{ a = 1, b = var.unknown }', '{a = 1, b = ?var.unknown}'],
    ['{ a = 1, (var.unknown) = 2 }', '{a = 1, ...}'],
    ['{ a = 1, b = var.unknown }.a', '1'],
    ['[1, var.unknown][0]', '1'],
    ['[1, 2][var.unknown]', '?var.unknown'],
    ['var.unknown.a.b', '?var.unknown'],
    ['var.unknown[*].a', '?var.unknown'],
    // Instances.
    ['aws_iam_role.each["a"].arn', '"«aws_iam_role.each["a"].arn»"'],
    ['aws_iam_role.count[1].arn', '"«aws_iam_role.count[1].arn»"'],
    ['aws_iam_role.count[*].arn', '["«aws_iam_role.count[0].arn»", "«aws_iam_role.count[1].arn»"]'],
    ['aws_iam_role.none[*].arn', '[]'],
    ['one(aws_iam_role.none[*].arn)', 'null'],
    ['values(aws_iam_role.each)[*].name', '["each["a"]", "each["b"]"]'],
    ['[for k, r in aws_iam_role.each : r.arn if k != "b"]', '["«aws_iam_role.each["a"].arn»"]'],
    // Where something is not there.
    ['aws_iam_role.app.nope', '!'],
    ['aws_iam_role.nope.arn', '!'],
    ['local.tags.b', '?aws_x.y'],
    ['local.tags.a', '"1"'],
    ['var.open[0]', '?aws_x.y'],
  ])('%s', (expression, shown) => expect(show(evaluateText(expression, known))).toBe(shown));
});

describe('conditions', () => {
  test.each([
    ['var.unknown ? "a" : "a"', '"a"'],
    ['var.unknown ? "a" : "b"', '?var.unknown'],
    ['var.unknown ? ["a", "b"] : ["a"]', 'list["a", ...]'],
    ['var.unknown ? [] : ["a"]', 'list[...]'],
    [
      'var.unknown ? { Effect = "Allow", Action = "a" } : { Effect = "Allow", Action = "b" }',
      '{Action = ?var.unknown, Effect = "Allow"}',
    ],
    ['var.unknown ? tomap({ a = "x", b = "x" }) : tomap({ a = "x" })', 'map{a = "x", ...}'],
    ['var.unknown && false', 'false'],
    ['false && var.unknown', 'false'],
    ['var.unknown || true', 'true'],
    ['var.unknown && true', '?var.unknown'],
    ['!var.unknown', '?var.unknown'],
    ['var.unknown == null', '?var.unknown'],
    ['var.null == null', 'true'],
    ['aws_iam_role.app.arn == aws_iam_role.app.arn', 'true'],
    ['aws_iam_role.app.arn == "arn:aws:iam::111122223333:role/x"', '?aws_iam_role.app.arn'],
    // Every ARN begins with `arn:`.
    ['aws_iam_role.app.arn == "x"', 'false'],
    ['aws_iam_role.app.arn != ""', 'true'],
    ['aws_iam_role.app.arn != null', 'true'],
    ['null == aws_iam_role.app.arn', 'false'],
    ['aws_iam_role.app.arn == true', 'false'],
    ['aws_iam_role.app.arn == ["x"]', 'false'],
    ['aws_iam_role.app.arn == var.unknown', '?aws_iam_role.app.arn'],
    ['length(aws_iam_role.app.arn) > 0', 'true'],
    ['length(aws_iam_role.app.arn) >= 4', 'true'],
    ['length(aws_iam_role.app.arn) < 4', 'false'],
    ['length(aws_iam_role.app.arn) <= 3', 'false'],
    ['length(aws_iam_role.app.arn) > 4', '?aws_iam_role.app.arn'],
    ['length(aws_iam_role.app.arn) <= 4', '?aws_iam_role.app.arn'],
    ['length(aws_iam_role.app.arn) == 40', '?aws_iam_role.app.arn'],
    ['length(aws_iam_role.app.arn) > null', '!'],
    ['length(aws_iam_role.app.arn) - 4 > 0', '?aws_iam_role.app.arn'],
    ['-length(aws_iam_role.app.arn) > 0', '?aws_iam_role.app.arn'],
    ['length(aws_iam_role.app.id) > 0', '?aws_iam_role.app.id'],
    ['can(length(aws_iam_role.app.arn) > 0) ? aws_iam_role.app.arn : "x"', `"${ARN}"`],
    ['aws_iam_role.app.id != ""', '?aws_iam_role.app.id'],
    ['aws_iam_role.app.id != null', '?aws_iam_role.app.id'],
    ['"${aws_iam_role.app.id}arn" == "role"', 'false'],
    ['"role/${aws_iam_role.app.arn}" == "user/x"', 'false'],
    ['"${aws_iam_role.app.arn}/a" == "x/b"', 'false'],
    ['"role/${aws_iam_role.app.arn}" != "role/x"', '?aws_iam_role.app.arn'],
    ['[for x in ["a", "b"] : x if x != "a" || var.unknown]', '["b", ...]'],
    ['{for x in ["a", "b"] : x => 1 if x == "b" || var.unknown}', '{b = 1, ...}'],
    ['{for x in ["a", var.unknown] : x => 1}', '{a = 1, ...}'],
    ['[for x in var.unknown : x]', '?var.unknown'],
    ['[for x in var.open : "${x}!"]', '["x!", ...]'],
    ['contains(["a", var.unknown], "a")', 'true'],
    ['contains(["a", var.unknown], "b")', '?var.unknown'],
    ['contains(["a", "b"], "c")', 'false'],
    ['contains(["a", "x${aws_iam_role.app.arn}"], "c")', 'false'],
  ])('%s', (expression, shown) => expect(show(evaluateText(expression, known))).toBe(shown));
});

describe('functions', () => {
  test.each([
    ['join(",", ["a", aws_iam_role.app.arn, var.unknown])', `"a,${ARN},«?var.unknown»"`],
    ['join(",", var.open)', '"x«?aws_x.y»"'],
    ['format("arn:%s:%s", "aws", aws_iam_role.app.arn)', `"arn:aws:${ARN}"`],
    ['format("%s/%s", var.unknown, "x")', '"«?var.unknown»/x"'],
    ['format("%5s", aws_iam_role.app.arn)', '"«?aws_iam_role.app.arn»"'],
    ['formatlist("%s/*", [aws_iam_role.app.arn, "x"])', `list["${ARN}/*", "x/*"]`],
    ['concat(["a"], var.unknown, ["b"])', '["a", "b", ...]'],
    ['concat(["a"], var.open)', '["a", "x", ...]'],
    ['concat([["a"], var.unknown]...)', '["a", ...]'],
    ['merge({ a = 1 }, var.unknown, { b = 2 })', '{a = ?var.unknown, b = 2, ...}'],
    ['merge({ a = 1, c = 3 }, local.tags)', '{a = "1", c = ?aws_x.y, ...}'],
    ['merge(local.tags, { a = 2 })', '{a = 2, ...}'],
    ['flatten([["a"], var.unknown, [["b"]]])', '["a", "b", ...]'],
    ['flatten([["a"], [aws_iam_role.app.arn]])', `["a", "${ARN}"]`],
    ['compact(["", aws_iam_role.app.arn, null])', `list["${ARN}"]`],
    ['distinct(["a", aws_iam_role.app.arn, "a", aws_iam_role.app.arn])', `list["a", "${ARN}"]`],
    ['toset([aws_iam_role.app.arn, "a", "a"])', `set["a", "${ARN}"]`],
    ['length([1, var.unknown])', '2'],
    ['length(toset(["a", var.unknown]))', '?var.unknown'],
    ['length(var.open)', '?aws_x.y'],
    ['length("a${aws_iam_role.app.arn}")', '?aws_iam_role.app.arn'],
    ['lookup({ a = var.unknown }, "a", 1)', '?var.unknown'],
    ['lookup({ a = 1 }, var.unknown, 1)', '?var.unknown'],
    ['lookup(local.tags, "b", "x")', '?aws_x.y'],
    ['keys(local.tags)', '["a", ...]'],
    ['coalesce(aws_iam_role.app.arn, "x")', `"${ARN}"`],
    ['coalesce(var.unknown, "x")', '?var.unknown'],
    ['coalesce(null, "x", var.unknown)', '"x"'],
    ['element([var.unknown, "b"], 1)', '"b"'],
    ['upper("a${aws_iam_role.app.arn}")', '"A«?aws_iam_role.app.arn»"'],
    ['lower("A${data.aws_caller_identity.me.account_id}")', '"a«account»"'],
    ['replace("a-${aws_iam_role.app.arn}", "-", "/")', '"a/«?aws_iam_role.app.arn»"'],
    ['replace("a:${data.aws_caller_identity.me.account_id}", ":", "/")', '"a/«account»"'],
    ['replace("a-b${aws_iam_role.app.arn}", "bc", "x")', '?aws_iam_role.app.arn'],
    ['split(":", "arn:aws:${data.aws_caller_identity.me.account_id}:x")', 'list["arn", "aws", "«account»", "x"]'],
    ['split("/", aws_iam_role.app.arn)', '?aws_iam_role.app.arn'],
    ['trimprefix("arn:${aws_iam_role.app.arn}", "arn:")', `"${ARN}"`],
    ['trimsuffix("${aws_iam_role.app.arn}/*", "/*")', `"${ARN}"`],
    ['trimsuffix(aws_iam_role.app.arn, "*")', '?aws_iam_role.app.arn'],
    ['trimspace(" a ${aws_iam_role.app.arn} b ")', `"a ${ARN} b"`],
    ['trimspace(" ${aws_iam_role.app.arn}")', '"«?aws_iam_role.app.arn»"'],
    ['substr("abc${aws_iam_role.app.arn}", 0, 2)', '"ab"'],
    ['substr("abc${aws_iam_role.app.arn}", 0, 5)', '?aws_iam_role.app.arn'],
    ['startswith("arn:${aws_iam_role.app.arn}", "arn")', 'true'],
    ['startswith("arn:${aws_iam_role.app.arn}", "x")', 'false'],
    ['startswith("arn${aws_iam_role.app.arn}", "arn:x")', '?aws_iam_role.app.arn'],
    ['endswith("${aws_iam_role.app.arn}/*", "*")', 'true'],
    ['strcontains("a:b${aws_iam_role.app.arn}", ":")', 'true'],
    ['strcontains("${aws_iam_role.app.arn}", ":")', '?aws_iam_role.app.arn'],
    ['regex("a", aws_iam_role.app.arn)', '?aws_iam_role.app.arn'],
    ['md5(aws_iam_role.app.arn)', '?aws_iam_role.app.arn'],
    ['tonumber(var.unknown)', '?var.unknown'],
    ['jsondecode(jsonencode({ a = aws_iam_role.app.arn, b = [var.unknown] }))', `{a = "${ARN}", b = [?var.unknown]}`],
    ['sort(["b", aws_iam_role.app.arn])', '?aws_iam_role.app.arn'],
    ['zipmap(["a", var.unknown], [1, 2])', '{a = 1, ...}'],
    ['setunion(["a"], [aws_iam_role.app.arn])', `set["a", "${ARN}"]`],
    ['setsubtract(["a", "b"], [var.unknown])', 'set[...]'],
    [
      'provider::aws::arn_build("aws", "iam", "", data.aws_caller_identity.me.account_id, "role/x")',
      '"arn:aws:iam::«account»:role/x"',
    ],
    ['provider::aws::arn_parse("arn:aws:iam::1:role/${var.name}${aws_iam_role.app.arn}").resource', `"role/api${ARN}"`],
    ['templatefile("a.tpl", { name = aws_iam_role.app.arn, list = ["x"] })', `"Hi ${ARN}\n- x\n"`],
    ['templatefile("a.tpl", var.unknown)', '?var.unknown'],
    ['alltrue([true, var.unknown])', '?var.unknown'],
    ['alltrue([false, var.unknown])', 'false'],
    ['anytrue([true, var.unknown])', 'true'],
    ['max(1, var.unknown)', '?var.unknown'],
    ['one([var.unknown])', '?var.unknown'],
    ['range(var.unknown)', '?var.unknown'],
  ])('%s', (expression, shown) => expect(show(evaluateText(expression, known))).toBe(shown));
});

describe('errors are values to `try` and `can` only', () => {
  test.each([
    ['try(aws_iam_role.app.nope, "x")', '"x"'],
    ['try(aws_iam_role.each["c"].arn, null)', 'null'],
    ['try(aws_iam_role.app.arn, "x")', `"${ARN}"`],
    ['try("${aws_iam_role.app.nope}-x", "y")', '"y"'],
    ['try([aws_iam_role.app.nope], [])', '[]'],
    // It may be an error once it is known.
    ['try(var.unknown.a, "x")', '?var.unknown'],
    ['try("${jsondecode(var.unknown)}-x", "y")', '?var.unknown'],
    ['try(concat(["a"], var.open), "y")', '?aws_x.y'],
    // It is no error, whatever it is.
    ['try(var.unknown, "x")', '?var.unknown'],
    ['try({ a = var.unknown }, "x")', '{a = ?var.unknown}'],
    ['can(var.unknown)', 'true'],
    ['can(aws_iam_role.app.nope)', 'false'],
    ['can(var.unknown.a)', '?var.unknown'],
    ['can(tonumber(aws_iam_role.app.name))', 'false'],
  ])('%s', (expression, shown) => expect(show(evaluateText(expression, known))).toBe(shown));

  test('the cause says what is wrong and where', () => {
    const value = evaluateText('["a", local.nope]', known);
    const item = value.kind === 'list' ? value.items[1] : undefined;
    expect(item).toMatchObject({
      cause: { kind: 'malformed', expression: 'an error in `local.nope`: there is no `local`' },
    });
    expect(item?.kind === 'unknown' && item.cause.place.span?.start.column).toBe(7);
  });
});

describe('what is sensitive stays so', () => {
  test.each([
    ['var.secret', '*"hush"'],
    ['"a${var.secret}"', '*"ahush"'],
    ['[var.secret, "a"]', '[*"hush", "a"]'],
    ['upper(var.secret)', '*"HUSH"'],
    ['length(var.secret)', '*4'],
    ['var.secret == "hush"', '*true'],
    ['var.secret == "hush" ? "a" : "b"', '*"a"'],
    ['concat([var.secret], ["a"])', '[*"hush", "a"]'],
    ['merge({ a = var.secret }, { b = 1 })', '{a = *"hush", b = 1}'],
    ['flatten([[var.secret], "a"])', '[*"hush", "a"]'],
    ['join(",", ["a", var.secret])', '*"a,hush"'],
    ['format("%s", var.secret)', '*"hush"'],
    ['jsonencode({ a = var.secret })', '*"{"a":"hush"}"'],
    ['jsondecode(jsonencode({ a = var.secret }))', '*{a = *"hush"}'],
    ['sensitive("a")', '*"a"'],
    ['sensitive({ a = 1 }).a', '*1'],
    ['sensitive([1, 2])[0]', '*1'],
    ['[for x in sensitive(["a"]) : x]', '*[*"a"]'],
    ['nonsensitive(var.secret)', '*"hush"'],
    ['issensitive(var.secret)', 'true'],
    ['nosuch(var.secret)', '*?nosuch(var.secret)'],
    ['split("u", var.secret)', '*list[*"h", *"sh"]'],
    ['{ (var.secret) = 1 }', '*{hush = 1}'],
    ['"%{ if var.secret == "x" }a%{ endif }"', '*""'],
    ['templatefile("a.tpl", { name = var.secret, list = [] })', '*"Hi hush\n"'],
    ['element([var.secret, "a"], 1)', '"a"'],
    ['try(var.secret, "a")', '*"hush"'],
    ['setunion([var.secret], ["a"])', '*set["a", *"hush"]'],
  ])('%s', (expression, shown) => expect(show(evaluateText(expression, known))).toBe(shown));
});

describe('every value has the place of the literal it comes from', () => {
  /** The text in the source of every value within, in order. */
  function places(value: Value, source: string): string[] {
    const own = textOf(value, source);
    if (value.kind === 'list') return value.items.flatMap((item) => places(item, source));
    if (value.kind === 'map') return value.entries.flatMap((entry) => places(entry.value, source));
    return [own];
  }

  test.each([
    ['concat(["a"], ["b", "c"])', ['"a"', '"b"', '"c"']],
    ['merge({ x = "a" }, { x = "b", y = 1 })', ['"b"', '1']],
    ['[for x in ["a", "b"] : x if x != "a"]', ['"b"']],
    ['[for x in ["a", "b"] : "${x}"]', ['"a"', '"b"']],
    ['[for x in ["a", "b"] : "${x}!"]', ['"${x}!"', '"${x}!"']],
    ['{for x in ["b"] : x => [x, 1]}', ['"b"', '1']],
    ['flatten([["a"], [["b"]]])', ['"a"', '"b"']],
    ['distinct(["a", "b", "a"])', ['"a"', '"b"']],
    ['toset(["b", "a"])', ['"a"', '"b"']],
    ['tolist([1, "a"])', ['1', '"a"']],
    ['true ? ["a"] : []', ['"a"']],
    ['lookup({ a = "x" }, "a", "y")', ['"x"']],
    ['coalesce(null, "x")', ['"x"']],
    ['element(["a", "b"], 1)', ['"b"']],
    ['try(nope.x, "y")', ['"y"']],
    ['[{ a = "x" }, { a = "y" }][*].a', ['"x"', '"y"']],
    ['values({ b = "x", a = "y" })', ['"y"', '"x"']],
    ['setproduct(["a"], ["b"])', ['"a"', '"b"']],
    ['jsondecode(jsonencode({ a = ["x", 1] }))', ['"x"', '1']],
    ['split(",", "a,b")', ['"a,b"', '"a,b"']],
    ['{ a = <<-EOT\n  x\n  EOT\n}', ['<<-EOT\n  x\n  EOT']],
    ['upper("a")', ['upper("a")']],
    ['1 + 2', ['1 + 2']],
    ['[var.name]', ['']],
  ])('%s', (expression, found) => expect(places(evaluateText(expression, known), expression)).toEqual(found));

  test('and so has a key', () => {
    const source = 'merge({ a = 1 }, { "b" = 2 })';
    const value = evaluateText(source);
    const keys = value.kind === 'map' ? value.entries.map(({ keyPlace }) => keyPlace.span?.start.offset) : [];
    expect(keys).toEqual([source.indexOf('a ='), source.indexOf('"b"')]);
  });
});

describe('names', () => {
  test('are asked for with all keys that are known', () => {
    const asked: unknown[] = [];
    const source = 'aws_iam_role.app["${"x"}-y"].list[1][local.z].arn';
    const scope = {
      ...scopeOf(source),
      resolve(path: readonly (string | number)[]) {
        asked.push(path);
        const value: Value = { kind: 'unknown', cause: apply, place };
        return { value, taken: path.length };
      },
    };
    evaluate(parseHclExpression(source).expression, scope);
    // The unknown key is asked for first, and once.
    expect(asked).toEqual([
      ['local', 'z'],
      ['aws_iam_role', 'app', 'x-y', 'list', 1],
    ]);
  });

  test('that the expression binds hide those outside', () => {
    expect(show(evaluateText('[for var in ["a"] : var]', known))).toBe('["a"]');
    expect(show(evaluateText('[for x in ["a"] : [for x in ["b"] : x][0]]', known))).toBe('["b"]');
  });

  test('of a template are those it is given', () => {
    expect(show(evaluateText('templatefile("a.tpl", { list = [] })', known))).toBe('"Hi «!»\n"');
  });

  test('that stand for other expressions share the budget and the depth', () => {
    const budget = newBudget();
    const { expression } = parseHclExpression('local.next');
    const scope = {
      ...scopeOf('local.next'),
      budget,
      // A circle: whoever answers should find it; without that, it still ends.
      resolve: () => ({ value: evaluate(expression, scope), taken: 2 }),
    };
    expect(show(evaluate(expression, scope))).toBe('?too large: local.next');
    expect(budget.depth).toBe(0);
  });
});
