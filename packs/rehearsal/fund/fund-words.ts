import { six } from '../../gcm/six.ts';

/** Words of the rehearsal's fund: everything is made up. */
export const fundWords = {
  title: six('صندوق السواحل', '海岸基金', 'Coast Fund', 'Fonds des côtes', 'Фонд побережий', 'Fondo de las costas'),
  note: six('صندوق متخيَّل: لا دولة أعطت شيئًا ولا مال دُفع.', '虚构的基金：没有任何国家捐款，也没有支付任何款项。', 'An invented fund: no State gave anything, and nothing was paid.', 'Un fonds inventé : aucun État n’a rien donné et rien n’a été payé.', 'Вымышленный фонд: ни одно государство ничего не вносило, и ничего не выплачено.', 'Un fondo inventado: ningún Estado aportó nada y nada se pagó.'),
  data: six('أرقام قابلة للمقارنة', '可比的数据', 'Figures that can be compared', 'Des chiffres comparables', 'Сопоставимые цифры', 'Cifras comparables'),
  waysOut: six('طرق خروج آمنة', '安全的撤离路线', 'Safe ways out', 'Des issues sûres', 'Безопасные пути выхода', 'Salidas seguras'),
  travel: six('سفر المندوبين', '代表旅费', 'Travel of delegates', 'Voyages des délégués', 'Поездки делегатов', 'Viajes de los delegados'),
  criteria: six('أقل البلدان نموًا أولًا؛ اثنان من كل وفد على الأكثر.', '最不发达国家优先；每个代表团至多两人。', 'The least developed countries first; at most two of a delegation.', 'Les pays les moins avancés d’abord ; deux par délégation au plus.', 'Сначала наименее развитые страны; не более двух от делегации.', 'Primero los países menos adelantados; dos por delegación como máximo.'),
} as const;
