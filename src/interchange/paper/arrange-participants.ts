import { participantTypes } from '../../process/participation/state.ts';
import type { RegistrationCategory } from '../../process/participation/state.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { delegationRoles } from '../../process/vocabulary/standing.ts';
import type { DelegationRole } from '../../process/vocabulary/standing.ts';

export interface ListedPerson {
  /** `H.E. Ms.`, `Mr.`, as the delegation gave it. */
  readonly honorific?: string;
  readonly givenName?: string;
  readonly familyName: string;
  /** Function and office: `Permanent Representative`. */
  readonly position?: string;
  readonly role: DelegationRole;
}

export interface ListedDelegation {
  /** The name of the State or participant in the language of the list. */
  readonly name: string;
  readonly category: RegistrationCategory;
  /** In the delegation's own order of precedence. */
  readonly persons: readonly ListedPerson[];
}

export interface ArrangedDelegation {
  readonly name: string;
  readonly ranks: readonly { readonly role: DelegationRole; readonly persons: readonly ListedPerson[] }[];
}

export interface ArrangedSection {
  readonly category: RegistrationCategory;
  readonly delegations: readonly ArrangedDelegation[];
}

/** The order in which a list of participants of the United Nations names those present. */
export const listedCategories: readonly RegistrationCategory[] = ['member-state', 'observer-state', ...participantTypes];

/**
 * A list in the form of the United Nations: Member States, observer States, then organizations, entities and
 * institutions; each section in the alphabetical order of the language; each delegation by rank, within a rank in the
 * order that the delegation gave. Sections and delegations without anybody are left out.
 */
export function arrangeParticipants(delegations: readonly ListedDelegation[], language: Language): readonly ArrangedSection[] {
  const order = new Intl.Collator(language === 'zh' ? 'zh-Hans' : language);
  return listedCategories.flatMap((category) => {
    const here = delegations.filter((delegation) => delegation.category === category && delegation.persons.length > 0);
    if (here.length === 0) return [];
    return [{ category, delegations: here.toSorted((a, b) => order.compare(a.name, b.name)).map(ranked) }];
  });
}

function ranked({ name, persons }: ListedDelegation): ArrangedDelegation {
  const ranks = delegationRoles.map((role) => ({ role, persons: persons.filter((person) => person.role === role) }));
  return { name, ranks: ranks.filter((rank) => rank.persons.length > 0) };
}

/** `H.E. Ms. Ana LÓPEZ`: the family name in capitals, as lists write it, where the script has them. */
export function listedName(person: ListedPerson, language: Language): string {
  return [person.honorific, person.givenName, person.familyName.toLocaleUpperCase(language)].filter((part) => part !== undefined && part.trim() !== '').join(' ');
}
