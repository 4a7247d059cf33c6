import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { covers, reaches } from '../../../src/iam/text/pattern.js';
import { patternIndex } from '../../../src/iam/text/pattern-index.js';
import { pieces } from '../pieces.js';

describe('patterns near another', () => {
  test.each<readonly [patterns: readonly string[], within: string, near: true | readonly string[]]>([
    // all of it is matched: the same text, or what begins like it and a star
    [['a*b'], 'a*b', true],
    [['a'], 'a', true],
    [['b', 'a*'], 'abc', true],
    [['a*'], 'a?', true],
    [['*'], 'abc', true],
    [['*'], '*', true],
    [['a'], 'abc', []],
    [['abc'], 'a', []],
    [['abc*'], 'ab', []],
    // what begins like it and goes on in another way may match some of it
    [['a?'], 'abc', ['a?']],
    [['a?*'], 'abc', ['a?*']],
    [['a*b*'], 'abc', ['a*b*']],
    [['ab?'], 'ab', ['ab?']],
    [['abc*'], 'ab*', ['abc*']],
    [['abc'], 'ab*', ['abc']],
    [['abc', 'ab?d', 'ab?e'], 'ab*', ['ab?d', 'ab?e', 'abc']],
    [['c*', 'ab?', 'b', 'aa?', 'ac?', 'a'], 'a*', ['a', 'aa?', 'ab?', 'ac?']],
    [['?', 'b?', 'a?', 'ab?c', 'abc?', 'abd?'], 'abc', ['?', 'a?', 'ab?c', 'abc?']],
    // a gap ends what is known
    [['a<x>'], 'abc', ['a<x>']],
    [['<x>'], 'abc', ['<x>']],
    [['<x>c', 'b', 'a'], '<y>', ['<x>c', 'a', 'b']],
    [['<x>', 'b', 'a'], '<y>', ['<x>', 'a', 'b']],
    [['[object Object]', 'a'], '<x>', ['[object Object]', 'a']],
    [['a*<!x>'], 'abc', ['a*<!x>']],
    [['<x>*'], 'abc', ['<x>*']],
    [['abc<x>', 'b'], 'ab<y>', ['abc<x>']],
    [['a<x>'], 'a[object Object]', ['a<x>']],
    [['a[object Object]'], 'a<x>', ['a[object Object]']],
    // nothing at all is a text, too
    [['', 'a'], '', true],
    [[''], 'a', []],
    [[], 'a', []],
  ])('%j near %j: %j', (patterns, within, near) => {
    const found = patternIndex(patterns.map(pieces), {}).near(pieces(within));
    expect(found).toEqual(near === true || near.map(pieces));
  });

  test('in either case', () => {
    const actions = patternIndex([['IAM:*'], ['S3:Get?bject']], { ignoreCase: true });
    expect(actions.near(['iam:PassRole'])).toBe(true);
    expect(actions.near(['s3:getobject'])).toEqual([['S3:Get?bject']]);
    expect(patternIndex([['IAM:*']], {}).near(['iam:PassRole'])).toEqual([]);
  });

  test('`true` only where one covers it, and nothing is left out that reaches it', () => {
    const pattern = fc.stringMatching(/^[abA]{0,2}[abA*?]{0,3}$/);
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 6 }), pattern, fc.boolean(), (texts, within, ignoreCase) => {
        const patterns = texts.map((text) => [text]);
        const near = patternIndex(patterns, { ignoreCase }).near([within]);
        if (near === true) expect(patterns.some((one) => covers([one], [within], { ignoreCase }))).toBe(true);
        else for (const one of patterns) if (reaches(one, [within], { ignoreCase })) expect(near).toContain(one);
      }),
      { numRuns: 2_000 },
    );
  });
});
