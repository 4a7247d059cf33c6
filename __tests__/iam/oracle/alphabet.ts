/**
 * The small world of the generated policies: what they may say, and the texts out of which requests are enumerated.
 *
 * `c` is the letter that no pattern mentions: patterns cannot tell such letters apart, so that one stands for all. Likewise the
 * service `u`, the account 222222222222, the region us-east-1.
 */

export const actionPatterns = [
  '*',
  's:*',
  's:a*',
  's:*b',
  's:?',
  's:a?',
  's:*a*',
  'S:A',
  's:a',
  's:b',
  's:AB',
  't:*',
  'T:a',
];

/** Resources without variables. `${…}` is only written where the document's version makes it literal. */
export const resourcePatterns = [
  '*',
  'arn:aws:s:*',
  'arn:aws:s:::*',
  'arn:*:s:::a',
  'arn:aws:s:*:111111111111:*',
  'arn:aws:s:*:111111111111:a*',
  'arn:aws:s:eu-*:111111111111:a/*',
  'arn:aws:s:eu-west-1:111111111111:a',
  'arn:aws:s:eu-west-?:*:a',
  'arn:aws:s:*:*:*b',
  'arn:aws:t:::a',
  ...[
    'a',
    'b',
    'ab',
    'A',
    'a*',
    '*b',
    'a*b',
    '?',
    '??',
    'a?',
    '?b',
    '*a*',
    'a/*',
    'a/?',
    '*/b',
    'a:*',
    'a:b',
    '*:b',
    'a*:b',
    '?:b',
    'a:?',
    '*:*',
    'a/b',
  ].map((name) => `arn:aws:s:::${name}`),
];

export const variableResources = {
  /** A policy variable that always has a value. */
  filled: ['a${*}', "${s:k1, 'a'}", "a/${S:K1, 'b'}", "${s:k1, 'b'}*"].map((name) => `arn:aws:s:::${name}`),
  /** Without one where the request does not have the key. */
  unfilled: ['${s:k1}', '${s:k1}/*', '*${s:k1}', 'a:${s:k1}'].map((name) => `arn:aws:s:::${name}`),
};

/** A group of operators and the values they are given, for one condition key. */
export interface KeyWords {
  readonly key: string;
  readonly multivalued: boolean;
  readonly words: readonly {
    readonly operators: readonly string[];
    readonly values: readonly (string | number | boolean)[];
    /** Values with variables that always, or not always, have a value. */
    readonly filled?: readonly string[];
    readonly unfilled?: readonly string[];
  }[];
}

const strings = ['a', 'b', 'ab', 'A', 'c*', 'a*', '*b'];
const globs = ['a', 'a*', '*b', '?', '??', '*', 'A', '*a*', 'ab'];
const moments = ['2020-01-01T00:00:00Z', '2021-06-01T12:00:00Z', '1577836800', '2021-06-01T14:00:00+02:00'];

