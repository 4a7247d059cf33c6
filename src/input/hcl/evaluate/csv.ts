/** The rows of RFC 4180 text; undefined where quotes are wrong. Empty lines are no rows. */
export function parseCsv(text: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length; ) {
    if (row.length === 0 && /^(?:\r?\n|$)/.test(text.slice(at, at + 2))) {
      if (at >= text.length) break;
      at += text.charAt(at) === '\r' ? 2 : 1;
      continue;
    }
    const field = text.charAt(at) === '"' ? quoted(text, at) : bare(text, at);
    if (field === undefined) return undefined;
    row.push(field.value);
    at = field.end;
    if (text.charAt(at) === ',') {
      at += 1;
      continue;
    }
    if (text.startsWith('\r\n', at)) at += 1;
    else if (at < text.length && text.charAt(at) !== '\n') return undefined;
    rows.push(row);
    row = [];
    at += 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quoted(text: string, start: number): { value: string; end: number } | undefined {
  let value = '';
  for (let at = start + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return undefined;
    value += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') return { value: value.replaceAll('\r\n', '\n'), end: quote + 1 };
    value += '"';
    at = quote + 2;
  }
}

function bare(text: string, start: number): { value: string; end: number } | undefined {
  let end = start;
  while (end < text.length && text.charAt(end) !== ',' && text.charAt(end) !== '\n') end += 1;
  if (text.charAt(end) === '\n' && text.charAt(end - 1) === '\r' && end > start) end -= 1;
  const value = text.slice(start, end);
  return value.includes('"') ? undefined : { value, end };
}
