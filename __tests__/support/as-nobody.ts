/** Runs something as a user without rights: root may read everything, whatever a file's mode says. Others are such users already. */
export async function asNobody<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
