import type { RegistrationCategory } from '../../process/participation/state.ts';
import type { DelegationRole } from '../../process/vocabulary/standing.ts';
import { arrangeParticipants, listedName } from './arrange-participants.ts';
import type { ListedDelegation } from './arrange-participants.ts';
import { typeset } from './compile.ts';
import { refusedPaper } from './paper.ts';
import type { Paper, PaperHead, PaperLimits, PaperRefused } from './paper.ts';

/** The list of participants of a meeting, with all its words in one language. */
export interface ParticipantsList extends PaperHead {
  /** The symbol of the document where it has one: `A/CONF.231/INF/1`. */
  readonly symbol?: string;
  /** The meeting, its days and its place, one line each. */
  readonly meeting: readonly string[];
  /** What the list rests on: `Corrections are to be sent to …`. */
  readonly note?: string;
  /** Headings of the sections, and words for the ranks in a delegation. */
  readonly sections: Readonly<Record<RegistrationCategory, string>>;
  readonly roles: Readonly<Record<DelegationRole, string>>;
  readonly delegations: readonly ListedDelegation[];
}

export const mostListed = 20_000;

/** The list as a PDF of A4 pages, with bookmarks. Refused (`too-much`) above 20,000 persons. */
export async function participantsPdf(list: ParticipantsList, limits?: PaperLimits): Promise<Paper | PaperRefused> {
  const count = list.delegations.reduce((sum, delegation) => sum + delegation.persons.length, 0);
  if (count > mostListed) return refusedPaper('too-much', `A list has at most ${mostListed} persons; these are ${count}.`);
  const { delegations, sections, roles, ...head } = list;
  const arranged = arrangeParticipants(delegations, list.language).map((section) => ({
    heading: sections[section.category],
    delegations: section.delegations.map(({ name, ranks }) => ({
      name,
      ranks: ranks.map(({ role, persons }) => ({
        role: roles[role],
        persons: persons.map((person) => ({ name: listedName(person, list.language), position: person.position ?? null })),
      })),
    })),
  }));
  return typeset('participants', { ...head, sections: arranged }, limits);
}
