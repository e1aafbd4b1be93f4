import type { Language } from '../../../src/process/vocabulary/language.ts';
import type { TargetGroup } from '../../../src/process/practices/state.ts';
import type { PracticeRegion } from '../../../src/process/practices/shapes.ts';

/** Something invented that somebody did on an invented coast. Nothing of it says anything of a real State. */
export interface PracticeFact {
  readonly id: string;
  /** A State's code or a participant's id. */
  readonly holder: string;
  readonly language: Language;
  readonly title: string;
  readonly implementer: string;
  readonly countries: readonly string[];
  readonly region?: PracticeRegion;
  readonly commitments: readonly string[];
  readonly groups: readonly TargetGroup[];
  readonly summary: string;
  readonly method: string;
  readonly results: string;
  readonly lessons?: string;
  readonly evidence?: readonly string[];
}

export const practiceFacts: readonly PracticeFact[] = [
  {
    id: 'marcas-del-camino-seco', holder: 'MX', language: 'es', title: 'Marcas del camino seco', implementer: 'Cooperativa de señaleros de la costa', countries: ['MX', 'CO'], region: 'latin-american-and-caribbean', commitments: ['fw-2', 'fw-3'], groups: ['children', 'older-persons', 'host-communities'],
    summary: 'Cada calle baja tiene una línea blanca que lleva a terreno alto, pintada por quienes viven en ella y visible de noche.',
    method: 'Primero se camina la calle con los vecinos y se cuenta el tiempo que tarda la persona más lenta.\nDespués se pinta la línea con cal y arena, y cada casa guarda una brocha. Una vez al año se practica de noche.',
    results: 'En doce barrios, el tiempo hasta terreno alto bajó de veintitrés a once minutos. Las escuelas contaron a quienes llegaron.',
    lessons: 'La línea debe empezar en la puerta y no en la esquina.', evidence: ['https://example.org/camino-seco/conteos'],
  },
  {
    id: 'une-cloche-par-ville', holder: 'SN', language: 'fr', title: 'Une cloche par ville', implementer: 'Amicale des sonneurs du rivage', countries: ['SN'], region: 'african', commitments: ['fw-3'], groups: ['host-communities', 'persons-with-disabilities'],
    summary: 'Une seule cloche donne le signal et les autres lui répondent ; des lanternes le disent à qui n’entend pas.',
    method: 'Chaque quartier choisit un sonneur et un remplaçant. Le premier lundi du mois, on sonne et l’on note dans quelles rues le signal est arrivé.',
    results: 'Après huit mois, quarante et une rues sur quarante-quatre entendaient ou voyaient le signal en moins de trois minutes.',
    lessons: 'Sans remplaçant désigné, la cloche se tait le jour du marché.',
  },
  {
    id: 'papers-in-the-loft', holder: 'BD', language: 'en', title: 'Papers in the loft', implementer: 'Delta registry offices', countries: ['BD'], commitments: ['fw-5', 'fw-1'], groups: ['families', 'women', 'officials'],
    summary: 'Registry offices keep a copy of every paper on the highest floor of a neighbouring town, and replace what was lost within a fortnight.',
    method: 'Two towns pair up and exchange copies on market days. Whoever lost papers names two neighbours who know them; nothing is charged.',
    results: 'Six thousand papers were replaced in a year, nine in ten within the fortnight.',
  },
  {
    id: 'asked-on-the-quay', holder: 'federation-of-far-unions', language: 'en', title: 'Asked on the quay', implementer: 'Dockers’ assembly of three harbours', countries: ['BE', 'NL'], region: 'western-european-and-other', commitments: ['fw-4'], groups: ['migrant-workers', 'employers'],
    summary: 'Before a harbour is moved everybody who works on its quay is asked, on the quay and during the shift.',
    method: 'Answers are read aloud the same evening and hung up with the decision.',
    results: 'Two plans of three were changed after the answers were in.',
  },
  {
    id: 'goroda-kotorye-odalzhivayut-ruki', holder: 'snow-and-papers', language: 'ru', title: 'Города, которые одалживают руки', implementer: 'Союз северных пристаней', countries: ['UA'], region: 'eastern-european', commitments: ['fw-6'], groups: ['host-communities', 'youth'],
    summary: 'Города с короткими причалами на время паводка отправляют людей туда, где причалы длинные.',
    method: 'Список желающих ведут заранее; дорогу и ночлег оплачивает принимающий город.',
    results: 'За два сезона помогли четыреста человек; все вернулись с рекомендацией.',
  },
  {
    id: 'jadwal-almadd-fi-aldilta', holder: 'EG', language: 'ar', title: 'جدول واحد للمد في الدلتا', implementer: 'مكتب قياس المياه', countries: ['EG'], region: 'african', commitments: ['fw-1'], groups: ['officials'],
    summary: 'تنشر جميع موانئ الدلتا جدول المد في مكان واحد مع اسم من قاس.',
    method: 'يقيس شخصان في كل ميناء صباحا ومساء، ويقارن المكتب بين القياسين قبل النشر.',
    results: 'انخفض الفرق بين موانئ متجاورة من ثلاثين سنتيمترا إلى أربعة.',
  },
  {
    id: 'night-ferry-plan', holder: 'DE', language: 'en', title: 'A plan for night ferries', implementer: 'Ferry office', countries: ['DE'], commitments: ['fw-2'], groups: ['migrants'],
    summary: 'It is planned that ferries wait at night where streets flood first.',
    method: 'A timetable is being drawn up.',
    results: 'None yet.',
  },
  {
    id: 'lottery-of-quays', holder: 'NL', language: 'en', title: 'A lottery of quays', implementer: 'Board of chances', countries: ['NL'], commitments: ['fw-6'], groups: ['host-communities'],
    summary: 'Which town is helped first was drawn by lot.',
    method: 'A drum and a witness.',
    results: 'One town was helped twice and two not at all.',
  },
  {
    id: 'ballot-of-households', holder: 'FJ', language: 'en', title: 'A ballot of households', implementer: 'Village councils of the low islands', countries: ['FJ'], region: 'asia-pacific', commitments: ['fw-5', 'fw-2'], groups: ['families', 'women', 'older-persons'],
    summary: 'Every household says by secret ballot whether it wishes to stay or to move, and the answer holds for three years.',
    method: 'Women and men vote apart, so that nobody is spoken for. The count is public; a household may change its answer in the second year.',
    results: 'Nine villages voted; seven stayed and were given walls, two moved with the land they chose.',
    evidence: ['https://example.org/ballot/counts'],
  },
];

/** What each reviewer wrote, by criterion, for each of the three verdicts. */
export const reviewWords = {
  publish: { quality: 'Its results are counted, and the counts can be looked up.', method: 'Told step by step; two of us could do it from the text.', applicability: 'It answers the paragraph it names and needs nothing that other coasts lack.' },
  improve: { quality: 'The idea is sound; how many were reached is not said.', method: 'The costs and the partners are missing.', applicability: 'It would help to know where it did not work.' },
  decline: { quality: 'The results do not follow from what was done.', method: 'It cannot be told how it was done.', applicability: 'Others should not be advised to do it.' },
} as const;
