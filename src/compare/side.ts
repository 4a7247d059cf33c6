import { resolve } from 'node:path';
import { readDocument } from '../input/document.js';
import { showPath } from '../input/paths.js';
import { readText } from '../input/read.js';
import type { Note, Problem } from '../input/resource.js';
import { withSources } from '../model/with-sources.js';
import { buildWorld } from '../model/world.js';
import type { Kind, Part } from './comparison.js';
import { readPolicyDocument } from './policy-document.js';
import { documentSubject, type Subject, type Written, worldSubjects, written } from './subjects.js';

/** One of the two files that are compared. */
export interface Side {
  /** The path as shown. */
  name: string;
  kind: Kind;
  /** Of a lone policy, what it is. */
  part: Part | undefined;
  subjects: readonly Subject[];
  /** What the policies say that a resource carries, whoever holds them. */
  carriedBy(address: string): readonly Written[];
  secrets: readonly string[];
  notes: readonly Note[];
  problems: readonly Problem[];
}

/**
 * Reads a policy document, plan or template; which it is, its content says.
 * @param path as given
 * @param cwd absolute
 */
export async function readSide(path: string, cwd: string): Promise<Side | { problem: Problem }> {
  const file = { path: resolve(cwd, path), name: showPath(resolve(cwd, path), cwd), named: true };
  const read = await readDocument(file, { cwd, sourceDir: undefined });
  if ('document' in read) {
    const document = await withSources(read.document);
    const world = buildWorld(document);
    const { name, framework, secrets, problems } = document;
    return {
      ...{ name, part: undefined, secrets, problems },
      kind: framework === 'terraform' ? 'plan' : 'template',
      subjects: worldSubjects(world),
      carriedBy: (address) =>
        world.policies
          .filter(({ as, on }) => as === 'identity' && on.address === address)
          .map((policy) => written(policy)),
      notes:
        document.free === undefined ? document.notes : [...document.notes, { document: name, message: defaultsCount }],
    };
  }
  const again = readText(file.path);
  const policy = 'text' in again ? readPolicyDocument(again.text, file.name) : undefined;
  if (policy === undefined)
    return { problem: 'problem' in read ? read.problem : { document: file.name, message: unlike } };
  if ('problem' in policy) return policy;
  const subject = documentSubject(policy);
  return {
    ...{ name: file.name, kind: 'policy', subjects: [subject], carriedBy: () => [] },
    // Without statements it may be any.
    part: policy.statements.length === 0 ? undefined : subject.part,
    ...{ secrets: [], notes: [], problems: [] },
  };
}

const defaultsCount = 'its parameters may take other values than their defaults; only these were compared';
const unlike = 'it is no policy document, plan or template';
