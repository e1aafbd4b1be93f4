import { six } from '../six.ts';
import { code } from './code.ts';
import type { TaxonomyFact } from './code.ts';

/** The twelve areas under which the summary of the third session gathers what was discussed, with the letters that they should have: two are misprinted there. */
export const areas: TaxonomyFact = {
  taxonomy: 'areas',
  title: six('مجالات ملخص الجلسة الثالثة', '第三次会议摘要的领域', 'Areas of the third session’s summary', 'Domaines du résumé de la troisième session', 'Области резюме третьей сессии', 'Ámbitos del resumen de la tercera sesión'),
  source: { document: 'session-3-summary', locator: 'L124–L279' },
  codes: [
    code('a', six('الأطر والمبادئ العامة', '总体框架和原则', 'Overarching frameworks and principles', 'Cadres et principes généraux', 'Общие рамки и принципы', 'Marcos y principios generales')),
    code('b', six('اتساق سياسات الهجرة على الصعيد الوطني', '国家移民政策的一致性', 'Coherence of national migration policies', 'Cohérence des politiques migratoires nationales', 'Согласованность национальной миграционной политики', 'Coherencia de las políticas migratorias nacionales')),
    code('c', six('دور الآليات القائمة', '现有机制的作用', 'Role of existing mechanisms', 'Rôle des mécanismes existants', 'Роль существующих механизмов', 'Papel de los mecanismos existentes')),
    code('d', six('التمويل وبناء القدرات', '筹资和能力建设', 'Financing and capacity building', 'Financement et renforcement des capacités', 'Финансирование и наращивание потенциала', 'Financiación y creación de capacidad')),
    code('e', six('حقوق الإنسان في حوكمة الهجرة', '移民治理中的人权', 'Human rights in migration governance', 'Droits de l’homme dans la gouvernance des migrations', 'Права человека в управлении миграцией', 'Derechos humanos en la gobernanza de la migración')),
    code('f', six('إدارة الحدود', '边境管理', 'Border management', 'Gestion des frontières', 'Управление границами', 'Gestión de fronteras')),
    code('g', six('الاحتجاز', '拘留', 'Detention', 'Détention', 'Содержание под стражей', 'Detención')),
    code('h', six('الحماية القنصلية', '领事保护', 'Consular protection', 'Protection consulaire', 'Консульская защита', 'Protección consular')),
    code('i', six('العودة وإعادة القبول', '回返和重新接纳', 'Return and readmission', 'Retour et réadmission', 'Возвращение и реадмиссия', 'Retorno y readmisión')),
    code('j', six('الإدماج وإعادة الإدماج', '融入和重返社会', 'Integration and reintegration', 'Intégration et réintégration', 'Интеграция и реинтеграция', 'Integración y reintegración')),
    code('k', six('الاحتياجات الخاصة وأوجه الضعف', '特殊需要和脆弱处境', 'Specific needs and vulnerabilities', 'Besoins particuliers et vulnérabilités', 'Особые потребности и уязвимость', 'Necesidades específicas y vulnerabilidades')),
    code('l', six('البيانات', '数据', 'Data', 'Données', 'Данные', 'Datos')),
  ],
};
