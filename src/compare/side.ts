import { resolve } from 'node:path';
import { carrierAttributes } from '../data/carriers.js';
import { readDocument } from '../input/document.js';
import { showPath } from '../input/paths.js';
import type { Place } from '../input/place.js';
import { readText } from '../input/read.js';
import type { Note, Problem } from '../input/resource.js';
import { inOwnAccount } from '../model/own-account.js';
import { readPolicyDocument } from '../model/policy-document.js';
import { withSources } from '../model/with-sources.js';
import { buildWorld } from '../model/world.js';
import type { Kind, Part } from './comparison.js';
import { documentSubject, type Subject, type Written, worldSubjects, written } from './subjects.js';

/** One of the two files that are compared. */
export interface Side {
  /** The path, absolute, and as shown. */
  path: string;
  name: string;
  kind: Kind;
  /** Of a lone policy, what it is; undefined where it may be any. */
  part?: Part;
  subjects: readonly Subject[];
  /** What the policies say that a resource carries, by its address, whoever holds them. */
  writtenIn(address: string): readonly Written[];
  /** The place in the sources of something on a resource, where all that is known is the resource's own. */
  place(address: string, place: Place): Promise<Place>;
  secrets: readonly string[];
  notes: readonly Note[];
  problems: readonly Problem[];
}

interface Where {
  /** Absolute. */
  cwd: string;
  sourceDir: string | undefined;
  /** Ours; a single one also says which one this is. */
  accounts: readonly string[];
}

/**
 * Reads a policy document, plan or template; which it is, its content says.
 * @param path as given
 */
export async function readSide(
  path: string,
  { cwd, sourceDir, accounts }: Where,
): Promise<Side | { problem: Problem }> {
  const file = { path: resolve(cwd, path), name: showPath(resolve(cwd, path), cwd), named: true };
  const read = await readDocument(file, { cwd, sourceDir });
  if (!('document' in read)) return readPolicy(file, accounts) ?? { problem: sayNothing(file.name, read) };
  const { managedPolicy } = await import('../data/managed-policies.js');
  const document = await withSources(read.document, carrierAttributes);
  const world = buildWorld(inOwnAccount(document, accounts), { managedPolicy });
  const subjects = worldSubjects(world);
  const { name, framework, secrets, notes, problems, free } = document;
  return {
    path: file.path,
    name,
    kind: framework === 'terraform' ? 'plan' : 'template',
    subjects,
    writtenIn: (address) =>
      world.policies
        .filter(({ as, on }) => as === 'identity' && on.address === address)
        .map((policy) => written(policy)),
    place: async (address, place) => {
      const block = world.names.resource(address)?.place.span;
      if (document.evaluated === undefined || block === undefined || place.span !== block) return place;
      const found = (await document.evaluated()).place(address, place.route);
      return found === undefined ? place : { ...found, route: place.route };
    },
    secrets,
    notes: free === undefined ? notes : [...notes, { document: name, message: defaultsCount }],
    problems,
  };
}

/** Undefined for what is not even meant as a policy document: a JSON object with `Statement`. */
function readPolicy(
  { path, name }: { path: string; name: string },
  accounts: readonly string[],
): Side | { problem: Problem } | undefined {
  const read = readText(path);
  if (!('text' in read) || !/^\s*\{/.test(read.text) || !/"statement"/i.test(read.text)) return undefined;
  const policy = readPolicyDocument(read.text, name);
  if ('fault' in policy) {
    const { message, position } = policy.fault;
    return { problem: { document: name, message: `its JSON cannot be read: ${message}`, line: position.line } };
  }
  const { document, statements } = policy;
  if (!document.entries.some(({ key }) => key.toLowerCase() === 'statement')) return undefined;
  const [account] = accounts;
  const on = { ...policy.on, ...(account !== undefined && accounts.length === 1 && { account }) };
  const subject = documentSubject({ ...policy, on });
  return {
    ...{ path, name, kind: 'policy', subjects: [subject], writtenIn: () => [], place: async (_, place) => place },
    ...(statements.length > 0 && { part: subject.part }),
    ...{ secrets: [], notes: [], problems: [] },
  };
}

function sayNothing(name: string, read: { problem: Problem } | object): Problem {
  return 'problem' in read ? read.problem : { document: name, message: 'it is no policy document, plan or template' };
}

const defaultsCount = 'its parameters may take other values than their defaults; only these were compared';