export const conditionKeys: readonly KeyWords[] = [
  {
    key: 's:k1',
    multivalued: false,
    words: [
      { operators: ['StringEquals', 'StringNotEquals'], values: ['a', 'b', 'ab', 'A'] },
      { operators: ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'], values: ['a', 'AB'] },
      { operators: ['StringLike', 'StringNotLike'], values: ['a*', '*b', '?', 'A', '*', '*a*'] },
    ],
  },
  {
    key: 's:k2',
    multivalued: false,
    words: [
      {
        operators: ['StringEquals', 'StringNotEquals'],
        values: strings,
        filled: ["${s:k1, 'a'}", 'a${*}'],
        unfilled: ['${s:k1}'],
      },
      { operators: ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'], values: ['a', 'AB', 'b'] },
      {
        operators: ['StringLike', 'StringNotLike'],
        values: globs,
        filled: ["${s:k1, 'b'}*", 'a${*}', '${?}'],
        unfilled: ['${s:k1}', '${s:k1}*', '?${s:k1}'],
      },
    ],
  },
  {
    key: 's:m',
    multivalued: true,
    words: [
      { operators: ['StringEquals', 'StringNotEquals'], values: ['a', 'b'] },
      { operators: ['StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase'], values: ['A'] },
      { operators: ['StringLike', 'StringNotLike'], values: ['b', 'a*', '?', '*'] },
    ],
  },
  {
    key: 's:arn',
    multivalued: false,
    words: [
      {
        operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike'],
        values: [
          'arn:aws:s:::a',
          'arn:aws:s:::*',
          'arn:*:s:::a',
          'arn:aws:s:*:*:a*',
          'arn:aws:s:*:111111111111:*',
          'arn:aws:s:eu-*:111111111111:a/*',
          'arn:aws:?:*:*:ab',
        ],
        filled: ["arn:aws:s:::${s:k1, 'b'}"],
        unfilled: ['arn:aws:s:::${s:k1}'],
      },
    ],
  },
  {
    key: 's:n',
    multivalued: false,
    words: [
      {
        operators: [
          'NumericEquals',
          'NumericNotEquals',
          'NumericLessThan',
          'NumericLessThanEquals',
          'NumericGreaterThan',
          'NumericGreaterThanEquals',
        ],
        values: ['1', '2', 2, '1.5', '-1', '10'],
      },
    ],
  },
  {
    key: 's:d',
    multivalued: false,
    words: [
      {
        operators: [
          'DateEquals',
          'DateNotEquals',
          'DateLessThan',
          'DateLessThanEquals',
          'DateGreaterThan',
          'DateGreaterThanEquals',
        ],
        values: moments,
      },
    ],
  },
  { key: 's:t', multivalued: false, words: [{ operators: ['Bool'], values: ['true', 'false', true, false] }] },
  {
    key: 's:ip',
    multivalued: false,
    words: [
      {
        operators: ['IpAddress', 'NotIpAddress'],
        values: [
          '10.0.0.0/30',
          '10.0.0.0/31',
          '10.0.0.2/31',
          '10.0.0.1',
          '10.0.0.3/32',
          '10.0.0.0/8',
          '0.0.0.0/0',
          '2001:db8::/127',
          '2001:DB8::1/128',
          '::/0',
        ],
      },
    ],
  },
];

/** Letters of the names of actions, and all services. */
export const actionLetters = { starts: ['s:', 't:', 'u:'], letters: ['a', 'b', 'c'] };

/** Everything of an ARN but its resource part. */
const heads = ['aws', 'aws-cn'].flatMap((partition) =>
  ['s', 't', 'u'].flatMap((service) =>
    ['', 'eu-west-1', 'eu-west-10', 'us-east-1'].flatMap((region) =>
      ['', '111111111111', '222222222222'].map((account) => `arn:${partition}:${service}:${region}:${account}:`),
    ),
  ),
);

/** The account, and the text of a variable in documents that have none, are one letter: nothing tells a part of them from `c`. */
export const resourceLetters = {
  starts: heads,
  letters: ['a', 'b', 'c', 's', ':', '/', '*', 'A', '${s:k1}', '111111111111'],
};

export const arnLetters = { starts: heads, letters: ['a', 'b', 'c', '/', '${s:k1}'] };

/** What a variable is filled with has no characters that mean something to patterns. */
export const variableLetters = { starts: [''], letters: ['a', 'b', 'c', 'A', 'B'] };
export const stringLetters = { starts: [''], letters: ['a', 'b', 'c', 'A', 'B', '*', '?', '${s:k1}'] };

/** On, below, between and above all numbers, moments and addresses that policies name. */
export const numberTexts = ['-2', '-1', '0', '1', '1.25', '1.5', '1.75', '2', '5', '10', '11'];
export const momentTexts = [
  '2019-01-01T00:00:00Z',
  '2020-01-01T00:00:00Z',
  '2020-07-01T00:00:00Z',
  '2021-06-01T12:00:00Z',
  '2022-01-01T00:00:00Z',
];
export const addressTexts = [
  ...['10.0.0.0', '10.0.0.1', '10.0.0.2', '10.0.0.3', '10.0.0.4', '11.0.0.0'],
  ...['2001:db8::', '2001:db8::1', '2001:db8::2'],
];
