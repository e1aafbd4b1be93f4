/** A topic of the made-up cards: what is asked for (an adjective and a head noun make a phrase), by what means, and why. */
export interface CardTopic {
  readonly heading: string;
  readonly adjectives: readonly string[];
  readonly heads: readonly string[];
  readonly purposes: readonly string[];
}

const topic = (heading: string, adjectives: string, heads: string, purposes: string): CardTopic => ({ heading, adjectives: adjectives.split(' '), heads: heads.split(', '), purposes: purposes.split(', ') });

/** Twenty, written for this benchmark; neighbouring topics share words on purpose, as real headings do. */
export const cardTopics: readonly CardTopic[] = [
  topic('Water and sanitation', 'clean piped rural shared metered drinking safe seasonal municipal upstream', 'wells, water points, sewers, latrines, storage tanks, river basins, pumping stations, water tariffs, hygiene lessons, pipelines, drainage channels, water committees', 'end outbreaks of cholera, shorten the walk to water, keep rivers free of waste, price water fairly'),
  topic('Schools and teachers', 'primary bilingual crowded rural secondary free inclusive vocational early public', 'classrooms, teachers, school meals, textbooks, examinations, school buses, teaching colleges, curricula, playgrounds, reading clubs, head teachers, school fees', 'keep girls in school, teach children in their own language, lower the number of pupils a class, recognise diplomas'),
  topic('Health care', 'primary mobile maternal mental affordable preventive public rural emergency digital', 'clinics, nurses, vaccines, hospitals, midwives, pharmacies, health records, ambulances, health insurance, medical supplies, counselling services, laboratories', 'reach patients in remote valleys, lower the death of mothers, treat everybody without asking for papers, notice epidemics early'),
  topic('Decent work', 'fair seasonal informal domestic skilled safe written collective minimum decent', 'contracts, wages, labour inspectors, trade unions, apprenticeships, recruitment fees, working hours, job centres, pensions, occupational standards, workplace complaints, employers', 'end debts owed to recruiters, let workers change employers, pay equal wages for equal work, punish withheld pay'),
  topic('Food and farming', 'organic irrigated drought-resistant cooperative smallholder local fertile certified seasonal wild', 'seeds, grain stores, farmers, cooperatives, pastures, irrigation schemes, fishing quotas, fertilisers, livestock, market roads, harvest insurance, soil surveys', 'feed towns from nearby fields, store grain for lean months, let herders cross old borders, share the catch fairly'),
  topic('Housing and cities', 'affordable social crowded vacant rented informal municipal accessible temporary mixed', 'dwellings, tenants, shelters, building codes, landlords, neighbourhoods, rent registers, land titles, streets, town plans, settlements, housing funds', 'prevent evictions in winter, bring tenants before a judge quickly, use vacant houses, plan streets with those who live there'),
  topic('Energy', 'renewable solar affordable rural efficient regional clean stable public decentralised', 'grids, wind farms, cooking stoves, batteries, electricity meters, power plants, transmission lines, energy audits, fuel subsidies, heat networks, hydropower dams, repair workshops', 'light villages after dusk, cut smoke in kitchens, move away from coal, keep hospitals supplied with power'),
  topic('Climate adaptation', 'coastal resilient early warmer flooded low-lying scientific regional urgent long-term', 'sea walls, warning systems, mangroves, relocation plans, heat shelters, flood maps, weather stations, adaptation funds, carbon budgets, forest fires, insurance pools, glaciers', 'warn islands before storms, move villages with consent, restore mangroves along the coast, count losses after disasters'),
  topic('Oceans and fisheries', 'marine coastal illegal deep protected regional artisanal overfished abandoned polar', 'reefs, trawlers, port inspections, fishing nets, vessel registers, marine parks, seabed mines, observers, plastic litter, harbours, fish stocks, patrols', 'stop illegal trawling at night, let stocks recover, clean beaches of nets, keep mining away from reefs'),
  topic('Transport and trade', 'cross-border efficient rural paperless customs small regional fair transparent inland', 'corridors, customs offices, railways, ports, tariffs, truck stops, ferries, trade desks, export licences, bridges, freight rates, market stalls', 'shorten queues at customs, bring produce to market, publish fees at every post, connect inland towns by rail'),
  topic('Digital access', 'open affordable encrypted broadband public accessible local interoperable secure multilingual', 'networks, platforms, data centres, identity cards, software, handsets, online services, libraries, privacy laws, cables, algorithms, help lines', 'connect remote schools, protect personal data, publish algorithms used by offices, offer forms in every language'),
  topic('Justice and courts', 'independent free juvenile mobile fair timely customary public accessible trained', 'judges, legal aid, courts, interpreters, prisons, prosecutors, case files, mediation centres, bail rules, police officers, lawyers, appeals', 'end detention of children, hear appeals within weeks, provide interpreters at each hearing, separate police from immigration files'),
  topic('Equality of women', 'equal economic political safe rural single survivor-led paid legal working', 'mothers, shelters, quotas, parental leave, land rights, credit lines, care services, councillors, inheritance laws, safety audits, street lights, businesses', 'end violence at home, let women own the fields they till, pay for care work, seat women in every council'),
  topic('Children and youth', 'young unaccompanied vulnerable orphaned creative elected local safe social playful', 'guardians, youth councils, foster families, birth registers, playgrounds, child helplines, nurseries, scholarships, sports clubs, social workers, adoption rules, cadets', 'register each birth within days, give a guardian to every child alone, hear the young before laws pass, keep siblings together'),
  topic('Borders and entry', 'humanitarian short-term electronic fair joint regular biometric orderly temporary clear', 'visas, border posts, entry permits, passports, screening rooms, border guards, carriers, transit zones, residence cards, return flights, fingerprints, consulates', 'end pushbacks at sea, issue visas within days, check each case alone, train guards in first aid'),
  topic('Data and statistics', 'disaggregated reliable open annual comparable household ethical timely national shared', 'censuses, surveys, indicators, registers, statistical offices, interviewers, maps, dashboards, sampling frames, estimates, metadata, data desks', 'count those nobody counts, compare figures across regions, publish data under open licences, keep names out of tables'),
  topic('Finance and remittances', 'cheap transparent concessional digital public small blended regional matched fair', 'transfers, banks, fees, savings groups, loans, trust funds, bonds, taxes, debt swaps, grants, credit unions, audits', 'lower the price of sending money home, fund towns directly, publish each loan, tax profits where they arise'),
  topic('Culture and languages', 'indigenous living sacred spoken shared public endangered popular restored oral', 'languages, museums, archives, festivals, translators, monuments, radio programmes, libraries, crafts, dictionaries, song books, returned objects', 'bring objects home, record elders before they die, teach endangered languages, fund local radio'),
  topic('Peace and security', 'lasting inclusive local unarmed regional civil demobilised neutral joint early', 'ceasefires, mediators, observers, weapons, peace agreements, demining teams, reconciliation panels, veterans, buffer zones, hotlines, patrols, hostages', 'clear mines from fields, seat women at peace talks, register small arms, find missing persons'),
  topic('Public administration', 'local transparent elected honest simple digital decentralised trained accountable open', 'mayors, one-stop offices, complaints desks, budgets, civil servants, tenders, audits, ombudspersons, town halls, licences, whistle-blowers, service charters', 'answer complaints within weeks, publish budgets in plain words, end bribes at counters, let towns decide'),
];

