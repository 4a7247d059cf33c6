import type { Place, Route } from './place.js';
import type { MapValue } from './value.js';

/** A resource as it will be after the change, in Terraform's or CloudFormation's own terms. What `input/` ends in. */
export interface Resource {
  /** Full Terraform address or CloudFormation logical id: unique in its document, never taken apart. */
  address: string;
  /** `managed`, or `data` for what Terraform only looks up. */
  mode: 'managed' | 'data';
  type: string;
  /** Terraform: the attributes. CloudFormation: the properties. */
  attributes: MapValue;
  /** CloudFormation's `Condition`; it is made only where all of these hold, e.g. `IsProd is true`. */
  when: readonly string[];
  /** Twelve digits, when the document says which account this resource goes to. */
  account?: string;
  /** The document speaks of some other account than the usual one, and does not say which: a role that is assumed, once it is known. */
  inSomeAccount?: true;
  /** `aws`, `aws-cn`, …, when the document says so. */
  partition?: string;
  region?: string | undefined;
  /** It is made, or changed, by a later plan only. */
  deferred?: true;
  /** The block in the source, the resource in the template. Its route is empty. */
  place: Place;
}

/** Resources of which nothing is judged: each is read when something refers to it. */
export interface Aside {
  count: number;
  find(address: string): Resource | undefined;
}

/** Something a reader of the report should know, which decides nothing. */
export interface Note {
  document: string;
  message: string;
  /** It is about why something is not known, and of no use where all is. */
  ifUnknown?: true;
}

/** Input that could not be judged. Every one makes the decision `error` (exit 3). `line` is 1-based. */
export interface Problem {
  document: string;
  message: string;
  line?: number;
}

/** One file read: a Terraform plan or a CloudFormation template. */
export interface Document {
  /** The path as shown: relative to the working directory, with `/`. */
  name: string;
  framework: 'terraform' | 'cloudformation';
  resources: readonly Resource[];
  /** Those that are not among `resources`; undefined where all are. */
  aside?: Aside;
  /** Makes everything as it was before the change; undefined where that is not known. */
  before?: () => readonly Resource[];
  /** Makes the resources without the defaults of parameters that may take other values; undefined where there are none. */
  free?: () => readonly Resource[];
  /** What the sources say besides; undefined where there are none. */
  evaluated?: () => Promise<Evaluated>;
  /** Values that must not be printed wherever they turn up. */
  secrets: readonly string[];
  notes: readonly Note[];
  problems: readonly Problem[];
}

/** A document together with the sources that it was made from. */
export interface Evaluated {
  /** With what the sources say of attributes that the document does not know. */
  resources: readonly Resource[];
  aside?: Aside;
  /** The nearest place in the sources of what stands at a route of a resource; undefined where the sources do not say the same there. */
  place(address: string, route: Route): Place | undefined;
  /** What became known of the sources so far. */
  notes(): readonly Note[];
}
