import type { Constituency } from '../../../src/process/participation/state.ts';
import type { LocalizedText } from '../../../src/process/vocabulary/language.ts';
import type { ParticipantFact } from './participants.ts';
import { modalitiesDay } from './participants.ts';

/**
 * An entity that applies for special accreditation. All are invented, in places that are on no map, so that none can be
 * taken for an organization that exists; each says so in its own name, in every language that it has.
 */
export interface ApplicantFact {
  readonly id: string;
  readonly name: LocalizedText;
  /** Names under which the same entity is also known, or has applied before. */
  readonly otherNames: readonly string[];
  readonly constituency: Constituency;
  /** ISO 3166-1 alpha-2 of a Member State, so that regions can be balanced. */
  readonly country: string;
  readonly website: string;
  /** What it does and would bring, in its own words. */
  readonly relevance: LocalizedText;
  readonly demonstration: true;
}

const markedInvented: Readonly<Record<string, string>> = { ar: ' (مثال مختلق)', zh: '（虚构）', en: ' (invented)', fr: ' (fictif)', ru: ' (вымышлено)', es: ' (ficticio)' };

function marked(name: LocalizedText): LocalizedText {
  return Object.fromEntries(Object.entries(name).map(([language, text]) => [language, `${text}${markedInvented[language] ?? ''}`]));
}

function applicant(id: string, constituency: Constituency, country: string, name: LocalizedText, relevance: LocalizedText, otherNames: readonly string[] = []): ApplicantFact {
  return { id, name: marked(name), otherNames, constituency, country, website: `https://${id}.example.org/`, relevance, demonstration: true };
}

/** Twenty-eight applicants, of each constituency and each region; `blue-suitcase-circle` is `blue-suitcase-network` again under another name. */
export const applicantFacts: readonly ApplicantFact[] = [
  applicant('paper-boat-society', 'non-governmental-organization', 'GH', { en: 'Paper Boat Society' }, { en: 'Legal advice for people whose papers were lost on the way.' }),
  applicant('lanterns-at-the-ford', 'non-governmental-organization', 'UG', { en: 'Lanterns at the Ford' }, { en: 'Reception of families at river crossings; data on what they need first.' }),
  applicant('maison-des-deux-rives', 'non-governmental-organization', 'SN', { fr: 'Maison des deux rives lointaines', en: 'House of the Two Far Shores' }, { fr: "Accompagnement des personnes de retour vers un emploi, avec les communes d'accueil.", en: 'Work for people who return, with the towns that receive them.' }),
  applicant('seven-wells-relief', 'non-governmental-organization', 'NE', { en: 'Seven Wells Relief', fr: 'Secours des sept puits' }, { en: 'Water and information posts along desert routes.' }),
  applicant('blue-suitcase-network', 'civil-society', 'PH', { en: 'Blue Suitcase Network' }, { en: 'Monitoring of fair recruitment: fees, contracts, complaints.' }, ['BSN', 'Blue Suitcase']),
  applicant('blue-suitcase-circle', 'civil-society', 'PH', { en: 'Circle of the Blue Suitcase' }, { en: 'Monitoring of recruitment fees and contracts.' }, ['Blue Suitcase Network']),
  applicant('tea-and-passports', 'civil-society', 'LK', { en: 'Tea and Passports Forum' }, { en: 'Pre-departure courses held by those who came back.' }),
  applicant('ninth-bridge-alliance', 'civil-society', 'BD', { en: 'Ninth Bridge Alliance' }, { en: 'Movement because of floods; planned relocation with consent.' }),
  applicant('ventana-azul', 'civil-society', 'GT', { es: 'Ventana Azul de Ninguna Parte', en: 'Blue Window of Nowhere' }, { es: 'Protección de la niñez en tránsito y alternativas a la detención.', en: 'Children in transit; alternatives to detention.' }),
  applicant('most-cherez-tuman', 'civil-society', 'KG', { ru: 'Мост через туман', en: 'Bridge across the Mist' }, { ru: 'Переносимость социальных прав трудящихся-мигрантов.', en: 'Portability of the social entitlements of migrant workers.' }),
  applicant('kites-over-elsewhere', 'diaspora', 'ET', { en: 'Kites over Elsewhere Diaspora Council' }, { en: 'Savings circles and investment at home.' }),
  applicant('fil-et-cerf-volant', 'diaspora', 'CM', { fr: "Diaspora du fil et du cerf-volant d'Ailleurs", en: 'Thread and Kite Diaspora of Elsewhere' }, { fr: 'Réduction du coût des envois de fonds.', en: 'Lower cost of remittances.' }),
  applicant('casa-de-las-cometas', 'diaspora', 'SV', { es: 'Casa de las Cometas Lejanas', en: 'House of Distant Kites' }, { es: 'Inversión de la diáspora en municipios de origen.', en: 'Diaspora investment in the towns of origin.' }),
  applicant('far-orchard-union', 'diaspora', 'AM', { en: 'Union of the Far Orchard' }, { en: 'Skills exchange with the country of origin.' }),
  applicant('we-who-carried-songs', 'migrants-organization', 'NP', { en: 'We Who Carried Songs' }, { en: 'Domestic workers speaking for themselves.' }),
  applicant('unmapped-harbour-workers', 'migrants-organization', 'LB', { ar: 'رابطة عمال المرفأ غير المرسوم', en: 'Workers of the Unmapped Harbour' }, { ar: 'الاستماع إلى العمال الوافدين وإيصال شكاواهم.', en: 'Hearing migrant workers and carrying their complaints.' }),
  applicant('caminantes-del-reloj', 'migrants-organization', 'EC', { es: 'Caminantes del Reloj de Arena', en: 'Walkers of the Hourglass' }, { es: 'Vías regulares y regularización contadas por quienes las vivieron.', en: 'Regular pathways as told by those who took them.' }),
  applicant('night-shift-choir', 'migrants-organization', 'IE', { en: 'Night Shift Choir' }, { en: 'Integration and language, from the side of those who learn.' }),
  applicant('university-of-lower-elsewhere', 'academia', 'ZA', { en: 'University of Lower Elsewhere, Chair of Tides' }, { en: 'Panel data on circular movement between coasts.' }),
  applicant('institute-of-unlikely-maps', 'academia', 'PL', { en: 'Institute of Unlikely Maps' }, { en: 'Comparable indicators, disaggregated by age and sex.' }),
  applicant('university-of-drifting-dunes', 'academia', 'JO', { ar: 'جامعة الكثبان السائرة', en: 'University of the Drifting Dunes' }, { ar: 'بحوث في الاعتراف المتبادل بالمؤهلات.', en: 'Research on mutual recognition of qualifications.' }),
  applicant('cloud-stairs-academy', 'academia', 'CN', { zh: '云梯村学院', en: 'Cloud Stairs Village Academy' }, { zh: '研究城乡之间和跨国的人口流动。', en: 'Studies of movement between countryside, city and abroad.' }),
  applicant('slow-parcel-company', 'private-sector', 'SG', { en: 'Slow Parcel Company' }, { en: 'Paying wages across borders at low cost.' }),
  applicant('honest-ladder-recruiters', 'private-sector', 'KE', { en: 'Honest Ladder Recruiters' }, { en: 'Recruitment without fees for workers.' }),
  applicant('imaginary-tools-gmbh', 'private-sector', 'DE', { en: 'Imaginary Tools' }, { en: 'Skills partnerships: training in the country of origin.' }),
  applicant('town-of-three-bells', 'local-authority', 'IT', { en: 'Town of Three Bells' }, { en: 'Services at one counter for all who live in the town.' }),
  applicant('municipio-de-ninguna-parte', 'local-authority', 'CO', { es: 'Municipio de Ninguna Parte', en: 'Municipality of Nowhere' }, { es: 'Acogida y documentación en la frontera.', en: 'Reception and documents at the border.' }),
  applicant('district-of-second-tide', 'local-authority', 'FJ', { en: 'District of the Second Tide' }, { en: 'Receiving villages that had to move from the shore.' }),
];

