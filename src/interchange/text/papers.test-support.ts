import { negotiated } from '../../process/text/negotiation.ts';
import type { Negotiation } from '../../process/text/negotiation.ts';
import type { AmendmentState, ProvisionState, RevisionState, StanceState, TextState } from '../../process/text/state.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';

const day = parseIsoDay('2018-05-14');

interface Sample {
  readonly title: string;
  readonly revision: string;
  readonly heading: string;
  readonly aim: string;
  readonly objective: string;
  readonly act: readonly [base: string, one: string, two: string, shorter: string];
  readonly report: string;
  readonly other: string;
  readonly point: string;
  readonly added: readonly [words: string, amended: string];
  readonly closed: string;
}

/** The same text in six languages, in the project's own words. */
const samples: Readonly<Record<Language, Sample>> = {
  en: { title: 'A pact on safe paths', revision: 'Revised draft (rev. 1)', heading: 'Preamble', aim: 'Recalling that people have always moved,', objective: 'Open safe paths for people on the move', act: ['States shall open safe and regular paths within two years.', 'States should open safe and regular paths within two years.', 'States may open safe and regular paths within two years.', 'States shall open safe paths within two years.'], report: 'Each State reports every second year on what it has done.', other: 'Nobody is obliged to report; a forum may hear those who wish to.', point: 'with the means that it has;', added: ['Paths are open to families together.', 'Paths are open to families and friends together.'], closed: 'The text enters into use on the day after its adoption.' },
  fr: { title: 'Pacte pour des voies sûres', revision: 'Projet révisé (rév. 1)', heading: 'Préambule', aim: 'Rappelant que les êtres humains se sont toujours déplacés,', objective: 'Ouvrir des voies sûres à celles et ceux qui se déplacent', act: ['Les États ouvrent des voies sûres et régulières dans un délai de deux ans.', 'Les États devraient ouvrir des voies sûres et régulières dans un délai de deux ans.', 'Les États peuvent ouvrir des voies sûres et régulières dans un délai de deux ans.', 'Les États ouvrent des voies sûres dans un délai de deux ans.'], report: 'Chaque État rend compte tous les deux ans de ce qu’il a fait.', other: 'Nul n’est tenu de rendre compte ; un forum entend qui le souhaite.', point: 'selon ses moyens ;', added: ['Les familles empruntent ces voies ensemble.', 'Les familles et les proches empruntent ces voies ensemble.'], closed: 'Le texte prend effet le lendemain de son adoption.' },
  es: { title: 'Pacto sobre vías seguras', revision: 'Borrador revisado (rev. 1)', heading: 'Preámbulo', aim: 'Recordando que las personas siempre se han desplazado,', objective: 'Abrir vías seguras para quienes se desplazan', act: ['Los Estados abrirán vías seguras y regulares en un plazo de dos años.', 'Los Estados deberían abrir vías seguras y regulares en un plazo de dos años.', 'Los Estados podrán abrir vías seguras y regulares en un plazo de dos años.', 'Los Estados abrirán vías seguras en un plazo de dos años.'], report: 'Cada Estado informa cada dos años de lo que ha hecho.', other: 'Nadie está obligado a informar; un foro escucha a quien lo desee.', point: 'con los medios de que disponga;', added: ['Las familias recorren juntas esas vías.', 'Las familias y los allegados recorren juntos esas vías.'], closed: 'El texto surte efecto el día siguiente al de su aprobación.' },
  ru: { title: 'Договор о безопасных путях', revision: 'Пересмотренный проект (изм. 1)', heading: 'Преамбула', aim: 'напоминая, что люди перемещались во все времена,', objective: 'Открыть безопасные пути для тех, кто находится в пути', act: ['Государства открывают безопасные и упорядоченные пути в течение двух лет.', 'Государствам следует открыть безопасные и упорядоченные пути в течение двух лет.', 'Государства могут открыть безопасные и упорядоченные пути в течение двух лет.', 'Государства открывают безопасные пути в течение двух лет.'], report: 'Каждое государство раз в два года докладывает о сделанном.', other: 'Никто не обязан докладывать; форум заслушивает желающих.', point: 'располагаемыми средствами;', added: ['Семьи следуют этими путями вместе.', 'Семьи и близкие следуют этими путями вместе.'], closed: 'Текст начинает применяться на следующий день после его принятия.' },
  zh: { title: '安全通道契约', revision: '订正草案（第一次修订）', heading: '序言', aim: '回顾人类自古以来就在迁徙，', objective: '为流动中的人开辟安全通道', act: ['各国应在两年内开辟安全和正常的通道。', '各国宜在两年内开辟安全和正常的通道。', '各国可在两年内开辟安全和正常的通道。', '各国应在两年内开辟安全的通道。'], report: '每个国家每两年报告一次所做的工作。', other: '任何人均无报告义务；论坛可听取愿意发言者的意见。', point: '利用其现有手段；', added: ['家庭可共同使用这些通道。', '家庭和亲友可共同使用这些通道。'], closed: '本文本自通过次日起适用。' },
  ar: { title: 'ميثاق بشأن المسارات الآمنة', revision: 'المشروع المنقح (التنقيح 1)', heading: 'الديباجة', aim: 'إذ نشير إلى أن الناس تنقلوا على مر الزمن،', objective: 'فتح مسارات آمنة أمام المتنقلين', act: ['تفتح الدول مسارات آمنة ونظامية في غضون سنتين.', 'ينبغي للدول أن تفتح مسارات آمنة ونظامية في غضون سنتين.', 'يجوز للدول أن تفتح مسارات آمنة ونظامية في غضون سنتين.', 'تفتح الدول مسارات آمنة في غضون سنتين.'], report: 'تقدم كل دولة كل سنتين تقريرا عما قامت به.', other: 'لا أحد ملزم بتقديم تقرير؛ ويستمع منتدى إلى من يرغب في ذلك.', point: 'بما يتاح لها من وسائل؛', added: ['تسلك الأسر هذه المسارات معا.', 'تسلك الأسر والأقارب هذه المسارات معا.'], closed: 'يبدأ العمل بالنص في اليوم التالي لاعتماده.' },
};

