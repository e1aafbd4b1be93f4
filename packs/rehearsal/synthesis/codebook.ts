import type { ProcessCommand } from '../../../src/process/commands.ts';
import { six } from '../../gcm/six.ts';
import type { Six } from '../../gcm/six.ts';

export const themeCodes = ['warnings', 'homes', 'harbours', 'papers', 'schools', 'funds'] as const;
export type ThemeCode = (typeof themeCodes)[number];

export const dimensionCodes = ['household', 'town', 'coast', 'ocean'] as const;
export type DimensionCode = (typeof dimensionCodes)[number];

/** Six invented themes, each with its vocabulary for whoever codes. */
const themes: Readonly<Record<ThemeCode, readonly [heading: Six, introduction: Six]>> = {
  warnings: [
    six('الإنذار بالمد العالي', '高潮预警', 'Warnings of high water', 'Alertes de hautes eaux', 'Предупреждения о высокой воде', 'Avisos de marea alta'),
    six(
      'الإنذار يصل إلى الجميع: الأجراس والصفارات والفوانيس والإذاعة واللغات التي يُتكلم بها في المراسي.',
      '让预警送达每个人：钟声、汽笛、灯号、广播，以及码头上使用的各种语言。',
      'A warning reaches everybody: bells, sirens, lamps, radio, ferries and markets, in the languages of the jetty. Somebody decides when the alarm is raised and when it is lifted.',
      'Une alerte atteint chacun : cloches, sirènes, lampes, radio, bacs et marchés, dans les langues de la jetée. Quelqu’un décide quand on donne l’alarme et quand on la lève.',
      'Предупреждение доходит до каждого: колокола, сирены, фонари, радио и языки, на которых говорят на причале.',
      'El aviso llega a todos: campanas, sirenas, faroles, radio, transbordadores y mercados, en las lenguas del muelle. Alguien decide cuándo se da la alarma y cuándo se levanta.',
    ),
  ],
  homes: [
    six('مساكن خلف الكثبان', '沙丘后的住房', 'Homes behind the dunes', 'Logements derrière les dunes', 'Жильё за дюнами', 'Viviendas tras las dunas'),
    six(
      'البيوت في الأراضي المنخفضة: الأبواب والسلالم والطوابق الجافة، ومن ينتقل ومن يبقى والإيجار بعد الفيضان.',
      '低地的房屋：门、梯子、干燥楼层，谁搬走谁留下，以及洪水后的租金。',
      'Houses on low ground: doors, ladders, dry floors, dunes and dykes, rents after a flood. Some households move to the hill and some stay.',
      'Maisons en terrain bas : portes, échelles, étages secs, dunes et digues, loyers après la crue. Certains foyers montent vers la colline, d’autres restent.',
      'Дома в низине: двери, лестницы, сухие этажи, дюны, плата за жильё после наводнения; кто уходит на холм, кто остаётся.',
      'Casas en terreno bajo: puertas, escaleras, pisos secos, dunas y diques, alquileres tras la inundación. Unos hogares suben a la colina y otros se quedan.',
    ),
  ],
  harbours: [
    six('العمل حين ينتقل الميناء', '港口迁移时的工作', 'Work when the harbour moves', 'Le travail quand le port se déplace', 'Работа при переносе порта', 'Trabajo cuando el puerto se traslada'),
    six(
      'عمال الأرصفة والرافعات والشباك والمطابخ: الأجور والساعات والاستشارة قبل نقل الميناء.',
      '码头、起重机、渔网和厨房的劳动者：工资、工时，以及迁港前的协商。',
      'Those who work on the quay: cranes, nets, kitchens, pilots and warehouses; wages, hours and contracts. They are asked before a harbour is moved.',
      'Celles et ceux qui travaillent sur le quai : grues, filets, cuisines, pilotes et entrepôts ; salaires, horaires et contrats. On les consulte avant de déplacer un port.',
      'Те, кто работает на причале: краны, сети, кухни, лоцманы, склады; заработок и часы. Их спрашивают до переноса порта.',
      'Quienes trabajan en el muelle: grúas, redes, cocinas, prácticos y almacenes; salarios, horarios y contratos. Se les consulta antes de trasladar un puerto.',
    ),
  ],
  papers: [
    six('الأوراق والسجلات والخرائط', '证件、登记册与地图', 'Papers, registers and maps', 'Papiers, registres et cartes', 'Бумаги, реестры и карты', 'Papeles, registros y mapas'),
    six(
      'الوثائق الضائعة والسجلات المفتوحة وجداول المد والجزر وخرائط البلدات.',
      '遗失的证件、公开的登记册、潮汐表和城镇地图。',
      'Lost papers replaced, registers of boats and houses open to be read, tide tables and maps of towns. Clerks keep the books and count the days.',
      'Papiers perdus remplacés, registres des bateaux et des maisons ouverts à la lecture, tables des marées et cartes des villes. Des greffiers tiennent les livres et comptent les jours.',
      'Утраченные документы, открытые реестры лодок и домов, таблицы приливов и карты городов.',
      'Papeles perdidos que se reponen, registros de barcos y casas abiertos a la lectura, tablas de mareas y mapas de pueblos. Los escribientes llevan los libros y cuentan los días.',
    ),
  ],
  schools: [
    six('مدارس متنقلة', '流动的学校', 'Schools that move', 'Des écoles qui se déplacent', 'Школы, которые переезжают', 'Escuelas que se mudan'),
    six(
      'الأطفال والمعلمون والغرف الجافة والقوارب المدرسية والدروس بعد الفيضان.',
      '孩子、教师、干燥的教室、校船，以及洪水之后的课程。',
      'Children, teachers and pupils, dry rooms, school boats, lessons after a flood, the bell that goes along. Swimming is taught before spelling.',
      'Enfants, enseignants et élèves, salles sèches, bateaux scolaires, leçons après la crue, la cloche qui suit. On apprend à nager avant d’épeler.',
      'Дети, учителя, сухие комнаты, школьные лодки, уроки после наводнения.',
      'Niños, docentes y alumnado, salas secas, barcos escolares, lecciones tras la inundación, la campana que acompaña. Se aprende a nadar antes que a deletrear.',
    ),
  ],
  funds: [
    six('صناديق للسدود وأكياس الرمل', '堤坝与沙袋基金', 'Funds for dykes and sandbags', 'Fonds pour digues et sacs de sable', 'Средства на дамбы и мешки с песком', 'Fondos para diques y sacos de arena'),
    six(
      'من يدفع ثمن الرمل والحجر: الصناديق والرسوم والقروض والحسابات المفتوحة.',
      '沙石由谁付款：基金、收费、贷款和公开账目。',
      'Who pays for sand and stone: funds, purses, fees by the length of the quay, loans, grants and open accounts. Money is spent before the water comes.',
      'Qui paie le sable et la pierre : fonds, bourses, redevances selon la longueur du quai, prêts, dons et comptes ouverts. L’argent se dépense avant que l’eau ne monte.',
      'Кто платит за песок и камень: фонды, сборы, займы и открытые счета.',
      'Quién paga la arena y la piedra: fondos, bolsas, tasas según la longitud del muelle, préstamos, donaciones y cuentas abiertas. El dinero se gasta antes de que suba el agua.',
    ),
  ],
};

