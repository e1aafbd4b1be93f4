import type { NamePool } from './pool.ts';

export const europe: readonly NamePool[] = [
  {
    countries: 'RU BY UA',
    women: 'Olga|Ольга, Natalia|Наталья, Svetlana|Светлана, Irina|Ирина, Daria|Дарья, Vera|Вера',
    men: 'Dmitry|Дмитрий, Sergey|Сергей, Andrey|Андрей, Pavel|Павел, Ilya|Илья, Maksim|Максим',
    families: 'Sokolov/Sokolova|Соколов/Соколова, Belov/Belova|Белов/Белова, Morozov/Morozova|Морозов/Морозова, Kovalenko|Коваленко, Zhuk|Жук, Orlov/Orlova|Орлов/Орлова, Bondarenko|Бондаренко, Melnik|Мельник',
  },
  {
    countries: 'PL CZ SK HU SI',
    women: 'Agnieszka, Katarzyna, Jana, Zuzana, Eszter, Ilona, Maja, Lucie',
    men: 'Tomasz, Marek, Petr, Juraj, Gábor, Zoltán, Luka, Jakub',
    families: 'Wiśniewski/Wiśniewska, Zieliński/Zielińska, Novotný/Novotná, Horák/Horáková, Kováč/Kováčová, Szabó, Tóth, Zupan, Kranjc, Mazur',
  },
  {
    countries: 'EE LV LT',
    women: 'Liis, Kadri, Ilze, Dace, Rasa, Eglė',
    men: 'Rein, Toomas, Jānis, Andris, Tomas, Darius',
    families: 'Tamm, Saar, Ozols/Ozola, Liepa, Kazlauskas/Kazlauskaitė, Petraitis/Petraitytė, Mägi, Balodis/Balode',
  },
  {
    countries: 'HR BA RS ME MK BG AL',
    women: 'Jelena, Ivana, Amra, Biljana, Snežana, Elira, Tsvetelina, Mirela',
    men: 'Marko, Nikola, Emir, Goran, Bojan, Arben, Plamen, Stefan',
    families: 'Horvat, Kovačević, Hadžić, Popović, Vujović, Stojanovski/Stojanovska, Dimitrov/Dimitrova, Hoxha, Babić, Gashi, Todorov/Todorova, Marić',
  },
  {
    countries: 'RO MD',
    women: 'Ioana, Raluca, Doina, Mihaela, Crina',
    men: 'Radu, Vlad, Ion, Cristian, Sorin',
    families: 'Popescu, Munteanu, Ciobanu, Rusu, Dumitru, Lupu',
  },
  {
    countries: 'AM',
    women: 'Anahit|Անահիտ, Lusine|Լուսինե, Nare|Նարե, Mariam|Մարիամ',
    men: 'Armen|Արմեն, Tigran|Տիգրան, Hayk|Հայկ, Vardan|Վարդան',
    families: 'Petrosyan|Պետրոսյան, Grigoryan|Գրիգորյան, Sargsyan|Սարգսյան, Vardanyan|Վարդանյան, Avetisyan|Ավետիսյան',
  },
  {
    countries: 'GE',
    women: 'Nino|ნინო, Tamar|თამარ, Ketevan|ქეთევან, Maka|მაკა',
    men: 'Giorgi|გიორგი, Levan|ლევან, Zurab|ზურაბ, Irakli|ირაკლი',
    families: 'Beridze|ბერიძე, Kapanadze|კაპანაძე, Gelashvili|გელაშვილი, Lomidze|ლომიძე, Maisuradze|მაისურაძე',
  },
  {
    countries: 'AZ',
    women: 'Aysel, Leyla, Nigar, Günay',
    men: 'Elçin, Rəşad, Orxan, Tural',
    families: 'Məmmədov/Məmmədova, Əliyev/Əliyeva, Hüseynov/Hüseynova, Quliyev/Quliyeva, Həsənov/Həsənova',
  },
  {
    countries: 'GB IE US CA AU NZ',
    women: 'Hannah, Aoife, Charlotte, Maya, Grace, Keisha, Priscilla, Ngaire',
    men: 'Oliver, Ciarán, Nathan, Marcus, Callum, Tyrone, Desmond, Wiremu',
    families: 'Whitfield, Doherty, Ashworth, Sinclair, Ramsey, Okonjo, Parata, Fairbanks, Kowalchuk, Nakashima, Hargreaves, Tremaine',
  },
  {
    countries: 'FR BE LU MC',
    women: 'Camille, Élodie, Margaux, Inès, Sandrine, Léa',
    men: 'Antoine, Mathieu, Étienne, Karim, Benoît, Lucas',
    families: 'Lefèvre, Moreau, Garnier, Dubois, Claes, Wagener, Peeters, Benchikh',
  },
  {
    countries: 'DE AT CH LI NL',
    women: 'Katharina, Anneliese, Sophie, Elif, Femke, Ursina, Heike, Lotte',
    men: 'Matthias, Jürgen, Lukas, Cem, Sander, Reto, Florian, Joost',
    families: 'Brandt, Hofer, Zbinden, Vogt, Yıldız, van den Berg, Schreiber, Lindner, de Wit, Aebischer',
  },
  {
    countries: 'DK FI IS NO SE',
    women: 'Ingrid, Kirsten, Aino, Sigrún, Maja, Astrid, Riikka, Linnéa',
    men: 'Lars, Mikkel, Juhani, Gunnar, Erik, Anders, Olavi, Henrik',
    families: 'Sørensen, Lindqvist, Virtanen, Korhonen, Haugen, Berglund, Nygaard, Laine, Ekström, Solberg',
  },
  {
    countries: 'ES PT IT SM MT AD',
    women: 'Lucía, Inês, Chiara, Francesca, Mar, Rita, Núria, Graziella',
    men: 'Íñigo, Tiago, Matteo, Lorenzo, Joan, Rui, Pau, Karm',
    families: 'Ferrer, Almeida, Bianchi, Galli, Iglesias, Pacheco, Borg, Camilleri, Puig, Ribeiro, Conti, Soler',
  },
  {
    countries: 'GR CY',
    women: 'Eleni|Ελένη, Katerina|Κατερίνα, Sofia|Σοφία, Despina|Δέσποινα',
    men: 'Nikos|Νίκος, Yannis|Γιάννης, Andreas|Ανδρέας, Petros|Πέτρος',
    families: 'Papadopoulos/Papadopoulou|Παπαδόπουλος/Παπαδοπούλου, Nikolaidis/Nikolaidou|Νικολαΐδης/Νικολαΐδου, Christou|Χρίστου, Georgiou|Γεωργίου, Vlachos/Vlachou|Βλάχος/Βλάχου, Ioannou|Ιωάννου',
  },
  {
    countries: 'TR',
    women: 'Elif, Zeynep, Ayşe, Defne, Gülsüm',
    men: 'Mehmet, Emre, Kerem, Oğuz, Hakan',
    families: 'Yılmaz, Demir, Aydın, Çelik, Korkmaz, Şahin',
  },
  {
    countries: 'IL',
    women: 'Noa|נועה, Tamar|תמר, Yael|יעל, Rivka|רבקה',
    men: 'Eitan|איתן, Amir|אמיר, Yonatan|יונתן, Gil|גיל',
    families: 'Mizrahi|מזרחי, Friedman|פרידמן, Peretz|פרץ, Azoulay|אזולאי, Shalev|שלו',
  },
];
