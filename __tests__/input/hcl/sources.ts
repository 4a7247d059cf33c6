import fc from 'fast-check';

/** Generated sources: everything that HCL's syntax has, in the ways in which people write it. */

const word = fc.constantFrom('a', 'app', 'über', 'a-b', '_x', 'for_each', 'in', 'if', 'for', 'nullable', 'truth', 'x1');
/** Not a word that starts a `for` expression where it stands first in brackets. */
const variable = fc.constantFrom('a', 'app', 'über', 'a-b', '_x', 'for_each', 'local', 'x1');

/** Text of quoted templates and heredocs. A lone `$` and `%` is never the last, so that no escape arises. */
const plainText = fc
  .constantFrom('a', ' ', '  b', 'é', '😀', '$a', '%b', '# c', '// d', '/* e', '{', '}', '~', "'", '$', '%')
  .map((text) => (text === '$' || text === '%' ? `${text} ` : text));
const escaped = fc.constantFrom('$${', '%%{', '$${x}');
const backslashed = fc.constantFrom('\\n', '\\"', '\\\\', '\\t', '\\u00e9', '\\U0001F600');
const tilde = fc.constantFrom('', '', '~');
const space = fc.constantFrom('', ' ');
/** What may stand between tokens where line ends do not count. */
const gap = fc.constantFrom('', ' ', '\n', ' # c }\n', ' /* ] */ ', '\n\t// "\n');

// Not an interface: `letrec` asks for a type with an index.
type Parts = {
  /** On one line but for what is in brackets; may stand anywhere. */
  value: string;
  term: string;
  sequence: string;
  quoted: string;
};

const { value, sequence } = fc.letrec<Parts>((tie) => {
  const inner = tie('value');
  const glue = (...parts: (fc.Arbitrary<string> | string)[]) =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
  const list = (item: fc.Arbitrary<string>) =>
    fc.record({ items: fc.array(item, { maxLength: 3 }), gap, comma: fc.constantFrom('', ',') }).map((parts) => {
      const { items, gap: between, comma } = parts;
      return `${between}${items.join(`,${between}`)}${items.length > 0 ? comma : ''}${between}`;
    });
  const operator = fc.constantFrom('||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/', '%');
  const step = fc.oneof(
    word.map((name) => `.${name}`),
    glue('[', gap, inner, gap, ']'),
    fc.constantFrom('.0 ', '[*]', '[0]', '["k"]', '[*].a[1]'),
  );
  const key = fc.oneof(
    word.filter((each) => each !== 'for'),
    tie('quoted'),
    fc.constantFrom('1', 'null', 'true'),
  );
  const entry = glue(key, fc.constantFrom(' = ', ':', '='), inner);
  const entries = fc
    .record({ all: fc.array(entry, { maxLength: 3 }), between: fc.constantFrom(',', '\n', ', ', ',\n', '\n\n  # c\n') })
    .map(
      ({ all, between }) =>
        `{${between.includes('\n') ? '\n' : ''}${all.join(between)}${all.length > 0 && between === ',\n' ? ',\n' : ''}}`,
    );
  const head = fc.constantFrom('for a in ', 'for k, v in ', 'for  in,if  in ');
  const filter = fc.oneof(fc.constant(''), glue(' if ', inner));
  return {
    quoted: fc
      .array(fc.oneof(plainText, escaped, backslashed, tie('sequence')), { maxLength: 4 })
      .map((parts) => `"${parts.join('')}"`),
    sequence: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant('${a}'),
      glue('${', tilde, gap, inner, gap, tilde, '}'),
      glue('%{', tilde, space, 'if ', inner, space, tilde, '}', plainText, '%{ endif ', tilde, '}'),
      glue('%{ if ', inner, ' }', tie('sequence'), '%{', tilde, 'else', tilde, '}', plainText, '%{ endif }'),
      glue('%{ ', head, inner, space, tilde, '}', plainText, tie('sequence'), '%{', tilde, ' endfor }'),
    ),
    term: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      variable,
      fc.constantFrom(
        '0',
        '1',
        '2.5',
        '1.5e3',
        '7.0E-2',
        'true',
        'false',
        'null',
        '[]',
        '{}',
        '""',
        'f()',
        'a::b::c(1)',
      ),
      tie('quoted'),
      glue('[', list(inner), ']'),
      entries,
      glue('{ (', inner, ') = ', inner, ' }'),
      glue('(', gap, inner, gap, ')'),
      glue(variable, '(', list(inner), ')'),
      glue(variable, '(', inner, ',', gap, inner, '...', gap, ')'),
      glue('[', head, inner, ' : ', inner, filter, ']'),
      glue('{', gap, head, inner, gap, ':', gap, inner, ' => ', inner, fc.constantFrom('', '...'), filter, gap, '}'),
    ),
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      tie('term'),
      glue(
        variable,
        fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => steps.join('').trimEnd()),
      ),
      glue(variable, fc.constantFrom('.*', '.a.*.b', '.*.a.b[0]', '[1].*.c.0')),
      glue(tie('term'), ' ', operator, ' ', tie('term')),
      glue(tie('term'), ' ', operator, tie('term'), ' ', operator, ' ', inner),
      glue(fc.constantFrom('-', '!', '!!', '- '), tie('term')),
      glue(inner, ' ? ', inner, ' : ', inner),
    ),
  };
});

