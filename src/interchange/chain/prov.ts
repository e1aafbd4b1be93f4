import type { SubjectKey } from '../../process/vocabulary/ids.ts';

/** The terms of PROV-O (W3C Recommendation, 30 April 2013) that our files use. */
export const provTerms = {
  classes: ['Entity', 'Activity', 'Agent', 'Derivation'],
  properties: ['wasDerivedFrom', 'wasRevisionOf', 'wasGeneratedBy', 'wasAttributedTo', 'wasAssociatedWith', 'wasInfluencedBy', 'qualifiedDerivation', 'entity', 'hadActivity', 'endedAtTime'],
} as const;

/** A link of a chain with the act that states it. */
export interface ProvLink {
  readonly from: SubjectKey;
  readonly to: SubjectKey;
  readonly relation: string;
  /** `part`: of one matter, `said`: of it, without coming of it. */
  readonly strength: 'part' | 'carried' | 'said';
  readonly at: number;
}

export interface ProvAct {
  readonly position: number;
  readonly type: string;
  readonly at: string;
  readonly leafHash: string;
  /** The State or participant in whose name it was done. */
  readonly of?: string;
}

/** A thing with the act by which it began, and in whose name it stands. */
export interface ProvThing {
  readonly key: SubjectKey;
  readonly begun?: number;
  readonly holders: readonly string[];
}

/** Where things, acts and parties have their permanent addresses. */
export interface ProvAddresses {
  readonly thing: (key: SubjectKey) => string;
  readonly act: (position: number) => string;
  readonly party: (party: string) => string;
}

/** JSON-LD 1.1: the terms of PROV-O under their own prefix, ours beside them. */
export const provContext = {
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  travaux: 'urn:travaux:chain:',
  'prov:wasDerivedFrom': { '@type': '@id' },
  'prov:wasRevisionOf': { '@type': '@id' },
  'prov:wasGeneratedBy': { '@type': '@id' },
  'prov:wasAttributedTo': { '@type': '@id' },
  'prov:wasAssociatedWith': { '@type': '@id' },
  'prov:entity': { '@type': '@id' },
  'prov:hadActivity': { '@type': '@id' },
  'prov:endedAtTime': { '@type': 'xsd:dateTime' },
  'travaux:partOf': { '@type': '@id' },
  'travaux:proposedTo': { '@type': '@id' },
} as const;

export type ProvNode = Readonly<Record<string, unknown>>;

/** What one thing came of is a derivation, with the act that says so; what it is part of and what was only proposed to it is none (rule CH-5). */
export function linkNode({ from, to, relation, strength, at }: ProvLink, { thing, act }: ProvAddresses): ProvNode {
  if (strength === 'said') return { '@id': thing(from), '@type': 'prov:Entity', 'travaux:proposedTo': thing(to) };
  if (relation === 'within') return { '@id': thing(from), '@type': 'prov:Entity', 'travaux:partOf': thing(to) };
  const direct = strength === 'part' ? 'prov:wasRevisionOf' : 'prov:wasDerivedFrom';
  return {
    '@id': thing(to),
    '@type': 'prov:Entity',
    [direct]: thing(from),
    'prov:qualifiedDerivation': { '@type': 'prov:Derivation', 'prov:entity': thing(from), 'prov:hadActivity': act(at), 'travaux:relation': relation },
  };
}

export function actNode({ position, type, at, leafHash, of }: ProvAct, { act, party }: ProvAddresses): ProvNode {
  return {
    '@id': act(position),
    '@type': 'prov:Activity',
    'prov:endedAtTime': at,
    ...(of !== undefined && { 'prov:wasAssociatedWith': party(of) }),
    'travaux:position': position,
    'travaux:type': type,
    'travaux:leafHash': leafHash,
  };
}

export function thingNode({ key, begun, holders }: ProvThing, { thing, act, party }: ProvAddresses): ProvNode {
  return {
    '@id': thing(key),
    '@type': 'prov:Entity',
    ...(begun !== undefined && { 'prov:wasGeneratedBy': act(begun) }),
    ...(holders.length > 0 && { 'prov:wasAttributedTo': holders.map(party) }),
    'travaux:key': key,
  };
}

export function agentNode(of: string, { party }: ProvAddresses): ProvNode {
  return { '@id': party(of), '@type': 'prov:Agent', 'travaux:party': of };
}
