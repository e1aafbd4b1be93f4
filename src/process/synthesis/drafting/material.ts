import type { CodeRef } from '../../vocabulary/code-ref.ts';
import type { SubjectKey } from '../../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../vocabulary/language.ts';
import type { Quantified } from '../ladder/quantify.ts';

/** All that sentences are computed from: the same material gives the same draft, on any machine. */
export interface DraftMaterial {
  readonly meetings: readonly MeetingMaterial[];
  readonly panels: readonly PanelMaterial[];
  /** In the order of the taxonomy by which the draft is arranged. */
  readonly areas: readonly AreaMaterial[];
  readonly disagreements: readonly DisagreementMaterial[];
}

export interface MeetingMaterial {
  readonly event: SubjectKey;
  readonly title: LocalizedText;
  /** Where the numbers come from: the registration that counted who came, the floor that counted who spoke. */
  readonly countedBy: readonly SubjectKey[];
  /** Delegations of States that attended. */
  readonly delegations: number;
  /** Persons who attended, whoever sent them. */
  readonly participants: number;
  /** Of those, persons of participants other than States. */
  readonly stakeholders: number;
  readonly interventions: number;
  /** Of those, by Member States. */
  readonly byStates: number;
}

export interface PanelMaterial {
  readonly panel: SubjectKey;
  readonly event: SubjectKey;
  readonly title: LocalizedText;
  /** ISO 3166-1 alpha-2 of the State that moderated. */
  readonly moderator?: string;
  readonly experts: number;
}

export interface AreaMaterial {
  readonly code: CodeRef;
  readonly heading: LocalizedText;
  /** Those that stand by themselves: confirmed, not joined into another; most supported first, then by id. */
  readonly recommendations: readonly RecommendationMaterial[];
}

export interface RecommendationMaterial {
  readonly recommendation: SubjectKey;
  readonly text: string;
  /** In which it was asked for. */
  readonly language: Language;
  readonly quantified: Quantified;
  /** The positions that were counted, own and through groups. */
  readonly positions: readonly SubjectKey[];
  /** In how many submitted texts it was asked for: its own source and those of what was joined in it. */
  readonly sources: number;
}

export interface DisagreementMaterial {
  readonly disagreement: SubjectKey;
  readonly title: LocalizedText;
  readonly sides: readonly { readonly label: LocalizedText; readonly evidence: number }[];
  /** The areas whose recommendations stand on its sides; of none, it stands in the conclusions alone. */
  readonly areas: readonly CodeRef[];
}
