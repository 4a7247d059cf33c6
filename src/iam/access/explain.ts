import type { Decision } from './decide.js';
import type { Doubt, Reason, Role } from './reasons.js';

/** Reasons that are told; of more, how many. */
const MOST = 5;

/** A decision in one sentence, such as "denied: `Statement[1]` of the permissions boundary denies it". */
export function explain({ is, because }: Decision): string {
  const told = because.slice(0, MOST).map(sentence);
  const rest = because.length - told.length;
  const verdict = is === 'unknown' ? 'not known' : is ? 'allowed' : 'denied';
  return `${verdict}: ${[...told, ...(rest > 0 ? [`${rest} more reasons`] : [])].join('; ')}`;
}

function sentence(reason: Reason): string {
  switch (reason.why) {
    case 'allows':
    case 'denies':
      return `${statementOf(reason)} ${reason.why} it`;
    case 'delegates':
      return `${statementOf(reason)} names the account only, so that an identity policy has to allow it`;
    case 'undecided':
      return `${doubt(reason.on)} ${statementOf(reason)} is not known`;
    case 'allows nothing':
      return `no statement of the ${policyOf(reason)} allows it`;
    case 'open':
      return `the ${policyOf(reason)} may have more statements than can be read`;
    case 'root user':
      return 'the root user may do everything in its account';
    case 'across accounts':
      return 'who asks is in another account, so that an identity policy and the resource policy have to allow it';
    case 'passed across accounts':
      return 'a role of another account cannot be passed';
    case 'service-linked unknown':
      return 'it is not known whether who asks is a service-linked role, which SCPs and RCPs do not touch';
    case 'accounts unknown':
      return 'it is not known whether who asks is in the same account';
  }
}

function statementOf(role: Role & { statement: number }): string {
  return `\`Statement[${role.statement}]\` of the ${policyOf(role)}`;
}

const parts: Readonly<Record<Role['part'], string>> = {
  identity: 'identity policies',
  resource: 'resource policy',
  boundary: 'permissions boundary',
  scp: 'SCPs',
  rcp: 'RCPs',
};

function policyOf({ part, level }: Role): string {
  return level === undefined ? parts[part] : `${parts[part]} at level ${level}`;
}

function doubt({ of, key }: Doubt): string {
  switch (of) {
    case 'action':
      return 'whether its action is one of';
    case 'resource':
      return 'whether its resource is one of';
    case 'principal':
      return 'whether who asks is named by';
    case 'condition':
      return `whether it satisfies the condition on \`${key}\` of`;
    case 'conditions':
      return 'whether it satisfies all conditions of';
    case 'effect':
      return 'the effect of';
    case 'statement':
      return 'what is meant by';
  }
}