const heredoc = fc
  .record({
    opening: fc.constantFrom('<<', '<<-'),
    mark: fc.constantFrom('E', 'EOF', 'a-b', 'POLICY_1'),
    indentation: fc.constantFrom('', '  ', '\t'),
    lines: fc.array(
      fc.array(fc.oneof(plainText, escaped, sequence, fc.constantFrom('"', '\\', '\\n', 'E')), { maxLength: 3 }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ opening, mark, indentation, lines }) => {
    // Text before what is read, so that no line is the mark alone.
    const text = lines.map((parts) => `${indentation}.${parts.join('')}\n`);
    return `${opening}${mark}\n${text.join('')}${indentation}${mark}\n`;
  });

const attributeValue = fc.oneof(
  { weight: 5, arbitrary: value.map((text) => `${text}\n`) },
  { weight: 2, arbitrary: heredoc },
  { weight: 1, arbitrary: heredoc.map((text) => `f([\n${text}  , 1\n  ])\n`) },
  { weight: 1, arbitrary: heredoc.map((text) => `{\n  k = ${text}  l = 1\n}\n`) },
);
const comment = fc.constantFrom('', '', '\n', '# a {\n', '  // "\n', '/* <<E\n} */ ', '\n\n');
const label = fc.constantFrom('a', '"b"', '"c d"', '"é"', 'x-y', '""', '"e\\"f"', '"$${g}"');

/** A file: some arguments and blocks, nested in each other, with comments between them. */
export const { source } = fc.letrec<{ source: string; block: string }>((tie) => ({
  block: fc
    .record({
      type: word,
      labels: fc.array(label, { maxLength: 3 }),
      inner: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('', ' ', ' a = 1 ', '\n  a = "}" # b\n', '\n'),
        tie('source').map((text) => `\n${text}`),
      ),
    })
    .map(({ type, labels, inner }) => `${[type, ...labels].join(' ')} {${inner}}\n`),
  source: fc
    .array(
      fc.record({
        before: comment,
        item: fc.oneof(
          attributeValue.map((text) => ({ name: 'x', text })),
          tie('block').map((text) => ({ name: undefined, text })),
        ),
      }),
      { maxLength: 4 },
    )
    .map((items) =>
      items
        .map(
          ({ before, item: { name, text } }, index) =>
            before + (name === undefined ? text : `${name}${index} = ${text}`),
        )
        .join(''),
    ),
}));