/** Printed names that show in a file wherever they leak. */
const printed: Readonly<Record<string, string>> = { eu: 'EU_BLOC', us: 'US_PARTY', ca: 'CA_PARTY', g77: 'G77_BLOC', jp: 'JP_PARTY' };
export const holders = Object.keys(printed);

/** A text with a point of three readings, a deletion, an alternative to a whole paragraph, an added paragraph, one agreed and a move. `turn`: who holds what goes round by so many. */
export function textIn(language: Language, more: Partial<TextOut> = {}, turn = 0): TextOut {
  const sample = samples[language];
  const party = (name: string) => holders[(holders.indexOf(name) + turn) % holders.length] ?? name;
  let place = 0;
  const amendment = (provision: string, amendmentType: AmendmentState['amendmentType'], by: readonly string[], rest: Partial<AmendmentState> = {}) => {
    place += 1;
    return { kind: 'amendment', id: `a${place}`, text: 'pact', revision: 'rev1', provision, amendmentType, proponents: by.map(party), restsOn: [], place, status: 'standing', changedAt: place, ...rest } as unknown as AmendmentState;
  };
  const [base, one, two, shorter] = sample.act;
  const negotiation: Negotiation = {
    text: { kind: 'text', id: 'pact', title: { en: sample.title }, language, method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: ['us', 'ca', 'eu', 'g77', 'jp'], status: 'open' } as unknown as TextState,
    revision: {
      kind: 'revision', id: 'rev1', text: 'pact', number: 2, name: { en: sample.revision }, status: 'compilation', decidedBy: '', ledger: [], issuedAt: '2018-05-01T00:00:00.000Z', changedAt: 1,
      provisions: [
        { id: 'head', kind: 'heading', label: '', words: sample.heading },
        { id: 'aim', kind: 'preambular', label: 'PP1', words: sample.aim },
        { id: 'objective', kind: 'objective', label: objectiveLabels[language], words: sample.objective },
        { id: 'act', kind: 'paragraph', parent: 'objective', label: '12.', words: base },
        { id: 'report', kind: 'paragraph', parent: 'objective', label: '13.', words: sample.report },
        { id: 'means', kind: 'point', parent: 'report', label: '(a)', words: sample.point },
        { id: 'closed', kind: 'paragraph', parent: 'objective', label: '14.', words: sample.closed },
      ],
    } as unknown as RevisionState,
    amendments: [
      amendment('act', 'MOD', ['eu'], { words: one }),
      amendment('act', 'MOD', ['us', 'ca'], { words: two }),
      amendment('act', 'MOD', ['g77'], { words: shorter }),
      amendment('report', 'ALT', ['us'], { words: sample.other }),
      amendment('report', 'SUP', ['jp']),
      amendment('extra', 'ADD', ['eu', 'g77'], { words: sample.added[0], after: 'act', provisionKind: 'paragraph', label: '12 bis.' } as Partial<AmendmentState>),
      amendment('extra', 'MOD', ['jp'], { words: sample.added[1] }),
      amendment('means', 'MOVE', ['ca'], { after: 'act' } as unknown as Partial<AmendmentState>),
    ],
    provisions: new Map([['closed', { kind: 'provision', id: 'closed', text: 'pact', revision: 'rev1', settlements: [], standing: 'agreed', reopened: 0, changedAt: 9, agreement: { level: 'informals', pending: [party('jp')], words: sample.closed, textHash: '' } } as unknown as ProvisionState]]),
    stances: [{ kind: 'stance', id: 's1', text: 'pact', revision: 'rev1', provision: 'act', holder: party('jp'), verb: 'support', status: 'standing', changedAt: 9 } as unknown as StanceState],
    packages: [],
    silences: [],
  };
  return {
    text: negotiated(negotiation),
    variant: 'compilation',
    names: true,
    nameOf: (id) => printed[id] ?? id,
    title: sample.title,
    language,
    symbol: 'A/CONF.1/L.2',
    // A constant above, known to be a day.
    date: day ?? never(),
    process: 'doors',
    revisions: [{ id: 'rev1', number: 2, name: sample.revision, status: 'compilation', issuedAt: negotiation.revision.issuedAt }],
    ...more,
  };
}

