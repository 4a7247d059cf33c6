import type { Kleene } from '../../../src/iam/kleene.js';

/** A policy document as AWS writes it. */
export interface Document {
  Version?: '2012-10-17' | '2008-10-17';
  Statement: object | readonly object[];
}

/** The policies that play a part; a level of SCPs or RCPs is a list of documents. */
export interface Documents {
  identity?: readonly Document[];
  resource?: Document;
  boundary?: Document;
  scps?: readonly (readonly Document[])[];
  rcps?: readonly (readonly Document[])[];
}

/** What a request says that tables leave out where it plays no part. */
export interface Asked {
  principal: string;
  action: string;
  resource: string;
  context: Record<string, string | readonly string[]>;
}

export interface Ask extends Partial<Asked> {
  is: Kleene;
}

/** Requests to the same policies. `page` is AWS's page that the answers come from; `seen: false` where its text could not be read. */
export interface Group extends Documents {
  name: string;
  page: string;
  seen?: false;
  /** What all requests of the group have in common. */
  request?: Partial<Asked>;
  asks: readonly Ask[];
}

export interface Case extends Documents {
  name: string;
  page: string;
  request: Asked;
  is: Kleene;
}

/** Alice reads an object: what a request is where its table says nothing else. */
const usual: Asked = {
  principal: 'arn:aws:iam::111122223333:user/alice',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::bucket/key',
  context: {},
};

/** One case for each request of the groups, named after the group and what is special about the request. */
export function casesOf(groups: readonly Group[]): Case[] {
  return groups.flatMap(({ asks, request, ...group }) =>
    asks.map(({ is, ...special }) => ({
      ...group,
      name: `${group.name}: ${JSON.stringify(special)} → ${is}`,
      request: {
        ...usual,
        ...request,
        ...special,
        // tables write what all requests carry once
        context: { ...request?.context, ...special.context },
      },
      is,
    })),
  );
}

/** Requests that differ in one part only. */
export function by(part: 'principal' | 'action' | 'resource', pass: readonly string[], fail: readonly string[]): Ask[] {
  return [...pass.map((text) => ({ [part]: text, is: true })), ...fail.map((text) => ({ [part]: text, is: false }))];
}

/** Requests that differ in the values of one key only; null: without the key. */
export function having(
  key: string,
  pass: readonly (string | readonly string[] | null)[],
  fail: readonly (string | readonly string[] | null)[],
): Ask[] {
  const ask = (value: string | readonly string[] | null, is: boolean) => ({
    context: value === null ? {} : { [key]: value },
    is,
  });
  return [...pass.map((value) => ask(value, true)), ...fail.map((value) => ask(value, false))];
}

/** A document of the current version. */
export function policy(...statements: object[]): Document {
  return { Version: '2012-10-17', Statement: statements };
}

const everything = { Action: '*', Resource: '*' };

/** Allows everything, with what is given in place of that; `NotAction` stands instead of `Action`, `NotResource` of `Resource`. */
export function allow(parts: object = {}): Document {
  return policy(statement('Allow', parts));
}

export function deny(parts: object = {}): Document {
  return policy(statement('Deny', parts));
}

export function statement(effect: 'Allow' | 'Deny', parts: object): object {
  const { Action, Resource } = everything;
  return {
    Effect: effect,
    ...('NotAction' in parts ? {} : { Action }),
    ...('NotResource' in parts ? {} : { Resource }),
    ...parts,
  };
}

/** Allows everything under a condition. */
export function when(condition: object): Document {
  return allow({ Condition: condition });
}
