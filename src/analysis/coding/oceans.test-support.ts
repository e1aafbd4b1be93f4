import type { Language } from '../../process/vocabulary/language.ts';
import type { Codebook } from './codebook.ts';

/** An invented codebook about the oceans with texts that belong to its codes, the same in three languages: to see whether they are coded equally well. Theme by theme: name, heading, introduction, texts. */
interface Theme {
  readonly code: string;
  readonly heading: Readonly<Record<Spoken, string>>;
  readonly introduction: Readonly<Record<Spoken, string>>;
  readonly texts: readonly Readonly<Record<Spoken, string>>[];
}

export const spoken = ['en', 'fr', 'es'] as const;
export type Spoken = (typeof spoken)[number];

const themes: readonly Theme[] = [
  {
    code: 'fish',
    heading: { en: 'Fisheries', fr: 'Pêche', es: 'Pesca' },
    introduction: {
      en: 'Stocks of fish are taken faster than they grow back. Fleets, quotas and gear were discussed, and the catch that nobody reports. Small boats depend on the same stocks as trawlers.',
      fr: 'Les stocks de poissons sont prélevés plus vite qu’ils ne se reconstituent. Les flottes, les quotas et les engins ont été débattus, ainsi que les captures que personne ne déclare. Les petits bateaux dépendent des mêmes stocks que les chalutiers.',
      es: 'Las poblaciones de peces se extraen más rápido de lo que se recuperan. Se habló de flotas, cuotas y artes, y de las capturas que nadie declara. Los barcos pequeños dependen de las mismas poblaciones que los arrastreros.',
    },
    texts: [
      { en: 'Set catch quotas no higher than the stock can bear', fr: 'Fixer des quotas de capture que le stock peut supporter', es: 'Fijar cuotas de captura que la población pueda soportar' },
      { en: 'Ban trawlers from the waters where small boats fish', fr: 'Interdire les chalutiers là où pêchent les petits bateaux', es: 'Prohibir los arrastreros donde pescan los barcos pequeños' },
      { en: 'Report every landing of fish within a day', fr: 'Déclarer en un jour tout débarquement de poissons', es: 'Declarar en un día todo desembarque de peces' },
      { en: 'End aid that makes fleets larger', fr: 'Mettre fin aux aides qui agrandissent les flottes', es: 'Poner fin a las ayudas que agrandan las flotas' },
    ],
  },
  {
    code: 'plastic',
    heading: { en: 'Plastic and waste', fr: 'Plastiques et déchets', es: 'Plásticos y residuos' },
    introduction: {
      en: 'Rivers carry plastic, sewage and chemicals to the sea. Speakers asked for packaging that can be used again, for collecting litter on beaches and for treating waste water.',
      fr: 'Les fleuves charrient plastiques, eaux usées et produits chimiques vers la mer. Les orateurs ont demandé des emballages réutilisables, le ramassage des ordures sur les plages et le traitement des eaux usées.',
      es: 'Los ríos llevan plásticos, aguas residuales y productos químicos al mar. Los oradores pidieron envases reutilizables, la recogida de basura en las playas y el tratamiento de las aguas residuales.',
    },
    texts: [
      { en: 'Phase out packaging that is thrown away after one use', fr: 'Supprimer les emballages jetés après un seul usage', es: 'Eliminar los envases que se tiran tras un solo uso' },
      { en: 'Treat sewage before it reaches a river', fr: 'Traiter les eaux usées avant qu’elles n’atteignent un fleuve', es: 'Tratar las aguas residuales antes de que lleguen a un río' },
      { en: 'Pay for collecting litter on public beaches', fr: 'Financer le ramassage des ordures sur les plages publiques', es: 'Pagar la recogida de basura en las playas públicas' },
      { en: 'Make producers take plastic back', fr: 'Obliger les producteurs à reprendre les plastiques', es: 'Obligar a los productores a recuperar los plásticos' },
    ],
  },
  {
    code: 'ships',
    heading: { en: 'Shipping and ports', fr: 'Navigation et ports', es: 'Navegación y puertos' },
    introduction: {
      en: 'Cargo ships burn heavy fuel and make noise that whales hear. Ports can offer electricity at the quay. Crews, ballast water and safe routes were named as well.',
      fr: 'Les navires de commerce brûlent du fioul lourd et font un bruit que les baleines entendent. Les ports peuvent fournir de l’électricité à quai. Les équipages, les eaux de ballast et les routes sûres ont aussi été cités.',
      es: 'Los buques de carga queman combustible pesado y hacen un ruido que las ballenas oyen. Los puertos pueden ofrecer electricidad en el muelle. También se mencionaron las tripulaciones, el agua de lastre y las rutas seguras.',
    },
    texts: [
      { en: 'Replace heavy fuel on cargo ships with cleaner fuel', fr: 'Remplacer le fioul lourd des navires par un carburant propre', es: 'Sustituir el combustible pesado de los buques por otro limpio' },
      { en: 'Give ships electricity at every quay', fr: 'Fournir de l’électricité aux navires à chaque quai', es: 'Dar electricidad a los buques en cada muelle' },
      { en: 'Clean ballast water before it is let out', fr: 'Épurer les eaux de ballast avant leur rejet', es: 'Depurar el agua de lastre antes de verterla' },
      { en: 'Move routes away from where whales breed', fr: 'Éloigner les routes des lieux où les baleines se reproduisent', es: 'Alejar las rutas de donde crían las ballenas' },
    ],
  },
  {
    code: 'reserves',
    heading: { en: 'Protected areas', fr: 'Aires protégées', es: 'Áreas protegidas' },
    introduction: {
      en: 'Reserves let reefs, mangroves and seagrass recover. Participants wanted them linked to each other, with rangers, clear borders and a share of the high seas among them.',
      fr: 'Les réserves permettent aux récifs, aux mangroves et aux herbiers de se rétablir. Les participants les voulaient reliées entre elles, avec des gardes, des limites claires et une part de la haute mer.',
      es: 'Las reservas permiten que se recuperen los arrecifes, los manglares y las praderas marinas. Los participantes las querían conectadas entre sí, con guardas, límites claros y una parte de la alta mar.',
    },
    texts: [
      { en: 'Link reserves so that animals can move between them', fr: 'Relier les réserves pour que les animaux puissent circuler', es: 'Conectar las reservas para que los animales puedan moverse' },
      { en: 'Plant mangroves where they were cut', fr: 'Replanter les mangroves là où elles ont été coupées', es: 'Replantar los manglares donde fueron cortados' },
      { en: 'Hire rangers for every protected reef', fr: 'Recruter des gardes pour chaque récif protégé', es: 'Contratar guardas para cada arrecife protegido' },
      { en: 'Close a tenth of the high seas to mining', fr: 'Fermer un dixième de la haute mer à l’exploitation minière', es: 'Cerrar a la minería una décima parte de la alta mar' },
    ],
  },
  {
    code: 'science',
    heading: { en: 'Science and data', fr: 'Science et données', es: 'Ciencia y datos' },
    introduction: {
      en: 'Little is measured below the surface. Buoys, research vessels and shared databases were proposed, so that models and maps of the sea floor are open to all researchers.',
      fr: 'On mesure peu de choses sous la surface. Des bouées, des navires de recherche et des bases de données communes ont été proposés, afin que les modèles et les cartes des fonds soient ouverts à tous les chercheurs.',
      es: 'Se mide poco bajo la superficie. Se propusieron boyas, buques de investigación y bases de datos comunes, para que los modelos y los mapas del fondo estén abiertos a todos los investigadores.',
    },
    texts: [
      { en: 'Publish every measurement in one open database', fr: 'Publier chaque mesure dans une base de données ouverte', es: 'Publicar cada medición en una base de datos abierta' },
      { en: 'Map the sea floor before ten years have passed', fr: 'Dresser les cartes des fonds en moins de dix ans', es: 'Trazar los mapas del fondo en menos de diez años' },
      { en: 'Anchor more buoys in the southern seas', fr: 'Mouiller davantage de bouées dans les mers du sud', es: 'Fondear más boyas en los mares del sur' },
      { en: 'Let researchers of poorer countries aboard research vessels', fr: 'Embarquer des chercheurs de pays pauvres sur les navires de recherche', es: 'Embarcar a investigadores de países pobres en los buques de investigación' },
    ],
  },
  {
    code: 'finance',
    heading: { en: 'Finance', fr: 'Financement', es: 'Financiación' },
    introduction: {
      en: 'Promises cost money. A fund with grants and loans, lower debt for islands, fees on profits and reports on how the money was spent were on the table.',
      fr: 'Les promesses coûtent de l’argent. Un fonds de dons et de prêts, l’allégement de la dette des îles, une taxe sur les bénéfices et des rapports sur l’emploi des sommes étaient sur la table.',
      es: 'Las promesas cuestan dinero. Estaban sobre la mesa un fondo de donaciones y préstamos, el alivio de la deuda de las islas, una tasa sobre los beneficios e informes sobre el uso del dinero.',
    },
    texts: [
      { en: 'Set up a fund that gives grants rather than loans', fr: 'Créer un fonds qui accorde des dons plutôt que des prêts', es: 'Crear un fondo que dé donaciones y no préstamos' },
      { en: 'Swap the debt of islands for investment', fr: 'Convertir la dette des îles en investissements', es: 'Canjear la deuda de las islas por inversiones' },
      { en: 'Report each year how the money was spent', fr: 'Rendre compte chaque année de l’emploi de l’argent', es: 'Informar cada año del uso del dinero' },
      { en: 'Put a fee on the profits of deep mining', fr: 'Instaurer une taxe sur les bénéfices des mines profondes', es: 'Imponer una tasa sobre los beneficios de las minas profundas' },
    ],
  },
  {
    code: 'coasts',
    heading: { en: 'Coastal communities', fr: 'Communautés côtières', es: 'Comunidades costeras' },
    introduction: {
      en: 'People on the coast lose houses and wells to rising water. Indigenous knowledge, women’s cooperatives, storm warnings and work for the young were asked for.',
      fr: 'Les habitants du littoral perdent maisons et puits face à la montée des eaux. Les savoirs autochtones, les coopératives de femmes, l’alerte aux tempêtes et l’emploi des jeunes ont été réclamés.',
      es: 'Los habitantes de la costa pierden casas y pozos por la subida del agua. Se pidieron los saberes indígenas, las cooperativas de mujeres, la alerta de tormentas y trabajo para los jóvenes.',
    },
    texts: [
      { en: 'Warn villages of storms by telephone', fr: 'Avertir les villages des tempêtes par téléphone', es: 'Avisar a los pueblos de las tormentas por teléfono' },
      { en: 'Support cooperatives of women who dry seaweed', fr: 'Soutenir les coopératives de femmes qui sèchent des algues', es: 'Apoyar las cooperativas de mujeres que secan algas' },
      { en: 'Ask indigenous elders before plans are made', fr: 'Consulter les anciens autochtones avant tout projet', es: 'Consultar a los ancianos indígenas antes de planificar' },
      { en: 'Help families move houses behind the dunes', fr: 'Aider les familles à déplacer leurs maisons derrière les dunes', es: 'Ayudar a las familias a trasladar sus casas tras las dunas' },
    ],
  },
  {
    code: 'law',
    heading: { en: 'Law and enforcement', fr: 'Droit et contrôle', es: 'Derecho y control' },
    introduction: {
      en: 'Treaties exist, yet few courts hear a case. Inspections, penalties, registers of owners and cooperation of coast guards were suggested against crime at sea.',
      fr: 'Les traités existent, mais peu de tribunaux sont saisis. Des inspections, des sanctions, des registres de propriétaires et la coopération des garde-côtes ont été suggérés contre la criminalité en mer.',
      es: 'Los tratados existen, pero pocos tribunales conocen un caso. Se sugirieron inspecciones, sanciones, registros de propietarios y la cooperación de los guardacostas contra la delincuencia en el mar.',
    },
    texts: [
      { en: 'Raise penalties for crime at sea', fr: 'Alourdir les sanctions contre la criminalité en mer', es: 'Aumentar las sanciones contra la delincuencia en el mar' },
      { en: 'Keep a public register of owners', fr: 'Tenir un registre public des propriétaires', es: 'Llevar un registro público de propietarios' },
      { en: 'Train judges of courts that hear such cases', fr: 'Former les juges des tribunaux saisis de ces affaires', es: 'Formar a los jueces de los tribunales que conocen estos casos' },
      { en: 'Let coast guards of neighbours inspect together', fr: 'Permettre des inspections communes des garde-côtes voisins', es: 'Permitir inspecciones conjuntas de los guardacostas vecinos' },
    ],
  },
];

/** The codebook in one language, or in English with versions in the two others. */
export function oceans(language: Spoken | 'all'): Codebook {
  const of = ({ heading, introduction }: Theme, spoken: Spoken) => ({ heading: heading[spoken], introduction: introduction[spoken] });
  return { taxonomy: 'oceans', codes: themes.map((theme) => ({ code: theme.code, ...of(theme, language === 'all' ? 'en' : language), ...(language === 'all' ? { versions: { fr: of(theme, 'fr'), es: of(theme, 'es') } } : {}) })) };
}

/** The texts in one language with the codes they belong to. */
export function oceanTexts(language: Spoken): readonly { readonly text: string; readonly language: Language; readonly code: string }[] {
  return themes.flatMap(({ code, texts }) => texts.map((text) => ({ text: text[language], language, code })));
}
