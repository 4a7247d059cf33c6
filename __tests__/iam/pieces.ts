import type { Gap, Patterns, Pieces } from '../../src/iam/statement.js';

/** Pieces as tests write them: `<x>` is unknown text, `<!x>` a fixed gap, `<$x>` a policy variable. */
export function pieces(text: string): Pieces {
  return text.split(/(<[^>]*>)/).flatMap((part): Pieces => {
    if (part === '') return [];
    if (!part.startsWith('<')) return [part];
    const stands: Gap['stands'] = part[1] === '!' ? 'fixed' : part[1] === '$' ? 'variable' : 'unknown';
    return [{ stands, name: part.slice(1, -1).replace(/^[!$]/, '') }];
  });
}

/** Action or Resource; with `not` NotAction or NotResource; with `open` there may be more items. */
export function list(items: readonly string[], { not = false, open }: { not?: boolean; open?: string } = {}): Patterns {
  const elements = items.map((item) => ({ pieces: pieces(item) }));
  return open === undefined ? { not, items: elements } : { not, items: elements, open };
}
