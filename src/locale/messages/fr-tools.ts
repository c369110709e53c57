/** French: the words of the tools around the drawing. */
import type { Tools } from './messages.js';

export const frTools: Tools = {
  overview: {
    label: 'Vue d’ensemble',
    window: 'Période affichée',
    start: 'Début de la période affichée',
    end: 'Fin de la période affichée',
  },

  filter: {
    label: 'Ce qui est affiché',
    active: {
      one: 'Filtrer, {n} filtre actif',
      many: 'Filtrer, {n} de filtres actifs',
      other: 'Filtrer, {n} filtres actifs',
    },
    shown: {
      one: '{shown} sur {n} événement',
      many: '{shown} sur {n} d’événements',
      other: '{shown} sur {n} événements',
    },
    clear: 'Tout effacer',
    nothing: 'Les filtres ne laissent aucun événement.',
    categories: 'Catégories',
    noCategory: 'sans catégorie',
    others: 'autres',
    statuses: 'État',
    happened: 'a eu lieu',
    certainties: 'Certitude',
    certain: 'certain',
    time: 'Période',
    anyTime: 'toute période',
    possible: 'peut-être dans la période affichée',
    certainly: 'certainement dans la période affichée',
    within: '{from} – {to}',
    timeNow: 'Prendre la période affichée maintenant',
  },

  find: {
    label: 'Recherche',
    field: 'Rechercher dans tous les événements',
    previous: 'Résultat précédent',
    next: 'Résultat suivant',
    close: 'Fermer la recherche',
    reading: 'Lecture, {share}',
    none: 'Aucun résultat',
    count: { one: '{n} résultat', many: '{n} de résultats', other: '{n} résultats' },
    at: '{at} sur {n}',
    date: 'Aller à la date',
    go: 'Aller',
    today: 'Aujourd’hui',
    asOf: 'État au {date}',
    nearest: 'Événement le plus proche\u00a0: {event}',
    unknown: 'Ce n’est pas une date comprise ici. Par exemple\u00a0: {example}',
    ambiguous: 'Cela peut désigner deux jours. Avec le mois en toutes lettres, c’est clair\u00a0: {example}',
  },
};
