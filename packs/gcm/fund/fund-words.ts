import { six } from '../six.ts';

/** The funds' titles and what is known of them, in the project's own words. */
export const fundWords = {
  preparatory: six('الصندوق الاستئماني للتحضير للاتفاق', '契约筹备工作信托基金', 'Trust fund for the preparation of the compact', 'Fonds d’affectation spéciale pour la préparation du pacte', 'Целевой фонд для подготовки договора', 'Fondo fiduciario para la preparación del pacto'),
  preparatoryNote: six(
    'السفر أولًا، ثم الهدف الثانوي الذي يؤول إليه ما يفيض. وتقرر الممثلة الخاصة للأمين العام التخصيص. لم تُسجَّل هنا مبالغ. وعملة الدفاتر وعدد من يُدعم من كل وفد غير مؤكدين.',
    '旅费优先，余额转入次要目标；拨款由秘书长特别代表决定。此处未记录金额；记账货币及每个代表团资助人数未经证实。',
    'Travel comes first; a surplus passes to the secondary objective. The Special Representative of the Secretary-General decides what is allocated. No amounts are recorded here. The currency of the books and the number for a delegation are unconfirmed.',
    'Les voyages d’abord ; un excédent passe à l’objectif secondaire. La Représentante spéciale du Secrétaire général décide des allocations. Aucun montant n’est enregistré ici. La monnaie des livres et le nombre par délégation ne sont pas confirmés.',
    'Сначала поездки; остаток переходит ко второй цели. О выделении средств решает Специальный представитель Генерального секретаря. Суммы здесь не внесены. Валюта книг и число от делегации не подтверждены.',
    'Primero los viajes; el excedente pasa al objetivo secundario. La Representante Especial del Secretario General decide las asignaciones. Aquí no se registran importes. La moneda de los libros y el número por delegación no están confirmados.',
  ),
  travel: six('سفر مندوبي البلدان النامية', '发展中国家代表旅费', 'Travel of delegates of developing countries', 'Voyages des délégués de pays en développement', 'Поездки делегатов развивающихся стран', 'Viajes de delegados de países en desarrollo'),
  secondary: six('الهدف الثانوي: سائر أعمال التحضير', '次要目标：其他筹备工作', 'Secondary objective: other work of preparation', 'Objectif secondaire : autres travaux préparatoires', 'Вторая цель: прочая подготовка', 'Objetivo secundario: otros trabajos preparatorios'),
  criteria: six('مندوبو أقل البلدان نموًا أولًا، ثم مندوبو سائر البلدان النامية.', '最不发达国家代表优先，其次为其他发展中国家代表。', 'Delegates of least developed countries first, then those of other developing countries.', 'D’abord les délégués des pays les moins avancés, puis ceux des autres pays en développement.', 'Сначала делегаты наименее развитых стран, затем других развивающихся стран.', 'Primero los delegados de los países menos adelantados, luego los de otros países en desarrollo.'),
  migration: six('صندوق الهجرة الاستئماني المتعدد الشركاء', '移民问题多伙伴信托基金', 'Migration Multi-Partner Trust Fund', 'Fonds d’affectation spéciale pluripartenaires pour les migrations', 'Многосторонний партнёрский целевой фонд по миграции', 'Fondo Fiduciario de Asociados Múltiples para la Migración'),
  migrationNote: six(
    'مفتوح لجميع الدول، وتقرر لجنته التوجيهية بتوافق الآراء. في النداء الأول أكثر من 74 مذكرة من 56 بلدًا ومنطقة، اختيرت ست منها، بنحو 12 مليون دولار؛ والهدف 70 مليون دولار. يوم الفتح وتوزيع الأهداف على المجالات الخمسة وصياغة عناوينها مستعادة من الذاكرة وغير مؤكدة. لم تُسجَّل هنا قيود.',
    '向所有国家开放，指导委员会以协商一致方式作决定。首次征集收到来自56个国家和地区的74份以上概念说明，选定6份，约1200万美元；目标7000万美元。设立日期、各目标与五个领域的对应关系及领域名称凭记忆写成，未经证实。此处无分录。',
    'Open to all States; its steering committee decides by consensus. The first call brought more than 74 notes from 56 countries and regions, of which six were chosen, for 12 million dollars; the target is 70 million. The day of its opening, which objectives each of the five areas serves and the areas’ titles are recalled, unconfirmed. No entries are recorded here.',
    'Ouvert à tous les États ; son comité directeur décide par consensus. Le premier appel a réuni plus de 74 notes de 56 pays et régions, dont six retenues, pour 12 millions de dollars ; l’objectif est de 70 millions. Le jour de l’ouverture, les objectifs servis par chacun des cinq domaines et leurs titres sont cités de mémoire, non confirmés. Aucune écriture n’est enregistrée ici.',
    'Открыт для всех государств; его руководящий комитет решает консенсусом. На первый призыв поступило более 74 записок из 56 стран и регионов, выбраны шесть, на 12 млн долларов; цель — 70 млн. День открытия, распределение целей по пяти областям и их названия приведены по памяти и не подтверждены. Проводки здесь не внесены.',
    'Abierto a todos los Estados; su comité directivo decide por consenso. La primera convocatoria reunió más de 74 notas de 56 países y regiones, de las que se eligieron seis, por 12 millones de dólares; la meta es de 70 millones. El día de apertura, los objetivos de cada una de las cinco esferas y sus títulos se citan de memoria, sin confirmar. Aquí no se registran asientos.',
  ),
  areas: [
    six('الوقائع والبيانات في الخطاب والسياسات', '以事实和数据为依据的讨论与政策', 'Facts and data in debate and policy', 'Faits et données dans le débat et les politiques', 'Факты и данные в обсуждении и политике', 'Hechos y datos en el debate y las políticas'),
    six('حقوق المهاجرين وسلامتهم وأوجه ضعفهم', '移民的权利、安全与脆弱处境', 'Rights, safety and vulnerability of migrants', 'Droits, sécurité et vulnérabilité des migrants', 'Права, безопасность и уязвимость мигрантов', 'Derechos, seguridad y vulnerabilidad de los migrantes'),
    six('الهجرة غير النظامية والحدود والجريمة', '非正常移民、边境与犯罪', 'Irregular migration, borders and crime', 'Migration irrégulière, frontières et criminalité', 'Неурегулированная миграция, границы и преступность', 'Migración irregular, fronteras y delincuencia'),
    six('الهجرة النظامية والعمل والتنمية', '正常移民、就业与发展', 'Regular migration, work and development', 'Migration régulière, travail et développement', 'Урегулированная миграция, труд и развитие', 'Migración regular, trabajo y desarrollo'),
    six('الإدماج والتماسك الاجتماعي', '融入与社会凝聚', 'Inclusion and social cohesion', 'Inclusion et cohésion sociale', 'Интеграция и сплочённость', 'Inclusión y cohesión social'),
  ],
} as const;
