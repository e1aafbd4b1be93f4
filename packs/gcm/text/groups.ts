import type { ProcessCommand } from '../../../src/process/commands.ts';
import { six } from '../six.ts';
import type { Six } from '../six.ts';

const invented = six('مختلقة', '虚构', 'invented', 'fictif', 'вымышлена', 'inventado');

function group(id: string, shortName: Six): ProcessCommand<'form-group'>['data'] {
  const name = six(`${shortName.ar} (${invented.ar})`, `${shortName.zh}（${invented.zh}）`, `${shortName.en} (${invented.en})`, `${shortName.fr} (${invented.fr})`, `${shortName.ru} (${invented.ru})`, `${shortName.es} (${invented.es})`);
  return { group: id, type: 'ad-hoc', name, shortName, members: [] };
}

/**
 * Eight groups that never were, without members. What was tabled in the rooms of 2018 is in no document that was read, and no
 * State is to be credited with words that it did not say: whatever is proposed to the retold text, one of these proposes.
 */
export const inventedGroups: readonly ProcessCommand<'form-group'>['data'][] = [
  group('ferry-group', six('مجموعة العبّارة', '渡船集团', 'Ferry Group', 'Groupe du bac', 'Группа парома', 'Grupo del Transbordador')),
  group('lantern-group', six('مجموعة الفانوس', '灯笼集团', 'Lantern Group', 'Groupe de la lanterne', 'Группа фонаря', 'Grupo de la Linterna')),
  group('compass-group', six('مجموعة البوصلة', '罗盘集团', 'Compass Group', 'Groupe de la boussole', 'Группа компаса', 'Grupo de la Brújula')),
  group('ladder-group', six('مجموعة السلم', '梯子集团', 'Ladder Group', "Groupe de l'échelle", 'Группа лестницы', 'Grupo de la Escalera')),
  group('orchard-group', six('مجموعة البستان', '果园集团', 'Orchard Group', 'Groupe du verger', 'Группа сада', 'Grupo del Huerto')),
  group('bridge-group', six('مجموعة الجسر', '桥梁集团', 'Bridge Group', 'Groupe du pont', 'Группа моста', 'Grupo del Puente')),
  group('window-group', six('مجموعة النافذة', '窗户集团', 'Window Group', 'Groupe de la fenêtre', 'Группа окна', 'Grupo de la Ventana')),
  group('anvil-group', six('مجموعة السندان', '铁砧集团', 'Anvil Group', "Groupe de l'enclume", 'Группа наковальни', 'Grupo del Yunque')),
];

export const names = {
  title: six('نص الاتفاق العالمي مرويا من جديد (عرض توضيحي: الكلمات والتعديلات مختلقة)', '《全球契约》案文重述（演示：措辞与修正均为虚构）', "The Global Compact's text, retold (demonstration: words and amendments are made up)", 'Le texte du Pacte mondial, raconté à nouveau (démonstration : mots et amendements fictifs)', 'Текст Глобального договора в пересказе (демонстрация: слова и поправки вымышлены)', 'El texto del Pacto Mundial, contado de nuevo (demostración: palabras y enmiendas ficticias)'),
  zero: six('المسودة الأولية', '预稿', 'Zero draft', 'Avant-projet', 'Нулевой проект', 'Borrador cero'),
  plus: six('المسودة الأولية المعدلة', '预稿增订版', 'Zero draft plus', 'Avant-projet augmenté', 'Нулевой проект с дополнениями', 'Borrador cero ampliado'),
  first: six('المسودة المنقحة 1', '第一修订稿', 'Draft, revision 1', 'Projet, révision 1', 'Проект, редакция 1', 'Borrador, revisión 1'),
  second: six('المسودة المنقحة 2', '第二修订稿', 'Draft, revision 2', 'Projet, révision 2', 'Проект, редакция 2', 'Borrador, revisión 2'),
  third: six('المسودة المنقحة 3', '第三修订稿', 'Draft, revision 3', 'Projet, révision 3', 'Проект, редакция 3', 'Borrador, revisión 3'),
  final: six('المسودة النهائية', '最后案文草案', 'Final draft', 'Projet final', 'Окончательный проект', 'Borrador final'),
} as const;