const objectiveLabels: Readonly<Record<Language, string>> = { en: 'Objective 1', fr: 'Objectif 1', es: 'Objetivo 1', ru: 'Цель 1', zh: '目标1', ar: 'الهدف 1' };

function never(): never {
  throw new Error('no day');
}

/** Words that show where they stand. */
export const plainWords: PaperWords = {
  said: (verb, parties) => `${parties} ${verb}`,
  alternative: (number) => (number === 1 ? 'alt' : `alt ${number}`),
  comma: ', ',
  semicolon: '; ',
  status: { 'zero-draft': 'ZERO', 'chair-text': 'CHAIR', compilation: 'COMPILATION', 'basis-for-negotiation': 'BASIS', 'final-draft': 'FINAL' },
  standing: { reserved: 'RESERVED', clean: 'CLEAN', informals: 'INFORMALS', committee: 'COMMITTEE', plenary: 'PLENARY', adopted: 'ADOPTED' },
  pending: (parties) => `PENDING ${parties}`.trim(),
  move: (label) => `MOVE ${label}`.trim(),
  split: (words) => `SPLIT ${words.join('|')}`,
  join: (labels) => `JOIN ${labels}`,
  decided: 'DECIDED',
  noText: 'NO TEXT',
  gap: '[…]',
  form: (form, party) => `FORM ${form} ${party}`.trim(),
  legend: () => 'LEGEND',
  everybody: 'EVERYBODY',
  secretariat: 'SECRETARIAT',
  proponents: (number) => `PROPONENTS ${number}`,
  lines: ['14 May 2018'],
};
