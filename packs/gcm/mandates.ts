import { command } from './commands.ts';
import { month } from './dates.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

/** A paragraph as cited. Its gist is a summary of ours, never its words. */
function paragraph(id: string, label: string, gist: Six, dueBy?: FuzzyDate) {
  return { id, label, gist, ...(dueBy !== undefined && { dueBy }) };
}

export const newYorkDeclarationTitle = six('إعلان نيويورك من أجل اللاجئين والمهاجرين', '关于难民和移民的纽约宣言', 'New York Declaration for Refugees and Migrants', 'Déclaration de New York pour les réfugiés et les migrants', 'Нью-Йоркская декларация о беженцах и мигрантах', 'Declaración de Nueva York para los Refugiados y los Migrantes');

export const newYorkDeclaration = command('record-mandate', {
  mandate: 'ga-res-71-1',
  symbol: 'A/RES/71/1',
  title: newYorkDeclarationTitle,
  adoptedOn: '2016-09-19',
  paragraphs: [
    paragraph('annex-2', 'Annex II', six('الالتزام بالتفاوض على اتفاق عالمي بشأن الهجرة يُعتمد في عام 2018', '承诺谈判一项移民全球契约并于2018年通过', 'States commit to negotiate a global compact on migration, for adoption in 2018', "Les États s'engagent à négocier un pacte mondial sur les migrations, à adopter en 2018", 'Государства обязуются согласовать глобальный договор о миграции для принятия в 2018 году', 'Los Estados se comprometen a negociar un pacto mundial sobre la migración, para su adopción en 2018')),
    paragraph('annex-2-para-8', 'Annex II, para. 8', six('قائمة من 24 عنصرا يمكن أن يتناولها الاتفاق', '契约可涵盖的24个要素清单', 'A list of 24 elements that the compact could take up', 'Une liste de 24 éléments que le pacte pourrait traiter', 'Перечень из 24 элементов, которые могут войти в договор', 'Una lista de 24 elementos que el pacto podría abordar')),
  ],
  claims: [],
});

export const modalitiesTitle = six(
  'طرائق المفاوضات الحكومية الدولية بشأن الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية', '安全、有序和正常移民全球契约政府间谈判的方式',
  'Modalities for the intergovernmental negotiations of the global compact for safe, orderly and regular migration',
  'Modalités des négociations intergouvernementales sur le pacte mondial pour des migrations sûres, ordonnées et régulières',
  'Порядок проведения межправительственных переговоров по глобальному договору о безопасной, упорядоченной и легальной миграции',
  'Modalidades para las negociaciones intergubernamentales del pacto mundial para la migración segura, ordenada y regular',
);

const conferenceAndParticipation = [
  paragraph('op-1a', 'OP 1(a)', six('عقد مؤتمر حكومي دولي لاعتماد الاتفاق', '召开政府间会议以通过契约', 'An intergovernmental conference is to adopt the compact', 'Une conférence intergouvernementale adoptera le pacte', 'Договор принимает межправительственная конференция', 'Una conferencia intergubernamental aprobará el pacto')),
  paragraph('op-8', 'OP 8', six('دعوة أصحاب المصلحة إلى الإسهام، ولا سيما في حوارات غير رسمية', '邀请利益攸关方作出贡献，特别是通过非正式对话', 'Stakeholders are invited to contribute, in particular in informal dialogues', 'Les parties prenantes sont invitées à contribuer, notamment par des dialogues informels', 'Заинтересованные стороны приглашаются внести вклад, в частности в ходе неофициальных диалогов', 'Se invita a los interesados a contribuir, en particular en diálogos oficiosos')),
  paragraph('op-10', 'OP 10', six('الممثل الخاص للأمين العام يتولى الأمانة العامة للمؤتمر', '由秘书长特别代表担任会议秘书长', 'The Special Representative is Secretary-General of the conference', 'Le Représentant spécial est Secrétaire général de la conférence', 'Специальный представитель является Генеральным секретарем конференции', 'El Representante Especial es Secretario General de la conferencia')),
  paragraph('op-12', 'OP 12', six('جهة تنسيق واحدة في منظومة الأمم المتحدة لدعم العملية', '设一个联合国系统协调人支持进程', 'One focal point of the United Nations system supports the process', "Un point focal du système des Nations Unies appuie le processus", 'Единый координатор системы ООН поддерживает процесс', 'Un punto focal del sistema de las Naciones Unidas apoya el proceso')),
  paragraph('op-15', 'OP 15 (A–C)', six('ست جلسات مواضيعية غير رسمية في نيويورك وجنيف وفيينا', '在纽约、日内瓦和维也纳举行六次非正式专题会议', 'Six informal thematic sessions, in New York, Geneva and Vienna', 'Six réunions thématiques informelles, à New York, Genève et Vienne', 'Шесть неофициальных тематических сессий в Нью-Йорке, Женеве и Вене', 'Seis sesiones temáticas oficiosas, en Nueva York, Ginebra y Viena')),
  paragraph('op-17', 'OP 17', six('رئيس الجمعية العامة يعين مديري حلقات النقاش', '大会主席指定小组讨论主持人', 'The President of the Assembly appoints the moderators of panels', "Le Président de l'Assemblée désigne les modérateurs", 'Председатель Ассамблеи назначает ведущих дискуссий', 'El Presidente de la Asamblea designa a los moderadores')),
  paragraph('op-18', 'OP 18', six('موجزات للمسائل ووثائق أساسية قبل كل جلسة', '每次会议前提供议题简介和背景文件', 'Issue briefs and background documents go out before each session', 'Des notes thématiques et documents de fond précèdent chaque réunion', 'Перед каждой сессией распространяются тематические справки и справочные документы', 'Antes de cada sesión se distribuyen notas temáticas y documentos de antecedentes')),
  paragraph('op-21', 'OP 21', six('موجز لكل جلسة مواضيعية', '每次专题会议均有摘要', 'Each thematic session is summarized', 'Chaque réunion thématique fait l’objet d’un résumé', 'По каждой тематической сессии составляется резюме', 'De cada sesión temática se prepara un resumen')),
];

