import { six } from '../six.ts';
import type { Six } from '../six.ts';

/** A question on which the documents of the process do not agree, with the number that the inventory of contradictions gives it. */
export interface DisagreementFact {
  readonly number: string;
  readonly disagreement: string;
  readonly title: Six;
  readonly sides: readonly SideFact[];
}

interface SideFact {
  readonly label: Six;
  readonly sources: readonly { readonly document: string; readonly locator: string }[];
}

function side(label: Six, ...places: readonly (readonly [document: 'session-3-summary' | 'issue-brief-1' | 'issue-brief-3' | 'chairs-summary', ...locators: readonly string[]])[]): SideFact {
  return { label, sources: places.flatMap(([document, ...locators]) => locators.map((locator) => ({ document, locator }))) };
}

export const disagreementFacts: readonly DisagreementFact[] = [
  {
    number: 'C31',
    disagreement: 'financing-facility',
    title: six('هل يُنشأ مرفق لتمويل الهجرة؟', '是否应设立移民融资机制？', 'Should there be a financing facility for migration?', 'Faut-il un mécanisme de financement pour les migrations ?', 'Нужен ли механизм финансирования миграции?', '¿Debe haber un mecanismo de financiación para la migración?'),
    sides: [
      side(six('إنشاء مرفق مخصص', '设立专门机制', 'Establish a dedicated facility', 'Créer un mécanisme dédié', 'Создать отдельный механизм', 'Crear un mecanismo específico'), ['session-3-summary', 'L165'], ['issue-brief-3', 'L337'], ['chairs-summary', 'L282', 'L302', 'L308']),
      side(six('الاعتماد على الأدوات القائمة دون هيكل مركزي', '依托现有工具，不设中央机构', 'Build on existing instruments, without a central structure', 'S’appuyer sur les instruments existants, sans structure centrale', 'Опираться на существующие инструменты, без центральной структуры', 'Aprovechar los instrumentos existentes, sin estructura central'), ['session-3-summary', 'L161', 'L289'], ['chairs-summary', 'L308']),
    ],
  },
  {
    number: 'C32',
    disagreement: 'forum-role',
    title: six('ما دور المنتدى العالمي المعني بالهجرة والتنمية؟', '移民与发展全球论坛应起何种作用？', 'What role for the Global Forum on Migration and Development?', 'Quel rôle pour le Forum mondial sur la migration et le développement ?', 'Какова роль Глобального форума по миграции и развитию?', '¿Qué papel para el Foro Mundial sobre Migración y Desarrollo?'),
    sides: [
      side(six('يبقى مستقلا وغير رسمي', '保持独立和非正式', 'It stays separate and informal', 'Il reste distinct et informel', 'Он остаётся отдельным и неформальным', 'Se mantiene aparte e informal'), ['session-3-summary', 'L154'], ['chairs-summary', 'L336']),
      side(six('يُسند إليه دور في الاستعراض والتنفيذ', '赋予其审查和执行方面的作用', 'It is given a part in review and implementation', 'Il reçoit une part de l’examen et de la mise en œuvre', 'Ему поручают часть обзора и осуществления', 'Se le da una función en el examen y la aplicación'), ['issue-brief-3', 'L340'], ['chairs-summary', 'L326']),
    ],
  },
  {
    number: 'C33',
    disagreement: 'legal-nature',
    title: six('هل يكون الاتفاق ملزما قانونا؟', '契约应否具有法律约束力？', 'Should the compact be legally binding?', 'Le pacte doit-il être juridiquement contraignant ?', 'Должен ли договор быть юридически обязательным?', '¿Debe ser el pacto jurídicamente vinculante?'),
    sides: [
      side(six('غير ملزم قانونا', '不具法律约束力', 'Not legally binding', 'Non contraignant', 'Не имеет обязательной силы', 'No vinculante'), ['chairs-summary', 'L308']),
      side(six('ملزم، في جزء منه على الأقل', '至少部分具有约束力', 'Binding, at least in part', 'Contraignant, au moins en partie', 'Обязателен, хотя бы частично', 'Vinculante, al menos en parte'), ['chairs-summary', 'L261'], ['session-3-summary', 'L94']),
    ],
  },
  {
    number: 'C34',
    disagreement: 'detention',
    title: six('إلى أي حد يُقيَّد احتجاز المهاجرين؟', '对移民拘留应限制到何种程度？', 'How far should detention of migrants be limited?', 'Jusqu’où limiter la détention des migrants ?', 'Насколько ограничить задержание мигрантов?', '¿Hasta dónde limitar la detención de migrantes?'),
    sides: [
      side(six('ملاذ أخير بمعايير دنيا', '仅作最后手段，并设最低标准', 'A last resort, with minimum standards', 'En dernier ressort, avec des normes minimales', 'Крайняя мера с минимальными стандартами', 'Último recurso, con normas mínimas'), ['chairs-summary', 'L108']),
      side(six('قرينة قانونية ضد الاحتجاز', '在法律上推定不予拘留', 'A presumption against it in law', 'Une présomption légale contre elle', 'Законная презумпция против него', 'Una presunción legal en contra'), ['issue-brief-1', 'L715']),
      side(six('لا احتجاز للأطفال ولا احتجاز للردع', '不拘留儿童，不以拘留作威慑', 'None of children, and none as a deterrent', 'Aucune pour les enfants, aucune à titre dissuasif', 'Никогда для детей и никогда для устрашения', 'Nunca de niños, nunca como disuasión'), ['session-3-summary', 'L213–L215']),
    ],
  },
  {
    number: 'C35',
    disagreement: 'follow-up',
    title: six('عمَّ تكون المتابعة والاستعراض؟', '后续落实和审查应侧重什么？', 'What should follow-up and review look at?', 'Sur quoi doivent porter le suivi et l’examen ?', 'На что направить последующие меры и обзор?', '¿En qué deben centrarse el seguimiento y el examen?'),
    sides: [
      side(six('غايات ومقاصد ومؤشرات واضحة وإن كانت طوعية', '自愿但明确的目标、指标', 'Goals, targets and indicators, voluntary but clear', 'Des buts, cibles et indicateurs volontaires mais clairs', 'Цели, задачи и показатели: добровольные, но ясные', 'Objetivos, metas e indicadores voluntarios pero claros'), ['chairs-summary', 'L332']),
      side(six('رصد التقدم وتبادل الخبرات وبناء القدرات لا مراقبة الامتثال', '梳理进展、交流做法、建设能力，而非监督遵约', 'Mapping progress, sharing practice and building capacity, not compliance', 'Faire le point, partager et renforcer les capacités, non contrôler', 'Обзор хода, обмен опытом и потенциал, а не контроль', 'Trazar avances, compartir y crear capacidad, no vigilar el cumplimiento'), ['chairs-summary', 'L332']),
    ],
  },
];
