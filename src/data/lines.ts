/**
 * A table of lines `name rest`, by name. The lines are kept as they are: who asks for one takes it apart then, so that loading a large
 * table costs next to nothing.
 */
export function linesByName(table: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (let at = 0; at < table.length; ) {
    const newline = table.indexOf('\n', at);
    const end = newline === -1 ? table.length : newline;
    const space = table.indexOf(' ', at);
    if (space !== -1 && space < end) lines.set(table.slice(at, space), table.slice(space + 1, end));
    at = end + 1;
  }
  return lines;
}

/** What `make` makes, made when it is first asked for. */
export function once<Made>(make: () => Made): () => Made {
  let made: { is: Made } | undefined;
  return () => {
    made ??= { is: make() };
    return made.is;
  };
}

/** The same for each of the lines of a table, by name. */
export function rowsByName<Row>(table: () => string, parse: (rest: string, name: string) => Row) {
  const lines = once(() => linesByName(table()));
  const rows = new Map<string, Row>();
  return {
    names: once((): readonly string[] => [...lines().keys()]),
    get(name: string): Row | undefined {
      const known = rows.get(name);
      if (known !== undefined) return known;
      const line = lines().get(name);
      if (line === undefined) return undefined;
      const row = parse(line, name);
      rows.set(name, row);
      return row;
    },
  };
}
