import type { Language } from '../../../src/process/vocabulary/language.ts';
import type { ThemeCode } from './codebook.ts';

/** Something invented that a State or an entity handed in before the third session. */
export interface InputFact {
  readonly id: string;
  /** A State's code or a participant's id. */
  readonly holder: string;
  readonly group?: string;
  readonly language: Language;
  readonly theme: ThemeCode;
  readonly title: string;
  readonly text: string;
}

function input(holder: string, language: Language, theme: ThemeCode, id: string, title: string, text: string): InputFact {
  return { id, holder, language, theme, title, text };
}

/** Position papers of a few sentences, in the six languages. */
export const writtenInputs: readonly InputFact[] = [
  input('tide-table-readers', 'en', 'papers', 'one-table', 'One table for all harbours', 'We compared the tide tables of forty harbours and found three that agree. A table that two neighbours read differently is worse than none.\n\nWe ask that the tables of all harbours be kept in one place, with the name of whoever measured. Societies like ours would proofread them without pay.'),
  input('mayors-of-low-towns', 'fr', 'warnings', 'cloches', 'Des cloches qui se répondent', 'Nos cloches sonnent trop tard pour les rues basses et trop tôt pour les rues hautes. Nous demandons qu’une seule cloche par ville donne le signal, et que les autres lui répondent.\n\nLes communes sont prêtes à payer les cordes.'),
  input('families-of-the-upper-street', 'es', 'homes', 'calle-alta', 'La calle alta también se moja', 'Vivimos en la calle alta desde que la baja se quedó bajo el agua. Pedimos que a cada hogar se le pregunte si quiere quedarse o mudarse, y que la respuesta se respete.\n\nNadie debería pagar alquiler por una casa con el suelo mojado.'),
  input('quiet-harbour-international', 'ar', 'harbours', 'quiet-quay', 'رصيف هادئ لمن يعملون عليه', 'زرنا اثني عشر ميناء انتقلت من مواضعها. في تسعة منها لم يُسأل عمال الأرصفة قبل النقل.\n\nنطلب أن يُستشار العاملون على الرصيف قبل نقل أي ميناء، وأن تُنشر الردود على ما قالوه.'),
  input('snow-and-papers', 'ru', 'papers', 'wet-papers', 'Бумаги, которые не тонут', 'В нашем архиве хранятся копии документов четырёх городов, которые стоят выше по берегу. После каждой высокой воды к нам приходят люди за копиями.\n\nМы просим, чтобы утраченные документы восстанавливали за неделю и без платы.'),
  input('institute-of-slow-rivers', 'zh', 'homes', 'slow-rivers', '慢河与高门槛', '我们测量了二十条流入低地城镇的河流。河水越慢，门槛就应越高。\n\n我们建议为沙丘后的每座房屋修建第二道通向山坡的门，并公布每个干燥楼层可容纳的人数。'),
  input('school-of-salt-marshes', 'en', 'schools', 'salt-lessons', 'Lessons on a salt marsh', 'Our pupils learned to swim in March, which nobody recommends. They have since taught their parents.\n\nEvery child should learn to swim before it learns to spell, and every school should know first where the dry rooms are.'),
  input('three-anchors-insurance', 'en', 'funds', 'streets-insured', 'Streets, not houses', 'A single house is a bad risk and a street is a fair one. We would insure whole streets at one price if the accounts of the dyke are open.\n\nWe do not ask for a new fund: the purses that exist suffice where they are read together.'),
  input('pier-and-rope-company', 'en', 'warnings', 'pier-lamps', 'Lamps for every pier', 'We offer lamps at cost to every pier that agrees on one code of colours. In the three harbours that tried it, boats came in eleven minutes earlier.'),
  input('ferry-children', 'en', 'schools', 'boats-that-leave', 'School boats that leave on time', 'We went to school by ferry for nine years. The boat left at eight and the lessons began at eight.\n\nSchool boats should leave an hour earlier, and wait for the last child on the jetty.'),
  input('CL', 'es', 'warnings', 'sirenas-chile', 'Sirenas probadas por la escuela', 'En este ejercicio ficticio, las escuelas prueban la sirena una vez al mes. Proponemos que los niños tiren de la cuerda y que el pueblo anote cuántos la oyeron.'),
  input('FJ', 'en', 'homes', 'islands-stay', 'Those who stay', 'In this invented exercise, islands ask that staying be a choice with rights of its own. Whoever stays needs ladders, dry floors and a boat that comes on Thursdays.'),
  input('SN', 'fr', 'funds', 'sable-et-bras', 'Le sable et les bras', 'Dans cet exercice fictif, la délégation propose une caisse commune alimentée selon la longueur des quais. Qui a beaucoup de quai a beaucoup de sable, et souvent peu de bras.'),
  input('EG', 'ar', 'papers', 'delta-registers', 'سجل واحد لمن يبقى ومن يرحل', 'في هذا التمرين المختلق، نقترح سجلا واحدا لمن يبقى ومن يرحل، يُفتح للقراءة في أيام السوق، ويُحفظ منه نسخة في مكان مرتفع.'),
  input('CN', 'zh', 'warnings', 'lamp-colours', '统一灯号', '在这次虚构的演练中，建议所有港口采用同一套灯号：绿色表示平静，黄色表示注意，红色表示撤离，并在渡船上用当地语言说明。'),
];

