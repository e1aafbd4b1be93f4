import type { NamePool } from './pool.ts';

export const americas: readonly NamePool[] = [
  {
    countries: 'AR BO CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE',
    women: 'Valentina, Ximena, Rocío, Guadalupe, Yolanda, Itzel, Nayra, Maribel, Fernanda, Camila, Zulema, Alejandra',
    men: 'Santiago, Andrés, Wilmer, Joaquín, Evaristo, Nahuel, Rigoberto, Álvaro, Edwin, Facundo, Ramiro, Gustavo',
    families: 'Quispe, Mamani, Hernández, Castellanos, Ibáñez, Xicará, Zambrano, Benítez, Aguirre, Montoya, Lezcano, Paredes, Villalobos, Ortega, Cárdenas, Núñez, Chávez, Figueroa, Ticona, Arriaga, Barrientos, Saavedra',
  },
  {
    countries: 'BR',
    women: 'Juliana, Beatriz, Iara, Thaís, Jussara',
    men: 'Rafael, Thiago, Ubirajara, Caio, Edson',
    families: 'Nascimento, Oliveira, Figueiredo, Barbosa, Araújo, Cavalcanti',
  },
  {
    countries: 'AG BS BB BZ DM GD GY JM KN LC VC TT SR',
    women: 'Shanice, Marva, Kerry-Ann, Allison, Indira, Chantal, Joycelyn, Renée, Natalya, Sursatie',
    men: 'Delroy, Winston, Kareem, Anil, Terrence, Curtis, Ravi, Lennox, Clive, Jermaine',
    families: 'Campbell, Persaud, Baptiste, Joseph, Ramnarine, Braithwaite, Cumberbatch, Ferguson, Singh, Prescod, Alleyne, Flowers, Pinas, Charles, Maharaj, Knowles',
  },
  {
    countries: 'HT',
    women: 'Mirlande, Nadège, Rose-Laure, Guerda, Fabienne',
    men: 'Jean-Robert, Wilner, Frantz, Emmanuel, Réginald',
    families: 'Jean-Baptiste, Pierre-Louis, Desrosiers, Toussaint, Laguerre, Michel',
  },
];
