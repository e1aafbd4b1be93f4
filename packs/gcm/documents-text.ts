import { Saying } from './claims.ts';
import { allSix, document } from './document-builders.ts';
import { days } from './dates.ts';
import { compactTitle } from './mandates-later.ts';
import { cofacilitators, generalAssembly, intergovernmentalConference, secretaryGeneral } from './names.ts';
import { six } from './six.ts';
import { units } from './units.ts';

const news = (id: string, on: string) => new Saying(id, on, 'news');
const zeroNews = news('web-iisd-zero-draft', '2018-02-05');
const firstNews = news('web-iisd-revision-1', '2018-03-26');
const secondNews = news('web-iisd-revision-2', '2018-05-28');
const thirdNews = news('web-iisd-revision-3', '2018-06-29');

/** The report that went into the zero draft; that the page names it was read, its own date was not. */
export const secretaryGeneralsReport = document('a-72-643', 'report', secretaryGeneral, six('الاستفادة من الهجرة لمصلحة الجميع', '让移民造福所有人', 'Making migration work for all', 'Faire en sorte que les migrations profitent à tous', 'Миграция во благо всех', 'Lograr que la migración funcione para todos'), { symbol: 'A/72/643', languages: allSix, address: 'https://refugeesmigrants.un.org/SGReport' });

/** The lineage of the text: each version with what is known to have changed in it. */
export const drafts = {
  zero: document('zero-draft', 'draft', cofacilitators, six('المسودة الأولية', '预稿', 'Zero draft', 'Avant-projet', 'Нулевой проект', 'Borrador cero'), {
    dated: '2018-02-05',
    claims: [zeroNews.count('objectives', '', 22, units.objectives), zeroNews.count('preamble-paragraphs', '', 5, units.paragraphs), zeroNews.count('guiding-principles', '', 10, units.principles)],
  }),
  zeroPlus: document('zero-draft-plus', 'draft', cofacilitators, six('المسودة الأولية المعدلة', '预稿增订版', 'Zero draft plus', 'Avant-projet augmenté', 'Нулевой проект с дополнениями', 'Borrador cero ampliado'), { dated: '2018-03-05', address: 'https://docsbay.net/global-compact-for-safe-orderly-and-regular-migration' }),
  first: document('draft-revision-1', 'draft', cofacilitators, six('المسودة المنقحة 1', '第一修订稿', 'Draft, revision 1', 'Projet, révision 1', 'Проект, редакция 1', 'Borrador, revisión 1'), {
    dated: '2018-03-26',
    claims: [
      firstNews.count('preamble-paragraphs', '', 6, units.paragraphs),
      firstNews.text('changes', '', six('حذف عبارات التمييز بين المهاجرين واللاجئين؛ إدراج منتدى الاستعراض', '删除区分移民与难民的措辞；列入审查论坛', 'Words telling migrants from refugees removed; a review forum introduced', "Mots distinguant migrants et réfugiés supprimés ; forum d'examen introduit", 'Исключены формулировки о различии мигрантов и беженцев; введен форум по рассмотрению', 'Se suprime la distinción entre migrantes y refugiados; se introduce el foro de examen')),
    ],
  }),
  second: document('draft-revision-2', 'draft', cofacilitators, six('المسودة المنقحة 2', '第二修订稿', 'Draft, revision 2', 'Projet, révision 2', 'Проект, редакция 2', 'Borrador, revisión 2'), {
    dated: '2018-05-28',
    claims: [
      secondNews.count('objectives', '', 23, units.objectives, { note: 'Objective 23 is new.' }),
      secondNews.text('changes', '', six('هدف جديد رقم 23؛ فصل الهدف عن الالتزام والإجراءات؛ المناخ في الهدفين 2 و5', '新增目标23；目标、承诺、行动分列；目标2和5论及气候', 'Objective 23 added; objective, commitment and actions set apart; climate in objectives 2 and 5', 'Objectif 23 ajouté ; objectif, engagement et mesures distingués ; climat aux objectifs 2 et 5', 'Добавлена цель 23; разделены цель, обязательство и действия; климат в целях 2 и 5', 'Se añade el objetivo 23; se separan objetivo, compromiso y medidas; clima en los objetivos 2 y 5')),
    ],
  }),
  third: document('draft-revision-3', 'draft', cofacilitators, six('المسودة المنقحة 3', '第三修订稿', 'Draft, revision 3', 'Projet, révision 3', 'Проект, редакция 3', 'Borrador, revisión 3'), {
    dated: '2018-06-29',
    claims: [thirdNews.text('changes', '', six('إضافة الفقرتين 53 و54؛ حذف مصطلح عدم الإعادة القسرية مع بقاء المفهوم في الفقرة 37', '新增第53和54段；删除“不推回”一词，概念保留于第37段', 'Paragraphs 53 and 54 added; the term non-refoulement removed, its idea kept in paragraph 37', 'Paragraphes 53 et 54 ajoutés ; terme « non-refoulement » retiré, idée gardée au paragraphe 37', 'Добавлены пункты 53 и 54; термин «невыдворение» исключен, смысл сохранен в пункте 37', 'Se añaden los párrafos 53 y 54; se suprime el término no devolución, la idea queda en el párrafo 37'))],
  }),
  final: document('final-draft', 'draft', cofacilitators, six('المسودة النهائية', '最后案文草案', 'Final draft', 'Projet final', 'Окончательный проект', 'Borrador final'), { dated: '2018-07-11', address: 'https://pastebin.com/1J5Dk0fW' }),
  agreed: document('agreed-outcome', 'agreed-text', intergovernmentalConference, six('الوثيقة الختامية المتفق عليها', '商定成果文件', 'Agreed outcome', 'Texte issu des négociations', 'Согласованный итоговый документ', 'Documento final acordado'), { dated: '2018-07-13', address: 'https://lewik.org/dataset/263' }),
} as const;

