// What mutation testing found, for people.

/** A mutant that no test noticed. */
export function isAlive({ is }) {
  return is === 'survived' || is === 'not tested';
}

/** Prints survivors in order, and the score of each folder; `mutants`: all there are, of which `results` may be a sample. */
export function report(results, mutants) {
  const folders = new Map();
  for (const one of results) {
    const folder = one.file.split('/').slice(0, 3).join('/');
    const row = folders.get(folder) ?? {
      mutants: 0,
      tried: 0,
      killed: 0,
      'too long': 0,
      lost: 0,
      survived: 0,
      'not tested': 0,
    };
    row.tried += 1;
    row[one.is] += 1;
    folders.set(folder, row);
  }
  for (const [folder, row] of folders) {
    row.mutants = mutants.filter(({ file }) => file.startsWith(folder)).length;
    row.score = `${((1 - (row.survived + row['not tested']) / row.tried) * 100).toFixed(1)} %`;
  }
  const order = (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
  for (const { file, line, column, is, from, to } of results.filter(isAlive).sort(order))
    console.log(`${file}:${line}:${column} ${is}: ${short(from)} → ${short(to)}`);
  console.table(Object.fromEntries(folders));
}

function short(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 97)}…` : line || 'nothing';
}
