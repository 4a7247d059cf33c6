import { member, type Node, type NodeEntry, scalarText } from '../node.js';
import type { Document, Note, Problem, Resource } from '../resource.js';
import { suggest } from '../suggest.js';
import type { Cause, MapValue } from '../value.js';
import { show } from './functions.js';
import { evaluate, isInclude } from './intrinsics.js';
import { readParameters } from './parameters.js';
import { cause, newBudget, placeOf, type Scope } from './scope.js';
import type { TemplateText } from './template-text.js';
import type { TextProblem } from './yaml-problems.js';

/**
 * Reads a CloudFormation template from its parsed text. Never throws for bad input: what is wrong is in `problems`, with 1-based lines,
 * and what can be judged all the same in `resources`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html
 * @param free parameters whose `AllowedValues` has others than the default are not known
 */
export function readTemplateNode(text: TemplateText, free = false): Document {
  const reader = new TemplateReader(text, free);
  const { node } = text;
  if (node?.kind === 'map' && node.tag === undefined) reader.read(node);
  else if (text.problems.length === 0) reader.problem(sayRoot(node), node);
  return reader.document();
}

/** Whether a text is a template: it says so (`AWSTemplateFormatVersion`), or has a resource of a type that only templates have. */
export function isTemplate(node: Node | undefined): boolean {
  if (member(node, 'AWSTemplateFormatVersion') !== undefined) return true;
  const resources = member(node, 'Resources')?.value;
  if (resources?.kind !== 'map') return false;
  return resources.entries.some(({ value }) =>
    /^(?:AWS|Custom|Alexa)::/.test(scalarText(member(value, 'Type')?.value) ?? ''),
  );
}

function sayRoot(node: Node | undefined): string {
  if (node === undefined) return 'the file is empty, or holds comments only; a template has `Resources`';
  if (node.kind === 'null') return 'the file holds only `null`; a template has `Resources`';
  return `the file holds a ${node.kind === 'list' ? 'list' : 'single value'}, not a map with \`Resources\``;
}

/** More would say nothing new. */
const MOST_PROBLEMS = 20;

class TemplateReader {
  private readonly resources: Resource[] = [];
  private readonly notes: Note[] = [];
  private readonly problems: TextProblem[];
  private secrets: readonly string[] = [];

  private ranging = false;

  constructor(
    private readonly text: TemplateText,
    private readonly free: boolean,
  ) {
    this.problems = [...text.problems];
  }

  read(root: Node): void {
    const section = member(root, 'Resources');
    if (section === undefined) this.noResources(root);
    else if (section.value.kind === 'map' && section.value.tag === undefined)
      this.readResources(root, section.value.entries);
    else if (section.value.kind !== 'broken') this.problem('`Resources` must be a map of resources', section);
  }

  private readResources(root: Node, entries: readonly NodeEntry[]): void {
    const resources = this.only(entries);
    const scope = this.scope(root, resources, resources.length < entries.length);
    for (const resource of resources) this.resource(resource, scope);
    this.noteKinds(scope);
    const { exceededAt } = scope.budget;
    if (exceededAt) {
      const line = exceededAt.span?.start.line;
      this.problems.push({
        message: 'from here on the template makes more text than can be judged',
        ...(line ? { line } : {}),
      });
    }
  }

  document(): Document {
    const { name } = this.text;
    const problems: Problem[] = this.problems
      .slice(0, MOST_PROBLEMS)
      .map((problem) => ({ document: name, ...problem }));
    const more = this.problems.length - MOST_PROBLEMS;
    if (more > 0) problems.push({ document: name, message: `${more} more problems in this file` });
    return {
      name,
      framework: 'cloudformation',
      resources: this.resources,
      ...(this.ranging && !this.free && { free: () => readTemplateNode(this.text, true).resources }),
      secrets: this.secrets,
      notes: this.notes,
      problems,
    };
  }

  /** `at` says the line: that of the key, where it has one. */
  problem(message: string, at: Node | NodeEntry | undefined): void {
    const span = at === undefined ? undefined : 'keySpan' in at ? at.keySpan : at.span;
    this.problems.push({ message, ...(span ? { line: span.start.line } : {}) });
  }

  private noResources(root: Node): void {
    const keys = root.kind === 'map' ? root.entries : [];
    const near = keys.find(({ key }) => suggest(key, ['Resources']) !== undefined);
    if (near)
      this.problem(`no \`Resources\`, which every template has; did you mean \`Resources\` for \`${near.key}\`?`, near);
    else this.problem('no `Resources`, which every template has', root);
  }

  /** Resources, one of each name: the last. What makes resources that are not written out is a problem. */
  private only(entries: readonly NodeEntry[]): readonly NodeEntry[] {
    const byName = new Map<string, NodeEntry>();
    for (const entry of entries) {
      if (!entry.key.startsWith('Fn::')) byName.set(entry.key, entry);
      else
        this.problem(
          `\`${entry.key}\` makes resources that cannot be seen here; give the template that comes out of it`,
          entry,
        );
    }
    return [...byName.values()];
  }

