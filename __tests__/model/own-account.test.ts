import { describe, expect, test } from '@jest/globals';
import type { Resource } from '../../src/input/resource.js';
import { inOwnAccount } from '../../src/model/own-account.js';
import { document, resource } from './build.js';

const OWN = '111122223333';
const OTHER = '444455556666';

describe('the account that somebody said is the own one', () => {
  test.each<[string, Partial<Resource>, string[], string | undefined]>([
    ['of a resource of which the document does not say it', {}, [OWN], OWN],
    ['not of one of which it does', { account: OTHER }, [OWN], OTHER],
    ['not of one whose provider assumes a role that is known later', { inSomeAccount: true }, [OWN], undefined],
    ['where there are several, it is none of them', {}, [OWN, OTHER], undefined],
    ['nobody said it', {}, [], undefined],
  ])('%s', (_, known, accounts, expected) => {
    const role = { ...resource('role', 'aws_iam_role', {}), ...known };
    const bucket = { ...resource('bucket', 'aws_s3_bucket', {}), ...known };
    const find = (address: string) => (address === 'bucket' ? bucket : undefined);
    const own = inOwnAccount({ ...document([role]), aside: { count: 1, find } }, accounts);
    expect(own.resources.map(({ account }) => account)).toEqual([expected]);
    expect(own.aside?.find('bucket')?.account).toBe(expected);
    expect(own.aside?.find('nothing')).toBeUndefined();
  });
});
