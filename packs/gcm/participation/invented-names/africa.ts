import type { NamePool } from './pool.ts';

export const africa: readonly NamePool[] = [
  {
    countries: 'DZ EG LY MA TN MR SD',
    women: 'Amina|أمينة, Salma|سلمى, Nadia|نادية, Hanan|حنان, Rim|ريم, Samira|سميرة, Widad|وداد, Zineb|زينب, Yasmine|ياسمين, Latifa|لطيفة',
    men: 'Karim|كريم, Youssef|يوسف, Tarek|طارق, Hicham|هشام, Rachid|رشيد, Walid|وليد, Anis|أنيس, Munir|منير, Idris|إدريس, Fares|فارس',
    families: 'Benali|بن علي, Haddad|حداد, Mansouri|المنصوري, Cherif|الشريف, Belkacem|بلقاسم, Zahrani|الزهراني, Tahiri|الطاهري, Saidi|السعيدي, Nouri|النوري, Lamrani|العمراني, Khalil|خليل, Barakat|بركات, Osman|عثمان, Fathi|فتحي',
  },
  {
    countries: 'SN ML GN BF NE CI TG BJ',
    women: 'Aïssatou, Fatoumata, Mariam, Adja, Rokia, Awa, Kadiatou, Safiatou, Akouvi, Afi',
    men: 'Mamadou, Ousmane, Ibrahima, Seydou, Boubacar, Moussa, Lamine, Kodjo, Koffi, Yao',
    families: 'Diallo, Traoré, Ouédraogo, Koné, Sow, Ba, Keita, Coulibaly, Sarr, Mensah, Agbeko, Houngbo, Kouassi, Sawadogo',
  },
  {
    countries: 'NG GH SL LR GM',
    women: 'Adaeze, Ngozi, Folake, Abena, Efua, Isatou, Hauwa, Temitope, Comfort, Patience',
    men: 'Chinedu, Emeka, Olumide, Kwame, Kofi, Musa, Babatunde, Ebrima, Prince, Sahr',
    families: 'Okafor, Adeyemi, Boateng, Asante, Kamara, Sesay, Jallow, Bello, Eze, Owusu, Kollie, Danso',
  },
  {
    countries: 'AO MZ CV GW ST',
    women: 'Esperança, Lurdes, Graça, Ilda, Celeste, Nilza, Domingas, Anabela',
    men: 'Domingos, Adilson, Nelson, Armindo, Lázaro, Feliciano, Osvaldo, Benvindo',
    families: 'Neto, Machava, Tavares, Monteiro, Chissano, Évora, Sanhá, Cassamá, Trovoada, Muianga, Lopes, Semedo',
  },
  {
    countries: 'ET ER',
    women: 'Selam|ሰላም, Hirut|ሂሩት, Tigist|ትዕግስት, Meron|ሜሮን, Almaz|አልማዝ, Saba|ሳባ',
    men: 'Dawit|ዳዊት, Yonas|ዮናስ, Tesfaye|ተስፋዬ, Bekele|በቀለ, Haile|ኃይሌ, Samuel|ሳሙኤል',
    families: 'Abebe|አበበ, Tadesse|ታደሰ, Girma|ግርማ, Kebede|ከበደ, Mulugeta|ሙሉጌታ, Tekle|ተክለ, Negash|ነጋሽ, Desta|ደስታ',
  },
  {
    countries: 'SO DJ KM',
    women: 'Hodan, Ifrah, Sahra, Ayaan, Fardowsa, Nasra, Zahra, Roukia',
    men: 'Abdi, Liban, Guled, Warsame, Said, Houssein, Farah, Moustapha',
    families: 'Warsame, Abdillahi, Jama, Mohamoud, Guelleh, Soilihi, Nur, Egal, Roble, Youssouf',
  },
  {
    countries: 'KE TZ UG RW BI SS',
    women: 'Wanjiru, Akinyi, Neema, Zawadi, Nakato, Uwase, Ineza, Achol, Rehema, Nasieku',
    men: 'Kamau, Otieno, Juma, Baraka, Okello, Mugisha, Ndayizeye, Deng, Kiprono, Mwangi',
    families: 'Odhiambo, Njoroge, Mwakalinga, Ssempala, Habimana, Nkurunziza, Lual, Chebet, Mushi, Kagaba, Barasa, Akol',
  },
  {
    countries: 'ZA ZW ZM MW BW LS SZ NA',
    women: 'Nomvula, Thandiwe, Rudo, Chipo, Mutinta, Chikondi, Boitumelo, Palesa, Nosipho, Ndapewa',
    men: 'Sipho, Thabo, Tendai, Tapiwa, Mwape, Kondwani, Kagiso, Lerato, Mandla, Hafeni',
    families: 'Dlamini, Nkosi, Moyo, Ncube, Banda, Phiri, Mwale, Motsumi, Mokoena, Shikongo, Nyathi, Zulu, van Wyk, Haufiku',
  },
  {
    countries: 'CM CF CG CD GA GQ TD',
    women: 'Clarisse, Solange, Mireille, Nadège, Béatrice, Odile, Yvette, Espérance, Delphine, Ornella',
    men: 'Dieudonné, Serge, Fabrice, Parfait, Gervais, Aristide, Bienvenu, Cédric, Landry, Firmin',
    families: 'Mbarga, Ngono, Kabongo, Ilunga, Mabiala, Obiang, Ndong, Mahamat, Zoungrana, Bouanga, Tshimanga, Nguema',
  },
  {
    countries: 'MG MU SC',
    women: 'Voahangy, Lalao, Hanitra, Priya, Marie-Ange, Noro',
    men: 'Rivo, Haja, Tiana, Vikash, Jean-Marc, Solofo',
    families: 'Rakotomalala, Andriamana, Ramgoolee, Beeharry, Labrosse, Payet, Rasoanaivo, Hoareau',
  },
];
