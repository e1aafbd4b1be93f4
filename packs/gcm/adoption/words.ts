import { six } from '../six.ts';

export const titles = {
  marrakech: six('اعتماد الاتفاق العالمي في مراكش', '在马拉喀什通过全球契约', 'Adoption of the Global Compact in Marrakech', 'Adoption du Pacte mondial à Marrakech', 'Принятие Глобального договора в Марракеше', 'Aprobación del Pacto Mundial en Marrakech'),
  resolution: six('إقرار الجمعية العامة للاتفاق العالمي', '大会认可全球契约', 'Endorsement of the Global Compact by the General Assembly', 'Approbation du Pacte mondial par l’Assemblée générale', 'Одобрение Глобального договора Генеральной Ассамблеей', 'El Pacto Mundial hecho suyo por la Asamblea General'),
  modalitiesDraft: six('مشروع بشأن شكل منتدى الاستعراض', '关于审查论坛形式的草案', 'Draft on the format of the review forum', 'Projet sur le format du forum d’examen', 'Проект о формате форума по обзору', 'Proyecto sobre el formato del foro de examen'),
  modalities: six('شكل منتدى استعراض الهجرة الدولية', '国际移民审查论坛的形式', 'Format of the International Migration Review Forum', 'Format du Forum d’examen des migrations internationales', 'Формат Форума по рассмотрению проблем международной миграции', 'Formato del Foro de Examen de la Migración Internacional'),
  declaration: six('إعلان التقدم المحرز لعام 2022', '2022年进展宣言', 'Progress Declaration of 2022', 'Déclaration de progrès de 2022', 'Декларация о прогрессе 2022 года', 'Declaración sobre los Progresos de 2022'),
  declarationEndorsed: six('إقرار الجمعية العامة لإعلان التقدم المحرز', '大会认可进展宣言', 'Endorsement of the Progress Declaration by the General Assembly', 'Approbation de la Déclaration de progrès par l’Assemblée générale', 'Одобрение Декларации о прогрессе Генеральной Ассамблеей', 'La Declaración sobre los Progresos hecha suya por la Asamblea General'),
};

export const reviewForum = six('منتدى استعراض الهجرة الدولية', '国际移民审查论坛', 'International Migration Review Forum', 'Forum d’examen des migrations internationales', 'Форум по рассмотрению проблем международной миграции', 'Foro de Examen de la Migración Internacional');

export const notes = {
  marrakech: six(
    'تذكر معظم التقارير حضور 164 دولة، ويذكر أحدها 165.', '多数报道称164国出席，一篇报道称165国。', 'Most reports say that 164 States were present; one says 165.', 'La plupart des comptes rendus indiquent 164 États présents ; un seul en indique 165.',
    'В большинстве сообщений говорится о 164 присутствовавших государствах, в одном — о 165.', 'La mayoría de las informaciones indica 164 Estados presentes; una indica 165.',
  ),
  resolution: six(
    'المجاميع وأسماء المعارضين مقروءة في المصادر. أما أسماء الممتنعين ومن لم يصوتوا فمن الذاكرة وغير مؤكدة؛ وعدد كل منهم يطابق العدد المقروء.', '总数及反对国家名称已在来源中核实。弃权国和未参加表决国的名称系凭记忆列出，未经证实；其数目与来源一致。',
    'The totals and who voted against were read in the sources. Who abstained and who did not vote is recalled and not confirmed; their numbers agree with those that were read.',
    'Les totaux et les votes contre ont été lus dans les sources. Les noms des États qui se sont abstenus ou n’ont pas pris part au vote sont cités de mémoire, sans confirmation ; leurs nombres concordent avec ceux qui ont été lus.',
    'Итоги и голосовавшие против взяты из источников. Воздержавшиеся и не участвовавшие указаны по памяти и не подтверждены; их число совпадает с прочитанным.',
    'Los totales y los votos en contra se leyeron en las fuentes. Los nombres de quienes se abstuvieron o no votaron se citan de memoria, sin confirmar; su número coincide con el leído.',
  ),
  modalities: six(
    'كسر الصمت في 9 و10 تموز/يوليه 2019 واتفق على النص في 15 منه؛ ولا تذكر المصادر من كسره ولا ساعات الفترتين. ولم يعثر إلا على مجاميع التصويت.', '2019年7月9日和10日默许两次被打破，7月15日商定；来源未说明由谁打破，也未说明具体时刻。仅找到表决总数。',
    'Silence was broken on 9 and on 10 July 2019 and agreement reached on 15 July; the sources do not say by whom, and the hours of the two periods are not known. Only the totals of the vote were found.',
    'Le silence a été rompu les 9 et 10 juillet 2019 et l’accord est intervenu le 15 ; les sources ne disent pas par qui, et les heures des deux périodes sont inconnues. Seuls les totaux du vote ont été trouvés.',
    'Возражения поступили 9 и 10 июля 2019 года, согласие достигнуто 15 июля; чьи возражения, источники не говорят, часы обоих периодов неизвестны. Найдены только итоги голосования.',
    'El silencio se rompió el 9 y el 10 de julio de 2019 y el acuerdo se alcanzó el 15; las fuentes no dicen quién lo rompió y se desconocen las horas de ambos períodos. Solo se hallaron los totales de la votación.',
  ),
};

/** Why silence was broken is not known either. */
export const reasonUnknown = 'The sources do not give the reason.';
