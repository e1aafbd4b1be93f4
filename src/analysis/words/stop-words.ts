import type { Language } from '../../process/vocabulary/language.ts';

/** Words that say nothing of a subject, lower case as `tokensOf` gives them: elided and apostrophised forms stand as their parts ("l", "qu", "don", "t"). Arabic without vowel signs, with its attached particles where they are frequent. */
const lists: Readonly<Record<Language, string>> = {
  en: `a about above across after again against all almost along already also although always am among an and another any are aren as at be became because become been before being below between both but by
    can cannot could couldn d did didn do does doesn doing don done down during each either else ever every few for from further get had hadn has hasn have haven having he hence her here hers herself him himself his how however
    i if in into instead is isn it its itself just let ll m may me might more moreover most much must mustn my myself neither no nor not now of off often on once only onto or other others our ours ourselves out over own
    per rather re s same shall she should shouldn since so some such t than that the their theirs them themselves then there thereby therefore these they this those though through throughout thus to together too toward towards
    under until up upon us ve very via was wasn we were weren what when where whereas whether which while who whom whose why will with within without won would wouldn yet you your yours yourself yourselves`,
  fr: `à afin ai ainsi alors après as au aucun aucune aujourd aura auront aussi autant autre autres aux avaient avais avait avant avec avoir avons ayant bien c car ce ceci cela celle celles celui cependant certaines certains ces cet cette ceux chacun chacune chaque chez ci comme comment contre d dans de depuis des dès doit doivent donc dont du durant
    elle elles en encore entre es est et étaient étais était étant été êtes être eu eux fait faire font furent fut hors hui il ils j jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nôtre nous on ont or ou où outre
    par parce parmi pas pendant peu peut peuvent plus plusieurs pour pourra pourrait pourquoi près puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi quoique s sa sans se selon sera serait seront ses si sien soi soient soit son sont sous sur t ta tandis tant te tel telle telles tels tes toi ton tous tout toute toutefois toutes très tu un une vers via voir vos votre vôtre vous y`,
  es: `a acá además ahí ahora al algo algún alguna algunas alguno algunos allá allí ambas ambos ante antes aquel aquella aquellas aquello aquellos aquí así aún aunque bajo bien cabe cada casi como cómo con contra cual cuál cuales cualquier cualquiera cuando cuándo cuanto cuya cuyas cuyo cuyos da de debe deben del dentro desde donde dónde dos durante
    e el él ella ellas ello ellos en entonces entre era eran es esa esas ese eso esos esta está estaba estado están estar estas este esto estos estuvo fue fuera fueron fuese ha haber había habían han hasta hay haya he hemos hacer hacia hizo la las le les lo los luego más me mediante mi mí mientras mis mismas mismo mismos misma muy nada ni ningún ninguna ninguno no nos nosotras nosotros nuestra nuestras nuestro nuestros
    o os otra otras otro otros para pero poco podrá podría por porque pues puede pueden que qué quien quién quienes se sea sean según ser será serán si sí sido siendo sin sino sobre son su sus tal tales también tampoco tan tanto te tenemos tener tengan ti tiene tienen toda todas todo todos tras tu tú tus u un una unas uno unos usted ustedes vosotros y ya yo`,
  ru: `а без более бы был была были было быть в вам вас весь во вот все всего всей всем всеми всех всё вся вы где да даже для до его ее её ей ему если есть еще ещё же за здесь и из или им ими их к каждая каждого каждой каждый как какая какие какой когда ко которая которого которое которой которому которые который которым которых которую кто куда ли либо лишь между меня мне может могут можно мой мы
    на над надо нам нами нас наш наша наше наши не него нее неё ней нем нём нет ни ними них но ну о об оба однако он она они оно от ото перед по под после потому поэтому при про с сам сама сами само свое своего своей свои своим своих свой свою себе себя следует со собой так также такая такие таких такого такое такой там те тем то тогда того тоже той только том тот ту ты у уже хотя чего чей чем через что чтобы эта эти этим этих это этого этой этом этому этот эту я`,
  ar: `أ أبدا أثناء أحد إذ إذا أكثر إلا التي الذي الذين اللاتي اللذان اللذين اللواتي ألا إلى إليه إليها أم أما إما أمام أن إن أنا أنت أنتم أنه إنه أنها إنها أنهم أو أول أولئك أي أيضا أية أين بأن بالنسبة بد بسبب بشأن بعد بعض بل بها به بهذا بهذه بين بينما تحت تكون تلك ثم جدا جميع حتى حسب حول حيث حين خارج خاصة خلال داخل دون ذات ذلك رغم سوف سوى
    شأن ضد ضمن عبر عدم عدة على عليه عليها عليهم عن عنه عنها عند عندما غير فإن فقد فقط فوق في فيما فيه فيها قبل قد كان كانت كانوا كل كلا كلما كما كن كي كيف كيفية لا لأن لقد لكل لكن لكي لم لما لماذا لن له لها لهم لهذا لهذه لو ليس ليست ما ماذا متى مثل مع معه معها معهم من منذ منه منها منهم مهما نحن نحو نفس نفسه نفسها هذا هذه هكذا هل هم هما هن هنا هناك هو هؤلاء هي و وأن وإن وإلى وذلك وعلى وعن وفي وقد وكان وكانت وكذلك وكل ولا ولكن ولم وليس وما ومع ومن وهذا وهذه وهم وهو وهي يتم يجب يكون يمكن ينبغي`,
  // For Chinese these are the bigrams and single characters of function words; a bigram across two words is left alone.
  zh: `的 了 和 与 及 或 在 是 为 对 等 中 并 以 之 其 将 把 被 从 到 由 于 而 但 也 都 就 还 又 这 那 该 各 每 我 你 他 她 它 们 有 不 无 所 者 个 应 可 会 能 要 上 下 以及 或者 并且 而且 因此 因为 所以 但是 然而 如果 虽然 对于 关于 由于 通过 根据 按照 为了 其他 其中 这些 那些 这个 那个 我们 你们 他们 她们 它们 可以 应该 应当 必须 需要 能够 可能 已经 正在 进行 以便 从而 同时 此外 包括 方面 以下 以上 之间 之后 之前 当中 没有 不是 就是 还是 也是 一个 一些 一种 各种 各项 有关 相关 所有 任何 每个`,
};

const asSets: Readonly<Record<Language, ReadonlySet<string>>> = { ar: setOf(lists.ar), zh: setOf(lists.zh), en: setOf(lists.en), fr: setOf(lists.fr), ru: setOf(lists.ru), es: setOf(lists.es) };

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}

/** Whether a token of `tokensOf` says nothing of a subject in its language. */
export function isStopWord(token: string, language: Language): boolean {
  return asSets[language].has(token);
}

/** All stop words of a language, in no order that means anything. */
export function stopWords(language: Language): ReadonlySet<string> {
  return asSets[language];
}