export const finalDraftDate = new Saying('final-draft', '2018-07-11', 'own').date('', days('2018-07-11'), { note: 'The news of the agreement prints 11 June: a slip, for the draft of 29 June came before it.' });

const agreedText = new Saying('agreed-outcome', '2018-07-13', 'agreed');
const endorsedText = new Saying('a-res-73-195', '2018-12-19', 'endorsed');

const editedWords = six('احتجاز المهاجرين لأسباب تتعلق بالهجرة', '移民羁押', 'immigration detention', 'rétention d’immigrants', 'иммиграционное задержание', 'detención de inmigrantes');

export const agreedClaims = [
  agreedText.count('objectives', '', 23, units.objectives),
  agreedText.text('objective-13-term', '', six('احتجاز المهاجرين', '移民拘留', 'migration detention', 'détention liée à la migration', 'задержание в связи с миграцией', 'detención por motivos de migración'), { certainty: 'inferred' }),
];

/** Recorded on 19 December 2018, with what the edited text says and counts. */
export const endorsedDocument = document('a-res-73-195', 'resolution', generalAssembly, compactTitle, { symbol: 'A/RES/73/195', dated: '2018-12-19', languages: allSix });
export const endorsedClaims = [
  endorsedText.count('objectives', '', 23, units.objectives, { certainty: 'repository' }),
  endorsedText.count('actions', '', 187, units.actions, { certainty: 'repository', note: 'Counted in the final text.' }),
  endorsedText.count('guiding-principles', '', 10, units.principles),
  endorsedText.text('objective-13-term', '', editedWords, { certainty: 'repository' }),
];

/** The agreed outcome as the Assembly's editors changed it, laid beside it so that the difference is seen. */
export const editedTerm = endorsedText.text('objective-13-term', '', editedWords, { certainty: 'repository', note: 'As edited for the resolution.' });
