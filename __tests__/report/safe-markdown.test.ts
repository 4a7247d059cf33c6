import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { code, linked, prose } from '../../src/report/safe-markdown.js';
import { safeText } from '../../src/report/safe-text.js';
import { forbidden } from './hostile.js';
import { hostileMarkdown, markup } from './hostile-markdown.js';
import { elementOf, readHtml, references, render, textOf } from './html.js';

describe('a name', () => {
  test.each([
    ['aws_iam_role.app', '<code>aws_iam_role.app</code>'],
    ['arn:aws:iam::*:role/x', '<code>arn:aws:iam::&#42;:role/x</code>'],
    ['', '<code></code>'],
    ['<b>&amp;</b>', '<code>&#60;b&#62;&#38;amp;&#60;/b&#62;</code>'],
    ['a|b`c`\\', '<code>a&#124;b&#96;c&#96;&#92;</code>'],
    ['https://a.b', '<code>https&#58;//a.b</code>'],
    ['WWW.a.b', '<code>WWW&#46;a.b</code>'],
    ['a@b.c', '<code>a&#64;<wbr>b.c</code>'],
    ['_a_b_', '<code>&#95;a_b&#95;</code>'],
    ['a\n\nb', '<code>a&#92;u000a&#92;u000ab</code>'],
    ['ロール 🚀 é', '<code>ロール 🚀 é</code>'],
  ])('%j', (text, html) => {
    expect(code(text)).toBe(html);
  });

  test.each([
    [
      'arn:aws:iam::111122223333:role/service/app',
      '<code>arn:<wbr>aws:<wbr>iam::111122223333:<wbr>role/<wbr>service/<wbr>app</code>',
    ],
    ['module.platform.aws_iam_policy.deploy', '<code>module.<wbr>platform.<wbr>aws_iam_policy.<wbr>deploy</code>'],
    ['modules/platform/deployment/main.tf:12', '<code>modules/<wbr>platform/<wbr>deployment/<wbr>main.tf:12</code>'],
  ])('a long one may be broken: %s', (text, html) => {
    expect(code(text)).toBe(html);
  });

  test('is cut', () => {
    expect(code('x'.repeat(1000))).toBe(`<code>${'x'.repeat(499)}…</code>`);
    expect(code('abcdef', 5)).toBe('<code>abcd…</code>');
  });
});

describe('a sentence: names in it are code, words are not', () => {
  test.each([
    [
      'iam:PassRole reaches `*`; name the roles that may be passed',
      '<code>iam:PassRole</code> reaches <code>&#42;</code>; name the roles that may be passed',
    ],
    [
      'aws_instance.a hands aws_iam_role.b to ec2.amazonaws.com, but not (so far).',
      '<code>aws_instance.a</code> hands <code>aws_iam_role.b</code> to <code>ec2.amazonaws.com</code>, but not (so far).',
    ],
    ['p["@octocat #1"] is bad', '<code>p&#91;&#34;&#64;<wbr>octocat &#35;1&#34;&#93;</code> is bad'],
    ['(main.tf:1:2)', '(<code>main.tf:1:2</code>)'],
    ['3 of 1234567 in deadbeef', '3 of <code>1234567</code> in <code>deadbeef</code>'],
    ["the role's least-privilege größe ロール", 'the role&#39;s least-privilege größe ロール'],
    ['one ` alone', 'one <code>&#96;</code> alone'],
    ['`a` b ` c', '<code>a</code> b <code>&#96;</code> c'],
    ['two `` in a row', 'two <code>&#96;&#96;</code> in a row'],
    ['', ''],
  ])('%s', (text, html) => {
    expect(prose(text)).toBe(html);
  });

  test.each(markup)('nothing is left of %j', (text) => {
    expect(render(`<p>${prose(`see ${text} there`)}</p>`)).toBe(`<p>${prose(`see ${text} there`)}</p>`);
    const { pieces } = readHtml(prose(`see ${text} there`));
    const outside = pieces.filter(({ inside }) => !inside.includes('code')).map((piece) => piece.text);
    for (const reference of references) expect(outside.join('\0')).not.toMatch(reference);
  });
});