  private scope(root: Node, resources: readonly NodeEntry[], more: boolean): Scope {
    const parameters = member(root, 'Parameters');
    if (parameters !== undefined && !/^(?:map|null|broken)$/.test(parameters.value.kind)) {
      this.problem('`Parameters` must be a map of parameters', parameters);
    }
    const { byName, ranging, secrets } = readParameters(parameters?.value, this.free);
    this.ranging = ranging;
    this.secrets = secrets;
    const types = new Map(resources.map(({ key, value }) => [key, scalarText(member(value, 'Type')?.value) ?? '']));
    const macros = this.noteMacros(root);
    return {
      file: this.text.name,
      syntax: this.text.syntax,
      parameters: byName,
      resources: types,
      generates: more || macros || [...types.values()].some((type) => type.endsWith('::MODULE')),
      budget: newBudget(this.text.length),
    };
  }

  private resource(entry: NodeEntry, scope: Scope): void {
    const { key, keySpan, value: body } = entry;
    if (body.kind === 'broken') return;
    const type = this.type(entry);
    if (type === undefined) return;
    const condition = member(body, 'Condition');
    const name = scalarText(condition?.value);
    if (condition !== undefined && name === undefined)
      this.problem(`the \`Condition\` of \`${key}\` must be the name of one`, condition);
    this.resources.push({
      address: key,
      mode: 'managed',
      type,
      attributes: this.properties(entry, body, scope),
      when: name === undefined ? [] : [`${name} is true`],
      place: placeOf(keySpan, [], scope),
    });
  }

  private type(entry: NodeEntry): string | undefined {
    const { key, value: body } = entry;
    const type = member(body, 'Type');
    if (type?.value.kind === 'string' && type.value.tag === undefined && type.value.value !== '')
      return type.value.value;
    if (body.kind !== 'map' || body.tag !== undefined)
      this.problem(`the resource \`${key}\` must be a map with a \`Type\``, entry);
    else if (type === undefined)
      this.problem(`the resource \`${key}\` has no \`Type\`${didYouMean(body, 'Type')}`, entry);
    else this.problem(`the \`Type\` of \`${key}\` must be text`, type);
    return undefined;
  }

  private properties(resource: NodeEntry, body: Node, scope: Scope): MapValue {
    const found = member(body, 'Properties');
    const empty: MapValue = {
      kind: 'map',
      entries: [],
      place: placeOf(found?.value.span ?? resource.keySpan, [], scope),
    };
    const merged = member(body, 'Fn::Transform');
    const hidden = merged && unseen('unsupported', merged.value, scope);
    if (found === undefined) {
      const hint = didYouMean(body, 'Properties');
      if (hint !== '') this.problem(`the resource \`${resource.key}\` has no \`Properties\`${hint}`, resource);
      return hidden ? { ...empty, open: hidden } : empty;
    }
    if (merged && hidden && !isInclude(merged.value)) return { ...empty, open: hidden };
    const value = evaluate(found.value, [], scope);
    if (value.kind === 'map') return hidden ? { ...value, open: hidden } : value;
    if (value.kind === 'absent') return hidden ? { ...empty, open: hidden } : empty;
    if (value.kind === 'unknown') return { ...empty, open: value.cause };
    this.problem(`the \`Properties\` of \`${resource.key}\` must be a map`, found.value);
    return { ...empty, open: unseen('malformed', found.value, scope) };
  }

  /** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/transform-section-structure.html */
  private noteMacros(root: Node): boolean {
    const sections = [member(root, 'Transform'), member(root, 'Fn::Transform')].filter(
      (section) => section !== undefined,
    );
    for (const { value } of sections) {
      for (const macro of value.kind === 'list' ? value.items : [value]) {
        this.note(`the macro \`${show(macro)}\` is not expanded; what it makes or changes is not judged`);
      }
    }
    return sections.length > 0;
  }

  private noteKinds({ resources }: Scope): void {
    const named = (test: (type: string) => boolean): string[] =>
      [...resources].filter(([, type]) => test(type)).map(([name]) => name);
    const modules = named((type) => type.endsWith('::MODULE'));
    if (modules.length > 0) this.note(`modules are not expanded, and what is in them is not judged: ${list(modules)}`);
    const stacks = named((type) => /^AWS::(CloudFormation::Stack(Set)?|Serverless::Application)$/.test(type));
    if (stacks.length > 0)
      this.note(`nested stacks are judged only where their own templates are given, too: ${list(stacks)}`);
  }

  private note(message: string): void {
    this.notes.push({ document: this.text.name, message });
  }
}

function unseen(kind: Cause['kind'], node: Node, scope: Scope): Cause {
  return cause(kind, { place: placeOf(node.span, [], scope), expression: show(node) });
}

/** `; did you mean …`, where another key of the map is probably a typo. */
function didYouMean(body: Node, key: string): string {
  const near = body.kind === 'map' ? body.entries.find((entry) => suggest(entry.key, [key]) !== undefined) : undefined;
  return near === undefined ? '' : `; did you mean \`${key}\` for \`${near.key}\`?`;
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(', ');
}