const inputs = [
  paragraph('op-22', 'OP 22', six('خطة عمل بحلول آذار/مارس 2017 للاستفادة من العمليات القائمة', '至迟于2017年3月制定工作计划以利用现有进程', 'A work plan by March 2017, so that existing processes are made use of', 'Un plan de travail avant fin mars 2017, pour mettre à profit les processus existants', 'План работы к марту 2017 года для использования существующих процессов', 'Un plan de trabajo para marzo de 2017, a fin de aprovechar los procesos existentes'), month('2017-03')),
  paragraph('op-22a', 'OP 22(a)', six('مناقشات إقليمية تنظمها اللجان الإقليمية للأمم المتحدة', '联合国区域委员会组织区域讨论', 'The regional commissions hold regional discussions', 'Les commissions régionales organisent des débats régionaux', 'Региональные комиссии проводят региональные обсуждения', 'Las comisiones regionales organizan debates regionales')),
  paragraph('op-22b', 'OP 22(b)', six('إسهام العمليات التشاورية الإقليمية والمنتدى العالمي والحوار الدولي', '区域协商进程、全球论坛和国际对话提供投入', 'Regional consultative processes, the Global Forum and the International Dialogue contribute', 'Les processus consultatifs régionaux, le Forum mondial et le Dialogue international contribuent', 'Вклад вносят региональные консультативные процессы, Глобальный форум и Международный диалог', 'Contribuyen los procesos consultivos regionales, el Foro Mundial y el Diálogo Internacional')),
  paragraph('op-23', 'OP 23', six('اجتماع تقييمي لجرد المساهمات وتحليلها', '举行评估会议以清点和分析投入', 'A stocktaking meeting gathers and analyses the inputs', 'Une réunion de bilan recense et analyse les contributions', 'Итоговое совещание обобщает и анализирует материалы', 'Una reunión de balance reúne y analiza las aportaciones')),
  paragraph('op-25', 'OP 25', six('موجز الرئيس لاجتماع التقييم', '评估会议主席摘要', 'A chair’s summary of the stocktaking', 'Un résumé de la présidence sur la réunion de bilan', 'Резюме председателя по итоговому совещанию', 'Un resumen de la presidencia sobre la reunión de balance')),
  paragraph('op-26', 'OP 26', six('تقرير للأمين العام رفدا للمسودة الأولية والمفاوضات', '秘书长报告作为预稿和谈判的投入', 'A report of the Secretary-General feeds the zero draft and the negotiations', "Un rapport du Secrétaire général alimente l'avant-projet et les négociations", 'Доклад Генерального секретаря служит вкладом в нулевой проект и переговоры', 'Un informe del Secretario General sirve de aporte al borrador cero y a las negociaciones')),
];

const negotiation = [
  paragraph('op-27', 'OP 27', six('الميسران المشاركان يعدان المسودة الأولية', '共同召集人编写预稿', 'The co-facilitators prepare the zero draft', "Les cofacilitateurs établissent l'avant-projet", 'Сокоординаторы готовят нулевой проект', 'Los cofacilitadores preparan el borrador cero')),
  paragraph('op-28', 'OP 28', six('مفاوضات حكومية دولية شهرية من شباط/فبراير إلى تموز/يوليه 2018', '2018年2月至7月逐月举行政府间谈判', 'Intergovernmental negotiations each month, February to July 2018', 'Des négociations intergouvernementales chaque mois, de février à juillet 2018', 'Межправительственные переговоры ежемесячно с февраля по июль 2018 года', 'Negociaciones intergubernamentales cada mes, de febrero a julio de 2018')),
  paragraph('op-30', 'OP 30', six('أربعة أيام من جلسات الاستماع لأصحاب المصلحة المتعددين', '四天多利益攸关方听询会', 'Four days of multi-stakeholder hearings', "Quatre jours d'auditions multipartites", 'Четыре дня слушаний с участием многих заинтересованных сторон', 'Cuatro días de audiencias de múltiples interesados')),
  paragraph('op-31', 'OP 31', six('صندوق استئماني للتبرعات يدعم السفر والمشاركة', '设立自愿信托基金资助旅费和参与', 'A voluntary trust fund supports travel and participation', "Un fonds d'affectation spéciale finance voyages et participation", 'Целевой фонд добровольных взносов оплачивает поездки и участие', 'Un fondo fiduciario voluntario financia los viajes y la participación')),
];

export const modalities = command('record-mandate', {
  mandate: 'ga-res-71-280',
  symbol: 'A/RES/71/280',
  title: modalitiesTitle,
  adoptedOn: '2017-04-06',
  paragraphs: [...conferenceAndParticipation, ...inputs, ...negotiation],
  claims: [],
});