describe('a link', () => {
  test.each([
    ['https://github.com/o/r/blob/main/a.tf#L3', 'https://github.com/o/r/blob/main/a.tf&#35;L3'],
    ['http://ghes.local/a?b=c&d=e', 'http://ghes.local/a?b=c&#38;d=e'],
    ['https://a.b/" onclick="x', 'https://a.b/%22%20onclick=%22x'],
    ["https://a.b/'<>`|@", 'https://a.b/&#39;%3C%3E%60&#124;&#64;'],
    ['https://a.b/ü\n', 'https://a.b/%C3%BC'],
  ])('%j', (url, href) => {
    expect(linked('x', url)).toBe(`<a href="${href}">x</a>`);
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a path', 'main.tf'],
    ['an address without a scheme', '//example.com'],
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a very long address', `https://a.b/${'x'.repeat(2000)}`],
  ])('none to %s', (_, url) => {
    expect(linked('x', url)).toBe('x');
  });
});

describe('whatever comes in', () => {
  const runs = { numRuns: 500 };

  test('a name is shown exactly, as one piece of code, wherever Markdown is read', () => {
    fc.assert(
      fc.property(hostileMarkdown, (text) => {
        const inline = readHtml(render(`see ${code(text)} there`));
        expect(inline.tags.filter((tag) => tag !== 'wbr')).toEqual(['p', 'code']);
        expect(textOf(inline, 'code')).toBe(safeText(text, 500));
        expect(textOf(inline).trimEnd()).toBe(`see ${safeText(text, 500)} there`);
      }),
      runs,
    );
  });

  test('a sentence says what it says, in words and code', () => {
    fc.assert(
      fc.property(hostileMarkdown, (text) => {
        const page = readHtml(prose(text));
        expect(page.tags.filter((tag) => tag !== 'code' && tag !== 'wbr')).toEqual([]);
        expect(textOf(page).replaceAll('`', '')).toBe(safeText(text).replaceAll('`', ''));
        expect(textOf(page)).not.toMatch(forbidden);
        const outside = page.pieces.filter(({ inside }) => inside.length === 0).map((piece) => piece.text);
        for (const reference of references) expect(outside.join('\0')).not.toMatch(reference);
      }),
      runs,
    );
  });

  test('neither makes a row, a cell or an element in a table of Markdown', () => {
    fc.assert(
      fc.property(hostileMarkdown, hostileMarkdown, (a, b) => {
        const page = readHtml(render(`| x | y |\n|---|---|\n| ${code(a)} | so ${prose(b)} |\n`));
        const elements = page.tags.map(elementOf).filter((name) => name !== 'code' && name !== 'wbr');
        expect(elements).toEqual(['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td']);
      }),
      runs,
    );
  });

  test('a link leads where it should: its address cannot be left', () => {
    fc.assert(
      fc.property(hostileMarkdown, (text) => {
        const url = `https://github.com/o/r/blob/main/${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`;
        const { tags } = readHtml(linked(code(text), url));
        expect(tags.filter((tag) => tag.startsWith('a '))).toHaveLength(url.length > 2000 ? 0 : 1);
        expect(tags[0]).toMatch(/^a href="https:\/\/github\.com\/o\/r\/blob\/main\/[^"]*"$/);
        const raw = readHtml(linked('x', `https://github.com/o/r/${text}`));
        for (const tag of raw.tags) expect(tag).toMatch(/^a href="https:\/\/github\.com\/[^"]*"$/);
      }),
      runs,
    );
  });
});

test.each(['`', '(', ')', '.', '_', ' ', '@', 'a ', '#1 ', ').(', 'deadbeef', '<', '—'])(
  'a long run of %j takes linear time',
  (unit) => {
    const started = performance.now();
    prose(unit.repeat(300_000), 300_000);
    code(unit.repeat(300_000), 300_000);
    expect(performance.now() - started).toBeLessThan(40000);
  },
);
