import { join, resolve } from 'node:path';
import { showPath } from '../input/paths.js';
import { isPullRequest, type Trigger, type Wanted, wantedCommit } from './base-ref.js';
import { commitSource, firstOf, type Tree } from './commit-source.js';
import { type ConfigProblem, fileName, loadConfig } from './config.js';
import { type ContentsApi, contentsTree } from './contents-api.js';
import { editedFiles } from './edits.js';
import { type Git, gitTree, isObjectName, openGit, parentsOf, resolveCommit } from './git.js';
import { type TextSource, workTree } from './text-source.js';

export interface ConfigurationContext extends Trigger {
  /** The input `config-ref`: `base`, `head`, or a branch, tag or commit; undefined: what suits the event. */
  configRef: string | undefined;
  /** Absolute: the root of the repository, where `.git` is. */
  root: string;
  /** Absolute: the working directory, in the repository. */
  cwd: string;
  /** As given, relative to the working directory. */
  config: string | undefined;
  rules: readonly string[];
  /** Undefined without a token. */
  api: ContentsApi | undefined;
}

/** To be handed to the gate as it is. */
export interface ConfigurationChoice {
  configSource: TextSource;
  /** What was given, but for what only the change has. */
  config: string | undefined;
  rules: readonly string[];
  notes: readonly string[];
  /** The commit that it is, unless it is the work tree or only GitHub knows. */
  commit: string | undefined;
}

/**
 * Decides where configuration and rules come from, so that a change cannot loosen what it is judged by: from the base commit's objects in
 * the checkout, else by GitHub's API. Notes say what the change would make of them, and that there are none.
 *
 * @returns a problem (exit 2) where the commit cannot be told or reached; it says how to mend that
 */
export async function configurationSource(
  context: ConfigurationContext,
): Promise<ConfigurationChoice | { problem: ConfigProblem }> {
  const { config, rules } = context;
  const decided = wantedCommit(context, context.configRef);
  if ('problem' in decided) return { problem: { file: fileName, message: decided.problem } };
  if (decided.wanted === null) {
    return { configSource: workTree, config, rules, notes: noteHead(context), commit: undefined };
  }
  const opened = await openCommit(decided.wanted, context);
  if ('problem' in opened) return opened;
  return { ...(await settle(opened.source, opened.head, context)), commit: opened.commit };
}

type Opened = { source: TextSource; head: TextSource; commit: string | undefined };

async function openCommit(
  wanted: Wanted,
  { root, api }: ConfigurationContext,
): Promise<Opened | { problem: ConfigProblem }> {
  const opened = openGit(root);
  const git = typeof opened === 'string' ? undefined : opened;
  const parent = git && firstParent(git, wanted.mergeOf);
  const commit = git && resolveCommit(git, parent === undefined ? wanted.names : [parent]);
  const remote = commit ?? parent ?? wanted.remote;
  const trees: Tree[] = [];
  if (git !== undefined && commit !== undefined) trees.push(gitTree(git));
  if (api !== undefined) trees.push(contentsTree(api, remote));
  const tree = firstOf(trees, (reasons) =>
    sayUnreachable([
      ...(typeof opened === 'string' ? [opened] : commit === undefined ? ['it is not in the checkout'] : []),
      ...reasons,
      ...(api === undefined ? ['there is no token to ask GitHub with'] : []),
    ]),
  );
  const source = commitSource(tree, commit ?? remote, root, wanted.label);
  const reached = await source.list(root);
  if (typeof reached === 'string') {
    const shown = isObjectName(remote) ? `, commit \`${remote.slice(0, 12)}\`` : '';
    const message = `configuration and rules are to be read at ${wanted.label}${shown}, but ${reached}`;
    return { problem: { file: fileName, message } };
  }
  const head = git && resolveCommit(git, ['HEAD']);
  return {
    source,
    // Of a sparse checkout not all is in the work tree.
    head: git && head !== undefined ? commitSource(gitTree(git), head, root, 'this commit') : workTree,
    commit,
  };
}

/** Shallow clones name the parents of their last commits, too, without having them. */
export function firstParent(git: Git, mergeOf: Wanted['mergeOf']): string | undefined {
  const parents = mergeOf && parentsOf(git, mergeOf.merge);
  return parents?.length === 2 && parents[1] === mergeOf?.head ? parents[0] : undefined;
}

function sayUnreachable(reasons: readonly string[]): string {
  return `${reasons.join(', and ')}; either give \`fetch-depth: 0\` to \`actions/checkout\` (for a pull request 2 is enough), or \`github-token: \${{ github.token }}\` to passgate and \`permissions: contents: read\` to the job`;
}

/** Leaves out what only the change has, and tells what it would change. */
async function settle(
  source: TextSource,
  head: TextSource,
  context: ConfigurationContext,
): Promise<Omit<ConfigurationChoice, 'commit'>> {
  const { cwd } = context;
  const notes: string[] = [];
  const known: string[] = [];
  const given = [...(context.config === undefined ? [] : [context.config]), ...context.rules];
  for (const name of given) {
    const path = resolve(cwd, name);
    const isNew = (await source.look(path)).kind === 'missing' && (await head.look(path)).kind !== 'missing';
    if (isNew) notes.push(`\`${showPath(path, cwd)}\` does not exist at ${source.label}, and so does not count yet`);
    else known.push(name);
  }
  const config = known.find((name) => name === context.config);
  const rules = context.rules.filter((name) => known.includes(name));
  const loaded = await loadConfig(cwd, config, source);
  const found = 'config' in loaded ? loaded.config : undefined;
  if (found?.file === null) notes.push(`there is no \`${fileName}\` at ${source.label}; the gate used its defaults`);
  const paths = [
    ...(config === undefined
      ? source.foldersUpward(cwd).map((folder) => join(folder, fileName))
      : [resolve(cwd, config)]),
    ...(found?.rules ?? []).filter((path) => path !== 'recommended'),
    ...(found?.policyFiles ?? []),
    ...rules.map((path) => resolve(cwd, path)),
  ];
  const edited = await editedFiles(source, head, paths, cwd);
  if (edited.length > 0) notes.unshift(sayEdited(edited, source, context));
  return { configSource: source, config, rules, notes };
}

function sayEdited(
  edited: readonly string[],
  { label }: TextSource,
  { event, configRef }: ConfigurationContext,
): string {
  const files = edited.join(', ');
  if (configRef !== undefined && configRef !== 'base') return `the gate used what is at ${label}; other here: ${files}`;
  const change = isPullRequest(event) ? 'pull request' : event === 'merge_group' ? 'merge group' : 'commit';
  return `this ${change} changes ${files}; the gate used what is at ${label}`;
}

function noteHead({ event, configRef }: ConfigurationContext): readonly string[] {
  const isChange = isPullRequest(event) || event === 'merge_group';
  if (configRef !== 'head' || !isChange) return [];
  return ['`config-ref: head`: configuration and rules are those of the change itself, which can loosen them'];
}