const dimensions: Readonly<Record<DimensionCode, Six>> = {
  household: six('البيت والأسرة', '家庭', 'The household', 'Le foyer', 'Домохозяйство', 'El hogar'),
  town: six('البلدة', '城镇', 'The town', 'La ville', 'Город', 'La ciudad'),
  coast: six('الساحل', '海岸', 'The coast', 'La côte', 'Побережье', 'La costa'),
  ocean: six('المحيط', '海洋', 'The ocean', 'L’océan', 'Океан', 'El océano'),
};

export const codebook: readonly ProcessCommand[] = [
  {
    name: 'set-taxonomy',
    data: {
      taxonomy: 'themes',
      title: six('محاور التمرين (مختلقة)', '演练主题（虚构）', 'Themes of the rehearsal (invented)', 'Thèmes de la répétition (fictifs)', 'Темы репетиции (вымышлены)', 'Temas del ensayo (ficticios)'),
      codes: themeCodes.map((code) => ({ code, heading: themes[code][0], introduction: { ...themes[code][1] } })),
    },
  },
  {
    name: 'set-taxonomy',
    data: {
      taxonomy: 'dimensions',
      title: six('أبعاد التمرين (مختلقة)', '演练层面（虚构）', 'Dimensions of the rehearsal (invented)', 'Dimensions de la répétition (fictives)', 'Измерения репетиции (вымышлены)', 'Dimensiones del ensayo (ficticias)'),
      codes: dimensionCodes.map((code) => ({ code, heading: dimensions[code] })),
    },
  },
];

export function headingOf(theme: ThemeCode): Six {
  return themes[theme][0];
}
