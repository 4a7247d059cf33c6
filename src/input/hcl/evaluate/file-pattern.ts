/**
 * Whether a path fits a pattern: `*` any characters but `/`, `**` any folders, `?` one character, `[a-z]`, `[^a-z]`, `{a,b}`.
 * https://developer.hashicorp.com/terraform/language/functions/fileset
 */
export function pathMatches(pattern: string, path: string, charge: (steps: number) => void): boolean {
  return alternatives(pattern, charge).some((one) => matchParts(one.split('/'), path.split('/'), charge));
}

/** Whether a pattern may fit this path or one below it. */
export function mayMatchBelow(pattern: string, path: string, charge: (steps: number) => void): boolean {
  return alternatives(pattern, charge).some((one) => {
    const names = path.split('/');
    const parts = one.split('/');
    return parts.some((_, last) => matchParts(parts.slice(0, last + 1), names, charge));
  });
}

/** Patterns without braces; those within each other are not taken apart. */
function alternatives(pattern: string, charge: (steps: number) => void): string[] {
  let made = [''];
  for (let at = 0; at < pattern.length; ) {
    const open = pattern.indexOf('{', at);
    const close = open === -1 ? -1 : pattern.indexOf('}', open);
    const text = pattern.slice(at, close === -1 ? pattern.length : open);
    const choices = close === -1 ? [''] : pattern.slice(open + 1, close).split(',');
    charge(made.length * choices.length);
    made = made.flatMap((start) => choices.map((choice) => start + text + choice));
    at = close === -1 ? pattern.length : close + 1;
  }
  return made;
}

/** Parts between slashes; `**` stands for any number of them. By reachable positions, so that it takes bounded time. */
function matchParts(pattern: readonly string[], path: readonly string[], charge: (steps: number) => void): boolean {
  let reached = new Set([0]);
  for (const part of pattern) {
    charge(reached.size + 1);
    const next = new Set<number>();
    for (const at of reached) {
      if (part === '**') for (let end = at; end <= path.length; end += 1) next.add(end);
      else if (at < path.length && matchName(part, path[at] ?? '', charge)) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(path.length);
}

function matchName(pattern: string, name: string, charge: (steps: number) => void): boolean {
  let reached = new Set([0]);
  for (const token of pattern.match(/\\[\s\S]|\[[^\]]+\]|[\s\S]/g) ?? []) {
    charge(reached.size + 1);
    const next = new Set<number>();
    for (const at of reached) {
      if (token === '*') for (let end = at; end <= name.length; end += 1) next.add(end);
      else if (at < name.length && fits(token, name.charAt(at))) next.add(at + 1);
    }
    reached = next;
  }
  return reached.has(name.length);
}

function fits(token: string, character: string): boolean {
  if (token === '?') return true;
  if (token.startsWith('\\')) return token.slice(1) === character;
  if (!token.startsWith('[') || token.length < 3) return token === character;
  const inside = token.slice(1, -1).replace(/^\^/, '');
  let found = false;
  for (const [, low = '', high = low] of inside.matchAll(/([\s\S])(?:-([\s\S]))?/g)) {
    found ||= character >= low && character <= high;
  }
  return found !== token.startsWith('[^');
}
