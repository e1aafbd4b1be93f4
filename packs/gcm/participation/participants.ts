import type { Constituency, ParticipantType } from '../../../src/process/participation/state.ts';
import type { LocalizedText } from '../../../src/process/vocabulary/language.ts';
import { eca, eclac, escap, escwa, iom, ngls, trustFundOffice } from '../names.ts';
import { six } from '../six.ts';

/** Where a source says what a participant did in the process. */
export interface Locator {
  /** Id of a document of the pack. */
  readonly document: string;
  readonly at: string;
}

/** A participant other than a State: a `ParticipantState` whose ids and days are still to be parsed, and the source of it. */
export interface ParticipantFact {
  readonly id: string;
  readonly name: LocalizedText;
  readonly type: ParticipantType;
  readonly constituency?: Constituency;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
  /** First day on which it could take part. */
  readonly since: string;
  /** Absent only for what is invented. */
  readonly source?: Locator;
  readonly demonstration?: true;
}

/** Day on which the modalities of the preparatory process, and with them the categories invited, were adopted (A/RES/71/280). */
export const modalitiesDay = '2017-04-06';

type Real = Omit<ParticipantFact, 'since' | 'source' | 'demonstration'>;

function real(document: string, at: string, fact: Real): ParticipantFact {
  return { ...fact, since: modalitiesDay, source: { document, at } };
}

const guidelines = 'stakeholder-guidelines';
const summary = 'chairs-summary';

/**
 * Institutions whose part in the process a document of the pack names. Organizations that only sent somebody who spoke
 * in a personal capacity, or are only cited, are not here; nor is any whose status the sources do not say. The
 * International Labour Organization is named as a partner in tripartite work on labour migration.
 */
export const institutionFacts: readonly ParticipantFact[] = [
  real(summary, 'L45', { id: 'iom', type: 'united-nations-entity', country: 'CH', name: iom }),
  real(guidelines, 'L222', { id: 'un-ngls', type: 'united-nations-entity', name: ngls }),
  real(guidelines, 'L222', {
    id: 'un-desa', type: 'united-nations-entity', country: 'US',
    name: six('إدارة الشؤون الاقتصادية والاجتماعية بالأمم المتحدة', '联合国经济和社会事务部', 'United Nations Department of Economic and Social Affairs', "Département des affaires économiques et sociales de l'ONU", 'Департамент ООН по экономическим и социальным вопросам', 'Departamento de Asuntos Económicos y Sociales de las Naciones Unidas'),
  }),
  real(guidelines, 'L222', {
    id: 'unu', type: 'united-nations-entity', country: 'JP',
    name: six('جامعة الأمم المتحدة', '联合国大学', 'United Nations University', 'Université des Nations Unies', 'Университет Организации Объединенных Наций', 'Universidad de las Naciones Unidas'),
  }),
  real(guidelines, 'L222', {
    id: 'un-global-compact', type: 'united-nations-entity', country: 'US',
    name: six('الاتفاق العالمي للأمم المتحدة', '联合国全球契约', 'United Nations Global Compact', 'Pacte mondial des Nations Unies', 'Глобальный договор Организации Объединенных Наций', 'Pacto Mundial de las Naciones Unidas'),
  }),
  real('concept-note', 'L121–L125', { id: 'mptf-office', type: 'united-nations-entity', country: 'US', name: trustFundOffice }),
  real(summary, 'L45', { id: 'eclac', type: 'united-nations-entity', country: 'CL', name: eclac }),
  real('work-plan-2017-04-12', 'L485', { id: 'escwa', type: 'united-nations-entity', country: 'LB', name: escwa }),
  real('work-plan-2017-04-12', 'L505', { id: 'eca', type: 'united-nations-entity', country: 'ET', name: eca }),
  real('work-plan-2017-04-12', 'L504', { id: 'escap', type: 'united-nations-entity', country: 'TH', name: escap }),
  real('work-plan-2017-04-12', 'L557', {
    id: 'unece', type: 'united-nations-entity', country: 'CH',
    name: six('اللجنة الاقتصادية لأوروبا', '欧洲经济委员会', 'Economic Commission for Europe', "Commission économique pour l'Europe", 'Европейская экономическая комиссия', 'Comisión Económica para Europa'),
  }),
  real(summary, 'L47', {
    id: 'ilo', type: 'specialized-agency', country: 'CH',
    name: six('منظمة العمل الدولية', '国际劳工组织', 'International Labour Organization', 'Organisation internationale du Travail', 'Международная организация труда', 'Organización Internacional del Trabajo'),
  }),
  real('work-plan-2017-04-12', 'L485', {
    id: 'league-of-arab-states', type: 'intergovernmental-organization', country: 'EG',
    name: six('جامعة الدول العربية', '阿拉伯国家联盟', 'League of Arab States', 'Ligue des États arabes', 'Лига арабских государств', 'Liga de los Estados Árabes'),
  }),
  real(guidelines, 'L238', {
    id: 'ipu', type: 'parliament', country: 'CH',
    name: six('الاتحاد البرلماني الدولي', '各国议会联盟', 'Inter-Parliamentary Union', 'Union interparlementaire', 'Межпарламентский союз', 'Unión Interparlamentaria'),
  }),
  real(summary, 'L47', {
    id: 'ganhri', type: 'national-human-rights-institution', country: 'CH',
    name: six('التحالف العالمي للمؤسسات الوطنية لحقوق الإنسان', '国家人权机构全球联盟', 'Global Alliance of National Human Rights Institutions', "Alliance mondiale des institutions nationales des droits de l'homme", 'Глобальный альянс национальных правозащитных учреждений', 'Alianza Global de las Instituciones Nacionales de Derechos Humanos'),
  }),
];