export const actors = 'Member States|Governments|Local authorities|Countries of origin|Countries of destination|Regional organisations|Parliaments|The private sector|Development banks|Civil society|Employers and trade unions|City networks|Donors|National human rights institutions|The United Nations system|Diaspora associations|Academia|Ministries concerned|Courts|Neighbouring countries'.split('|');
export const verbs = 'establish|strengthen|fund|reform|expand|monitor|protect|publish|review|harmonise|guarantee|simplify|modernise|evaluate|coordinate|support|regulate|prioritise|pilot|subsidise|inspect|promote|extend|abolish|recognise|share|document|improve'.split('|');
export const groups = 'women and girls|children|older persons|persons with disabilities|migrant workers|refugees|rural households|young people|indigenous peoples|returnees|families|stateless persons|domestic workers|small enterprises|victims of trafficking|host communities|students|seafarers|informal traders|the poorest households'.split('|');
export const qualifiers = 'without delay|in a gender-responsive manner|in line with international law|with adequate resources|on an annual basis|in close consultation with those concerned|within two years|as a matter of priority|regardless of status|at the local level|through binding agreements|on a voluntary basis|by means of pilot projects|with independent oversight|in all official languages|under national leadership|across the whole region|before the next review'.split('|');

/** Slots in braces; what stands around them is what cards share by custom. The first are used far more often than the last. */
export const frames = [
  '{actor} should {verb} {object} for {group} {qualifier}.',
  '{actor} should {verb} {object} and {object} in order to {purpose}.',
  'We call upon {actor} to {verb} {object} {qualifier}, in particular for {group} in {place}.',
  'There is a need to {verb} {object}, so that {group} can benefit from {object}.',
  'In {place}, {object} are missing; {actor} must {verb} {object} to {purpose}.',
  'Invest in {object} and {verb} {object} {qualifier}.',
  'Our experience in {place} shows that {object} help to {purpose}.',
  'It is recommended that {actor} {verb} {object} together with {actor}, {qualifier}.',
  '{actor} and {actor} could jointly {verb} {object}, building on the {name} programme.',
  'Ensure that {group} have access to {object} and are consulted on {object}.',
  'As the {name} initiative has shown, {object} can {purpose} when {group} take part.',
  'Too many {group} in {place} still lack {object}, and {actor} should {verb} them {qualifier}.',
  'To {purpose}, {verb} {object}, {verb} {object} and report on progress {qualifier}.',
  'We ask the meeting to consider {object} as a means to {purpose}.',
  'The {name} declaration should be followed by {object} for {group}.',
  'Without {object}, {group} in {place} cannot {purpose}.',
];
