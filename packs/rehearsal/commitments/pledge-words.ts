import type { Language } from '../../../src/process/vocabulary/language.ts';

/** What is pledged in the rehearsal. Everything is made up, and none of it says anything of a real State, group or organization. */
export interface InventedPledge {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly text: string;
}

const pledge = (id: string, language: Language, title: string, ...sentences: readonly string[]): InventedPledge => ({ id, title, language, text: sentences.join(' ') });

export const invented = {
  tables: pledge('tablas-de-tres-puertos', 'es', 'Tres puertos, una sola tabla de mareas',
    'Tres de nuestros puertos medirán la marea con la misma regla y a la misma hora, y escribirán el nombre de quien la midió.',
    'Las cifras estarán en una sola tabla, que cualquiera podrá leer en la biblioteca y en el muelle, antes de que termine el año que viene.',
    'Sabremos que lo hemos cumplido cuando dos vecinos lean la misma cifra sin preguntarse de quién es.'),
  dryWay: pledge('a-dry-way-from-every-street', 'en', 'A dry way from every street of four towns',
    'In four towns on the coast we shall walk every street with those who live there, and paint on the wall the way that stays dry.',
    'We have the streets and the people who know them; what we do not have is paint that salt water leaves alone, and a surveyor for six weeks.',
    'The way is marked when a child who was not told of it finds it in the dark, and we shall ask ten children in each town.'),
  paint: pledge('paint-and-six-weeks', 'en', 'Paint that salt leaves alone, and a surveyor for six weeks',
    'We shall send to towns that mark a dry way the paint that our own harbours have used for thirty years, as much of it as their walls need.',
    'With it comes a surveyor, for six weeks in each town, who leaves behind the maps, the tools and the way of using them.',
    'What it costs is set aside already. We ask one thing in return: that the maps be open to whoever wants to walk by them.'),
  hands: pledge('des-bras-pour-le-quai', 'fr', 'Du sable, mais pas de bras : un quai à relever',
    'Notre quai le plus long est aussi celui où il reste le moins de monde. Nous nous engageons à le relever d’une demi-coudée avant la saison des grandes marées.',
    'Le sable est là, les plans aussi ; il nous manque quarante bras pendant un printemps, et quelqu’un qui sache compter les sacs sans en oublier.',
    'Le travail sera terminé lorsque l’eau la plus haute de l’année n’aura mouillé aucune porte de la rue du Port.'),
  brigade: pledge('quarante-bras', 'fr', 'Quarante bras pendant un printemps',
    'Nous mettrons à la disposition d’une ville qui relève son quai quarante personnes pendant un printemps, avec leurs pelles, leurs tentes et leur cuisine.',
    'Elles travailleront sous les ordres de celles et ceux qui connaissent l’endroit, et ne repartiront qu’une fois le dernier sac posé.',
    'La dépense est inscrite au budget de cette année. Nous rendrons compte ici, chaque mois, du nombre de sacs et du nombre de repas.'),
  stay: pledge('to-stay-or-to-go', 'en', 'To stay or to go: every household is asked',
    'On our islands every household will be asked at its own table whether it wishes to stay or to go, in the language that is spoken at that table.',
    'Nobody answers for anybody else, and an answer can be changed. Those who stay keep their school; those who go keep their name on the wall of it.',
    'Others who have islands are welcome to join, and to ask in the same words, so that the answers can stand beside each other.'),
  registers: pledge('sijillat-al-aali', 'ar', 'السجلات في مكان مرتفع',
    'نتعهد بنسخ سجلات المواليد والزواج والملكية في مدن الدلتا الخمس، وبحفظ نسخة منها في مكان لا يبلغه الماء، خلال ستة أشهر من اليوم.',
    'ولن يُطلب ممن ضاعت أوراقه في الماء أن يدفع شيئا، ولا أن يثبت ما هو مكتوب في السجل أصلا، بل يكفيه أن يذكر اسمه واسم شارعه.',
    'ونعد التعهد منجزا حين يتسلم أول مئة شخص أوراقهم في أقل من شهر، وسننشر عدد من تسلموها ومن لا يزالون ينتظرون.'),
  bells: pledge('bells-that-children-ring', 'en', 'Bells that children ring',
    'Once a month, on a day that nobody is told of, the schools of the north shore ring the bell of their town and write down who heard it, and where.',
    'The sisters keep the notebooks, the children count, and the harbour masters come to hear the result on the first Monday of the month.',
    'When a street has not heard the bell three times in a row, we ask the town for a second bell, and we stay until it hangs.'),
  papers: pledge('a-trade-is-a-trade', 'en', 'A trade is a trade in every harbour',
    'Our unions in eleven harbours will look at each other’s papers and say in writing which of them count for which trade, caulking first and crane work last.',
    'Whoever learned a trade in one of the eleven is to be let work in all others without a new examination, from the day on which the harbour moves.',
    'We publish the list of papers, with those that we could not agree upon and the reason why, so that nobody has to ask twice.'),
  asked: pledge('asked-before-it-moves', 'en', 'Nobody’s quay moves before they were asked',
    'From now on no harbour of ours is moved before all who work on its quays were asked, whatever their contract, by day and by night shift.',
    'Their answers are printed with the decision, in full and without their names, and whoever decides says of each objection what became of it.',
    'This is law since last week. It costs little, and it takes four months; we think that a harbour can wait four months.'),
  wetPapers: pledge('suhie-kopii', 'ru', 'Сухие копии мокрых бумаг',
    'Мы обещаем принимать размокшие бумаги в любом виде и за две недели возвращать с них сухую копию, заверенную подписью того, кто её прочитал.',
    'Для этого открыты две мастерские, куда можно прийти без записи, без справки и без денег. Чего не удалось прочитать, мы пишем честно: не читается.',
    'Каждый месяц мы сообщаем, сколько бумаг принято, сколько прочитано и сколько людей ждут дольше двух недель.'),
  sirens: pledge('sirenas-en-cada-loma', 'es', 'Una sirena en cada loma',
    'Pondremos una sirena en cada loma de la costa sur y enseñaremos a dos personas de cada barrio a hacerla sonar y a decir por qué ha sonado.',
    'Las sirenas se probarán el primer domingo de cada mes, con las escuelas, y se anotará cuántas personas las oyeron y cuántas no.',
    'El plan está hecho para veinte lomas; si el dinero alcanza para más, seguiremos hacia el norte, y si no alcanza, lo diremos aquí.'),
  together: pledge('one-way-of-counting', 'en', 'One way of counting what stands below the tide',
    'We shall count the houses, schools and quays that stand below the highest tide in one way, which we write down together before anybody begins to count.',
    'Each publishes its own figures and nobody those of another; what could not be counted is left empty and not guessed, and said so in a note.',
    'The first count is to be published with the first review of the framework, as a table that can be read by people and by machines.'),
  drill: pledge('marcher-avant-l-eau', 'fr', 'Marcher avant l’eau, une fois l’an',
    'Une fois l’an, dans douze villes, nous marcherons avec les habitants jusqu’au terrain sec, à l’heure où la mer est la plus haute, et de nuit si elle l’est de nuit.',
    'Les cloches donneront le signal, les écoles ouvriront la marche, et quelqu’un marchera le dernier pour voir qui n’a pas pu suivre.',
    'Nous écrirons après chaque marche combien de temps elle a duré, et ce qu’il faut changer avant la prochaine.'),
} as const satisfies Readonly<Record<string, InventedPledge>>;
