/** How an action is known to pass roles: AWS names iam:PassRole for it, or its request takes a role. */
export type Evidence = 'documented' | 'takes-role';

export const PASSROLE_LINE =
  'a service and, by evidence, its actions that pass roles: `glue documented CreateTrigger takes-role CreateJob`';

/** `src/data/passrole-actions.csv`, which names the source of every action. @throws where a row is not complete */
export function readPassRoleActions(csv: string): Map<string, Evidence> {
  const [, ...lines] = csv.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [action = '', evidence, source = ''] = line.split(',');
      if ((evidence !== 'documented' && evidence !== 'takes-role') || !action.includes(':') || source === '') {
        throw new Error(`incomplete row: ${line}`);
      }
      return [action, evidence];
    }),
  );
}

/** The table that src/data/passrole-actions.ts reads. */
export function passRoleActionsTable(actions: ReadonlyMap<string, Evidence>): string {
  const services = new Map<string, Map<Evidence, string[]>>();
  for (const [action, evidence] of [...actions].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [service = '', name = ''] = action.split(':');
    const groups = services.get(service) ?? new Map<Evidence, string[]>();
    services.set(service, groups.set(evidence, [...(groups.get(evidence) ?? []), name]));
  }
  return [...services]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([service, groups]) => {
      const words = [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([evidence, names]) => `${evidence} ${names.join(',')}`);
      return `${[service, ...words].join(' ')}\n`;
    })
    .join('');
}
