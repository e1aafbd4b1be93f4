import { countedIn } from '../../../src/process/vocabulary/states/state.ts';
import { six } from '../six.ts';
import { since } from './group.ts';
import type { GroupFact, MembershipFact } from './group.ts';

function counted(group: Parameters<typeof countedIn>[0], without: readonly string[] = []): readonly MembershipFact[] {
  return countedIn(group).filter((code) => !without.includes(code)).map((state) => ({ state }));
}

/**
 * The five regional groups as groups that meet and speak; for elections and balance use `regionalGroupOf`.
 * Türkiye takes part in two. The United States attends the Western European and other States as an observer and is a
 * member of none. Kiribati was in none: so still a page of the Dag Hammarskjöld Library of 25 January 2023, while the
 * list of the Department for General Assembly and Conference Management has since carried it with Asia and the Pacific;
 * its first day here is the day after that page.
 */
export const regionalGroupFacts: readonly GroupFact[] = [
  {
    id: 'african-group', type: 'regional', members: counted('african'),
    name: six('مجموعة الدول الأفريقية', '非洲国家集团', 'Group of African States', "Groupe des États d'Afrique", 'Группа африканских государств', 'Grupo de los Estados de África'),
    shortName: six('المجموعة الأفريقية', '非洲集团', 'African Group', "Groupe de l'Afrique", 'Африканская группа', 'Grupo Africano'),
  },
  {
    id: 'asia-pacific-group', type: 'regional',
    members: [...counted('asia-pacific', ['KI']), { state: 'KI', from: '2023-01-26' }, ...since('TR')],
    name: six('مجموعة دول آسيا والمحيط الهادئ', '亚洲-太平洋国家集团', 'Group of Asia-Pacific States', "Groupe des États d'Asie et du Pacifique", 'Группа государств Азии и Тихого океана', 'Grupo de los Estados de Asia y el Pacífico'),
    shortName: six('مجموعة آسيا والمحيط الهادئ', '亚太集团', 'Asia-Pacific Group', "Groupe de l'Asie et du Pacifique", 'Азиатско-Тихоокеанская группа', 'Grupo de Asia y el Pacífico'),
  },
  {
    id: 'eastern-european-group', type: 'regional', members: counted('eastern-european'),
    name: six('مجموعة دول أوروبا الشرقية', '东欧国家集团', 'Group of Eastern European States', "Groupe des États d'Europe orientale", 'Группа восточноевропейских государств', 'Grupo de los Estados de Europa Oriental'),
    shortName: six('مجموعة أوروبا الشرقية', '东欧集团', 'EEG', "Groupe de l'Europe orientale", 'ВЕГ', 'Grupo de Europa Oriental'),
  },
  {
    id: 'grulac', type: 'regional', members: counted('latin-american-and-caribbean'),
    name: six('مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي', '拉丁美洲和加勒比国家集团', 'Group of Latin American and Caribbean States', "Groupe des États d'Amérique latine et des Caraïbes", 'Группа государств Латинской Америки и Карибского бассейна', 'Grupo de los Estados de América Latina y el Caribe'),
    shortName: six('غرولاك', '拉加集团', 'GRULAC', 'GRULAC', 'ГРУЛАК', 'GRULAC'),
  },
  {
    id: 'weog', type: 'regional', members: counted('western-european-and-other', ['US']),
    name: six('مجموعة دول أوروبا الغربية ودول أخرى', '西欧和其他国家集团', 'Group of Western European and other States', "Groupe des États d'Europe occidentale et autres États", 'Группа западноевропейских и других государств', 'Grupo de los Estados de Europa Occidental y otros Estados'),
    shortName: six('مجموعة أوروبا الغربية وغيرها', '西欧集团', 'WEOG', "Groupe de l'Europe occidentale et autres", 'ЗЕГ', 'WEOG'),
  },
];
