/** A row of a table by a key that comes from the input, which may well be `constructor`. */
export function lookup<Row>(table: Readonly<Record<string, Row>>, key: string): Row | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