function invented(id: string, type: ParticipantFact['type'], country: string | undefined, name: LocalizedText, constituency?: Constituency): ParticipantFact {
  return {
    id, type, name: marked(name), since: modalitiesDay, demonstration: true,
    ...(country === undefined ? {} : { country }), ...(constituency === undefined ? {} : { constituency }),
  };
}

/** Invented entities that pass by a status they have: consultative status with the Economic and Social Council, or accreditation as a national human rights institution. */
export const demonstrationParticipants: readonly ParticipantFact[] = [
  invented('open-umbrella-federation', 'consultative-status', 'CH', { en: 'Open Umbrella Federation', fr: 'Fédération du parapluie ouvert' }, 'non-governmental-organization'),
  invented('sisters-of-the-long-road', 'consultative-status', 'IN', { en: 'Sisters of the Long Road' }, 'non-governmental-organization'),
  invented('children-of-the-timetable', 'consultative-status', 'MX', { en: 'Children of the Timetable', es: 'Niñez del Horario' }, 'non-governmental-organization'),
  invented('quiet-harbour-international', 'consultative-status', 'MA', { en: 'Quiet Harbour International', fr: 'Havre tranquille international', ar: 'المرفأ الهادئ الدولي' }, 'non-governmental-organization'),
  invented('snow-and-papers', 'consultative-status', 'RU', { en: 'Snow and Papers', ru: 'Снег и бумаги' }, 'non-governmental-organization'),
  invented('federation-of-far-unions', 'consultative-status', 'BE', { en: 'Federation of Far Unions' }, 'non-governmental-organization'),
  invented('institution-of-the-first-lantern', 'national-human-rights-institution', undefined, { en: 'Human Rights Institution of the First Lantern' }),
  invented('institution-of-the-second-lantern', 'national-human-rights-institution', undefined, { en: 'Human Rights Institution of the Second Lantern', es: 'Institución de Derechos Humanos de la Segunda Linterna' }),
];
