import { six } from '../six.ts';

/** Short titles of what the agendas of the sessions hold; those of panels are shortened, and the translations are the pack's own. */
export const titles = {
  opening: six('الافتتاح', '开幕', 'Opening', 'Ouverture', 'Открытие', 'Apertura'),
  welcome: six('ترحيب', '欢迎辞', 'Welcome', 'Mots de bienvenue', 'Приветственное слово', 'Bienvenida'),
  lunch: six('استراحة الغداء والمناسبات الجانبية', '午休和会外活动', 'Lunch and side events', 'Déjeuner et manifestations parallèles', 'Обед и параллельные мероприятия', 'Almuerzo y actos paralelos'),
  closingOfDay: six('اختتام اليوم', '当日结束', 'Closing of the day', 'Clôture de la journée', 'Закрытие дня', 'Cierre de la jornada'),
  summary: six('حلقة النقاش الختامية', '总结小组', 'Summary panel', 'Table ronde de synthèse', 'Итоговая дискуссия', 'Panel de síntesis'),
  conclusions: six('استنتاجات الميسِّرين المشاركين', '共同召集人的结论', 'Conclusions of the co-facilitators', 'Conclusions des cofacilitateurs', 'Выводы сокоординаторов', 'Conclusiones de los cofacilitadores'),
  closing: six('الاختتام', '闭幕', 'Closing', 'Clôture', 'Закрытие', 'Clausura'),
  rights: six('حقوق الإنسان لجميع المهاجرين', '所有移民的人权', 'Human rights of all migrants', 'Droits de l’homme de tous les migrants', 'Права человека всех мигрантов', 'Derechos humanos de todos los migrantes'),
  inclusion: six('الإدماج والتماسك الاجتماعيان', '社会包容和凝聚', 'Social inclusion and cohesion', 'Inclusion et cohésion sociales', 'Социальная интеграция и сплоченность', 'Inclusión y cohesión sociales'),
  discrimination: six('التمييز والعنصرية وكراهية الأجانب والتعصب', '歧视、种族主义、仇外心理和不容忍', 'Discrimination, racism, xenophobia and intolerance', 'Discrimination, racisme, xénophobie et intolérance', 'Дискриминация, расизм, ксенофобия и нетерпимость', 'Discriminación, racismo, xenofobia e intolerancia'),
  cooperation: six('التعاون الدولي وحوكمة الهجرة', '国际合作与移民治理', 'International cooperation and governance of migration', 'Coopération internationale et gouvernance des migrations', 'Международное сотрудничество и управление миграцией', 'Cooperación internacional y gobernanza de la migración'),
  borders: six('العبور والدخول والحدود', '过境、入境和边境', 'Transit, entry and borders', 'Transit, entrée et frontières', 'Транзит, въезд и границы', 'Tránsito, entrada y fronteras'),
  returns: six('العودة وإعادة القبول والإدماج وإعادة الإدماج', '回返、重新接纳、融入和重返社会', 'Return, readmission, integration and reintegration', 'Retour, réadmission, intégration et réintégration', 'Возвращение, реадмиссия, интеграция и реинтеграция', 'Retorno, readmisión, integración y reintegración'),
  topics: six('السياسات والأولويات والبيانات والقدرات والممارسات الجيدة والشراكات والالتزامات', '政策、优先事项、数据、能力、良好做法、伙伴关系和承诺', 'Policies, priorities, data, capacities, good practices, partnerships, commitments', 'Politiques, priorités, données, capacités, bonnes pratiques, partenariats, engagements', 'Политика, приоритеты, данные, потенциал, передовой опыт, партнерства, обязательства', 'Políticas, prioridades, datos, capacidades, buenas prácticas, alianzas y compromisos'),
  closingConclusions: six('عرض الاستنتاجات الرئيسية', '介绍主要结论', 'The main conclusions', 'Les principales conclusions', 'Основные выводы', 'Las conclusiones principales'),
  closingNextSteps: six('الاستنتاجات والخطوات التالية', '结论和后续步骤', 'Conclusions and next steps', 'Conclusions et prochaines étapes', 'Выводы и дальнейшие шаги', 'Conclusiones y próximos pasos'),
  presidentsOffice: six('مكتب رئيس الجمعية العامة', '大会主席办公室', 'Office of the President of the General Assembly', 'Bureau du Président de l’Assemblée générale', 'Канцелярия Председателя Генеральной Ассамблеи', 'Oficina del Presidente de la Asamblea General'),
  conferenceOffice: six('مكتب الأمينة العامة للمؤتمر الحكومي الدولي', '政府间会议秘书长办公室', 'Office of the Secretary-General of the conference', 'Bureau de la Secrétaire générale de la conférence', 'Канцелярия Генерального секретаря конференции', 'Oficina de la Secretaria General de la conferencia'),
} as const;
