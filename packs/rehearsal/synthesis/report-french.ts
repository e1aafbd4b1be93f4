import { ask, written } from './asks.ts';
import type { Asking } from './asks.ts';

/** A report of mayors of towns that are on no map, in French. */
export const reportSections: readonly Asking[] = [
  {
    theme: 'warnings',
    heading: 'Des alertes que chacun comprend',
    introduction: 'Les maires des villes basses ont comparé leurs cloches. Aucune ne sonne pareil, et la moitié se tait la nuit.',
    announcement: 'Recommandations des maires sur les alertes :',
    asks: [
      ask('alertes-bacs', 'Lire les alertes à voix haute sur les bacs, dans toutes les langues de la jetée', 'coast'),
      ask('crieurs', 'Former dans chaque rue deux crieurs publics qui savent lire les tables des marées', 'town'),
      ask('lampes-solaires', 'Équiper les pontons de lampes qui brûlent sans courant', 'coast'),
      ask('exercices', 'Organiser un exercice d’alerte par saison, de jour comme de nuit', 'town'),
      ask('veilleurs', 'Rémunérer les veilleurs de digue pendant les nuits de grandes marées'),
      ask('sourds', 'Prévenir par un signal lumineux les personnes qui n’entendent pas', 'household'),
    ],
  },
  {
    theme: 'papers',
    heading: 'Des papiers qui ne se noient pas',
    introduction: 'Trois mairies ont perdu leurs registres la même nuit. Elles les ont recopiés à partir des carnets des passeurs.',
    announcement: 'Recommandations des maires sur les papiers et les registres :',
    asks: [
      ask('papiers-en-sept-jours', 'Remplacer gratuitement, en sept jours, les papiers perdus dans la crue', 'household'),
      ask('copies-en-hauteur', 'Conserver une copie de chaque registre dans une commune située plus haut', 'town'),
      ask('greffiers-itinerants', 'Envoyer des greffiers par bateau dans les hameaux coupés du monde', 'coast'),
      ask('cartes-communes', 'Dessiner des cartes communes pour les villes qui partagent une digue', 'coast'),
      ask('noms-des-rues', 'Garder les noms des rues quand une ville se déplace'),
      ask('registre-des-absents', 'Tenir un registre des personnes que l’on cherche après une crue', 'ocean'),
    ],
  },
  {
    theme: 'funds',
    heading: 'Payer les digues',
    introduction: 'Le sable est gratuit, disent les anciens, mais pas le bras qui le porte. Les maires ont comparé leurs comptes.',
    announcement: 'Recommandations des maires sur le financement :',
    asks: [
      ask('caisse-commune', 'Créer une caisse commune alimentée selon la longueur des quais', 'ocean'),
      ask('comptes-ouverts', 'Publier les comptes des digues sur la porte de chaque mairie', 'town'),
      ask('prets-sans-interet', 'Accorder des prêts sans intérêt aux communes de moins de mille habitants', 'town'),
      ask('sable-partage', 'Partager les réserves de sable entre communes voisines', 'coast'),
      ask('assurance-mutuelle', 'Fonder une assurance mutuelle des rues basses', 'household'),
      ask('audit-citoyen', 'Confier chaque année la vérification des comptes à des habitants tirés au sort'),
    ],
  },
];

export const reportTitle = 'Rapport des maires des villes basses (fictif)';

export const reportText = written(reportTitle, ['Tout est fictif dans ce rapport, y compris les mairies.'], reportSections);