/** Cards from the floor: one wish each. */
export const cards: readonly InputFact[] = [
  input('KE', 'en', 'warnings', 'card-1', 'Card: markets', 'Read warnings aloud in markets, and not in English only.'),
  input('BB', 'en', 'warnings', 'card-2', 'Card: second lamp', 'Put a second lamp on the breakwater for those who fish at night.'),
  input('NO', 'en', 'warnings', 'card-3', 'Card: all clear', 'Say who lifts a warning before it is raised.'),
  input('PH', 'en', 'homes', 'card-4', 'Card: ladders', 'Hang ladders where a child can reach them.'),
  input('NL', 'en', 'homes', 'card-5', 'Card: dune line', 'Draw the dune line before the houses are drawn.'),
  input('GH', 'en', 'harbours', 'card-6', 'Card: kitchens', 'Plan the kitchen of the quay before the crane of the quay.'),
  input('MW', 'en', 'harbours', 'card-7', 'Card: nets', 'Let a net mended in one harbour be a net in all of them.'),
  input('CH', 'fr', 'papers', 'card-8', 'Carte : délai', 'Mesurer le temps qu’il faut pour remplacer un papier perdu, et l’afficher à la porte.'),
  input('MG', 'fr', 'papers', 'card-9', 'Carte : copies', 'Garder une copie des registres dans le village d’en haut.'),
  input('CM', 'fr', 'schools', 'card-10', 'Carte : salles sèches', 'Indiquer aux écoles, avant tous les autres, où sont les salles sèches.'),
  input('BE', 'fr', 'funds', 'card-11', 'Carte : comptes', 'Ouvrir les comptes des digues à celles et ceux qui vivent derrière.'),
  input('MX', 'es', 'warnings', 'card-12', 'Tarjeta: lenguas', 'Dar el aviso en todas las lenguas que se hablan en el muelle.'),
  input('UY', 'es', 'harbours', 'card-13', 'Tarjeta: consulta', 'Preguntar a quienes trabajan en el muelle antes de mover el puerto.'),
  input('CR', 'es', 'homes', 'card-14', 'Tarjeta: puertas', 'Abrir una segunda puerta hacia la colina en cada casa tras la duna.'),
  input('CO', 'es', 'funds', 'card-15', 'Tarjeta: préstamos', 'Prestar antes de la inundación y no después.'),
  input('KZ', 'ru', 'papers', 'card-16', 'Карточка: копии', 'Хранить копию каждого реестра в городе, который стоит выше.'),
  input('BG', 'en', 'funds', 'card-17', 'Card: stone for sand', 'Let coasts with stone trade it for sand, by weight.'),
  input('TJ', 'ru', 'schools', 'card-18', 'Карточка: плавание', 'Учить детей плавать раньше, чем писать.'),
  input('MA', 'ar', 'warnings', 'card-19', 'بطاقة: الأجراس', 'جرس واحد ليلا في كل بلدة يسمعه من يعملون متأخرين.'),
  input('JO', 'ar', 'schools', 'card-20', 'بطاقة: المدارس', 'إبلاغ المدارس قبل غيرها بمواقع الغرف الجافة.'),
  input('SG', 'zh', 'harbours', 'card-21', '卡片：引航员', '高潮周期间，相邻港口共用引航员。'),
  input('CN', 'zh', 'papers', 'card-22', '卡片：地图', '为没有地图的城镇绘制地图，并注明由谁绘制。'),
];

/** What came when the deadline had passed: taken, and marked as late. */
export const lateInputs: readonly InputFact[] = [
  input('maps-for-everyone', 'en', 'papers', 'late-maps', 'Maps that came too late', 'Our maps were drawn at low tide, which came late this year. Eleven towns that are on no map are on ours.'),
  input('MC', 'fr', 'funds', 'sable-tardif', 'Une contribution arrivée après la marée', 'Dans cet exercice fictif, la délégation soutient le partage des réserves de sable entre communes voisines.'),
];
