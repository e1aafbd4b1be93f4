import { six } from '../../gcm/six.ts';

/** Names of the decisions of the rehearsal and of the bodies that take them. */
export const adoptionWords = {
  adoption: six('اعتماد الإطار (مختلق)', '通过框架（虚构）', 'Adoption of the framework (invented)', 'Adoption du cadre (fictif)', 'Принятие рамок (вымышлено)', 'Aprobación del marco (ficticio)'),
  endorsement: six('إقرار الإطار (مختلق)', '认可框架（虚构）', 'Endorsement of the framework (invented)', 'Approbation du cadre (fictif)', 'Одобрение рамок (вымышлено)', 'El marco hecho suyo (ficticio)'),
  firstReview: six('طرائق الاستعراض الأول (مختلقة)', '首次审查的方式（虚构）', 'Modalities of the first review (invented)', 'Modalités du premier examen (fictives)', 'Порядок первого обзора (вымышлено)', 'Modalidades del primer examen (ficticias)'),
  meeting: six('اجتماع المدن الساحلية', '沿海城镇会议', 'Meeting of coastal towns', 'Réunion des villes côtières', 'Совещание прибрежных городов', 'Reunión de ciudades costeras'),
  council: six('مجلس المرافئ', '港口理事会', 'Council of Harbours', 'Conseil des ports', 'Совет гаваней', 'Consejo de Puertos'),
  invented: six('كل ما هنا مختلق، ولا يقول شيئا عن أي دولة حقيقية.', '此处一切均为虚构，与任何真实国家无关。', 'All of this is invented and says nothing of a real State.', 'Tout cela est fictif et ne dit rien d’un État réel.', 'Всё это вымышлено и ничего не говорит о реальных государствах.', 'Todo esto es ficticio y no dice nada de un Estado real.'),
};
