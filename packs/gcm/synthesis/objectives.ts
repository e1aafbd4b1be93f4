import { six } from '../six.ts';
import { code } from './code.ts';
import type { TaxonomyFact } from './code.ts';

/** The twenty-three objectives of the Global Compact, with its numbers and in short words of our own. */
export const objectives: TaxonomyFact = {
  taxonomy: 'objectives',
  title: six('أهداف الاتفاق العالمي', '《全球契约》目标', 'Objectives of the Global Compact', 'Objectifs du Pacte mondial', 'Цели Глобального договора', 'Objetivos del Pacto Mundial'),
  source: { document: 'a-res-73-195', locator: 'paras. 17–39' },
  codes: [
    code('1', six('البيانات', '数据', 'Data', 'Données', 'Данные', 'Datos')),
    code('2', six('الحد من الدوافع السلبية', '减少不利驱动因素', 'Fewer adverse drivers', 'Réduire les facteurs négatifs', 'Сокращение неблагоприятных факторов', 'Reducir los factores adversos')),
    code('3', six('توفير المعلومات', '提供信息', 'Information at every stage', 'Information à chaque étape', 'Информация на каждом этапе', 'Información en cada etapa')),
    code('4', six('الهوية القانونية والوثائق', '法律身份和证件', 'Legal identity and papers', 'Identité juridique et documents', 'Правовая идентичность и документы', 'Identidad jurídica y documentos')),
    code('5', six('المسارات النظامية', '正常途径', 'Regular pathways', 'Voies régulières', 'Законные пути миграции', 'Vías regulares')),
    code('6', six('الاستقدام العادل والعمل اللائق', '公平招聘和体面工作', 'Fair recruitment and decent work', 'Recrutement équitable et travail décent', 'Справедливый наём и достойный труд', 'Contratación equitativa y trabajo decente')),
    code('7', six('الحد من أوجه الضعف', '减少脆弱性', 'Less vulnerability', 'Réduire les vulnérabilités', 'Снижение уязвимости', 'Reducir las vulnerabilidades')),
    code('8', six('إنقاذ الأرواح والمفقودون', '拯救生命与失踪者', 'Saving lives, missing migrants', 'Sauver des vies, migrants disparus', 'Спасение жизней и пропавшие мигранты', 'Salvar vidas, migrantes desaparecidos')),
    code('9', six('مكافحة تهريب المهاجرين', '打击偷运移民', 'Against smuggling', 'Contre le trafic de migrants', 'Против незаконного ввоза мигрантов', 'Contra el tráfico ilícito')),
    code('10', six('القضاء على الاتجار بالأشخاص', '消除人口贩运', 'Ending trafficking in persons', 'Éliminer la traite des personnes', 'Искоренение торговли людьми', 'Erradicar la trata de personas')),
    code('11', six('إدارة الحدود', '边境管理', 'Managing borders', 'Gestion des frontières', 'Управление границами', 'Gestión de fronteras')),
    code('12', six('الفرز والإحالة', '甄别和转介', 'Screening and referral', 'Filtrage et orientation', 'Проверка и перенаправление', 'Evaluación y derivación')),
    code('13', six('الاحتجاز كملاذ أخير وبدائله', '拘留作为最后手段及替代办法', 'Detention as a last resort, and alternatives', 'Détention en dernier ressort et solutions de rechange', 'Задержание как крайняя мера и его альтернативы', 'Detención como último recurso y alternativas')),
    code('14', six('الحماية القنصلية', '领事保护', 'Consular protection', 'Protection consulaire', 'Консульская защита', 'Protección consular')),
    code('15', six('الخدمات الأساسية', '基本服务', 'Basic services', 'Services de base', 'Основные услуги', 'Servicios básicos')),
    code('16', six('الإدماج والتماسك الاجتماعي', '融入与社会凝聚', 'Inclusion and cohesion', 'Inclusion et cohésion', 'Интеграция и сплочённость', 'Inclusión y cohesión')),
    code('17', six('القضاء على التمييز', '消除歧视', 'Ending discrimination', 'Éliminer la discrimination', 'Искоренение дискриминации', 'Eliminar la discriminación')),
    code('18', six('تنمية المهارات والاعتراف بها', '技能发展与承认', 'Skills: training and recognition', 'Compétences : formation et reconnaissance', 'Навыки: развитие и признание', 'Competencias: formación y reconocimiento')),
    code('19', six('إسهام المهاجرين والجاليات', '移民和散居者的贡献', 'What migrants and diasporas contribute', 'Apports des migrants et des diasporas', 'Вклад мигрантов и диаспор', 'Aportes de migrantes y diásporas')),
    code('20', six('التحويلات والشمول المالي', '汇款和金融普惠', 'Remittances and financial inclusion', 'Envois de fonds et inclusion financière', 'Денежные переводы и доступность финансов', 'Remesas e inclusión financiera')),
    code('21', six('العودة الكريمة وإعادة الإدماج', '有尊严的回返和重返社会', 'Dignified return and reintegration', 'Retour digne et réintégration', 'Достойное возвращение и реинтеграция', 'Retorno digno y reintegración')),
    code('22', six('نقل الاستحقاقات الاجتماعية', '社会福利可携带', 'Portable social benefits', 'Prestations sociales transférables', 'Перенос социальных прав', 'Prestaciones sociales transferibles')),
    code('23', six('التعاون الدولي والشراكات', '国际合作和伙伴关系', 'International cooperation and partnerships', 'Coopération internationale et partenariats', 'Международное сотрудничество и партнёрства', 'Cooperación internacional y alianzas')),
  ],
};
