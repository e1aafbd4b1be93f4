import { six } from '../../gcm/six.ts';

/** Everything in it is made up. */
export const reviewTitles = {
  national: six('الاستعراضات الوطنية الأولى لإطار الساحل (مختلقة)', '沿海框架首轮国家审查（虚构）', 'First national reviews of the framework on the coast (invented)', 'Premiers examens nationaux du cadre côtier (fictifs)', 'Первые национальные обзоры рамочной программы (вымышлены)', 'Primeros exámenes nacionales del marco costero (ficticios)'),
  regional: six('استعراض الشواطئ الغربية (مختلق)', '西部海岸审查（虚构）', 'Review of the western shores (invented)', 'Examen des rivages de l’ouest (fictif)', 'Обзор западных берегов (вымышлен)', 'Examen de las costas occidentales (ficticio)'),
  global: six('المنتدى الأول لإطار الساحل (مختلق)', '沿海框架首届论坛（虚构）', 'First forum on the framework (invented)', 'Premier forum sur le cadre (fictif)', 'Первый форум по рамочной программе (вымышлен)', 'Primer foro sobre el marco (ficticio)'),
  water: six('الماء والطرق', '水与道路', 'Water and ways', 'L’eau et les chemins', 'Вода и дороги', 'Agua y caminos'),
  hands: six('الأيدي والبيوت', '人手与家园', 'Hands and homes', 'Les bras et les maisons', 'Руки и дома', 'Manos y hogares'),
  report: six('تقرير عن الساحل (مختلق)', '沿海情况报告（虚构）', 'Report on the coast (invented)', 'Rapport sur la côte (fictif)', 'Доклад о побережье (вымышлен)', 'Informe sobre la costa (ficticio)'),
  office: six('مكتب البروفة', '演练办公室', 'Office of the rehearsal', 'Bureau de la répétition', 'Бюро репетиции', 'Oficina del ensayo'),
} as const;
