/**
 * French, loaded when asked for. Phrases take a date with its article, and what meets is contracted: "de" and "le 10 mai"
 * are "du 10 mai". Doubts follow the date, so that the preposition before it stays right.
 */
import type { Messages } from './messages.js';

const DATES = 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc';

export const fr: Messages = {
  untitled: 'Sans titre',
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  knownOn: 'état au {date}',
  undated: 'Sans date connue\u00a0: {n}',
  earlier: '{n} plus tôt',
  later: '{n} plus tard',
  page: '{from}–{to} sur {n}',

  toolbar: {
    label: 'Outils de la frise',
    views: 'Affichage',
    lanes: 'Bandes',
    story: 'Récit',
    table: 'Tableau',
    zoomIn: 'Zoom avant',
    zoomOut: 'Zoom arrière',
    fit: 'Tout afficher',
    earlier: 'Plus tôt',
    later: 'Plus tard',
  },

  drawing: {
    label: 'Événements dans le temps',
    showing: 'Période affichée\u00a0: du {from} au {to}',
  },

  state: {
    loading: 'Chargement…',
    empty: 'Aucun événement pour le moment.',
    failed: 'La frise n’a pas pu être chargée\u00a0: {fault}.',
    retry: 'Réessayer',
    partFailed: 'Cette partie n’a pas pu être chargée.',
  },

  fault: {
    'not-found': 'rien à son adresse',
    network: 'aucune réponse du réseau',
    status: 'erreur du serveur ({status})',
    type: 'ce n’est pas du JSON',
    size: 'fichier trop volumineux',
    timeout: 'réponse trop lente',
    blocked: 'non autorisé par le navigateur ou le serveur',
  },

  status: {
    planned: 'prévu',
    cancelled: 'annulé',
    probable: 'probable',
    disputed: 'contesté',
    conflict: 'en contradiction avec d’autres dates',
  },

  summary: {
    approximate: { one: '{n} approximatif', many: '{n} approximatifs', other: '{n} approximatifs' },
    workedOut: {
      one: '{n} déduit d’autres dates',
      many: '{n} déduits d’autres dates',
      other: '{n} déduits d’autres dates',
    },
    undated: '{n} sans date',
    conflict: '{n} en contradiction avec d’autres',
  },

  time: {
    in: {
      day: '{date}',
      month: 'au cours du mois de {date}',
      months: 'au cours de la période {date}',
      year: 'au cours de l’année {date}',
      other: 'au cours de {date}',
    },
    about: { phrase: '{date} environ', other: 'vers {date}' },
    perhaps: { phrase: '{date} peut-être', other: 'peut-être {date}' },
    by: {
      day: 'au plus tard {date}',
      season: 'au plus tard à {date}',
      month: 'au plus tard en {date}',
      months: 'au plus tard en {date}',
      year: 'au plus tard en {date}',
      other: 'au plus tard dans {date}',
    },
    notBefore: {
      day: 'au plus tôt {date}',
      season: 'au plus tôt à {date}',
      month: 'au plus tôt en {date}',
      months: 'au plus tôt en {date}',
      year: 'au plus tôt en {date}',
      other: 'au plus tôt dans {date}',
    },
    between: 'entre {from} et {to}',
    to: 'de {from} à {to}',
    fromTo: 'de {from} à {to}',
    dash: '{from}–{to}',
    from: 'à partir de {date}',
    since: 'depuis {date}',
    until: {
      month: 'jusqu’en {date}',
      months: 'jusqu’en {date}',
      year: 'jusqu’en {date}',
      other: 'jusqu’à {date}',
    },
    comma: ', ',
    semicolon: '\u202f; ',
    ongoing: 'en cours',
    began: 'début {date}',
    ended: 'fin {date}',
    startUnsaid: 'début non précisé',
    endUnsaid: 'fin non précisée',
    dates: { one: '{n} date', many: '{n} de dates', other: '{n} dates' },
    unknown: 'date inconnue',
    noDate: 'sans date',
    seasons: ['printemps {year}', 'été {year}', 'automne {year}', 'hiver {year}'],
  },

  grammar: {
    named: {
      day: 'le {date}',
      season: 'le {date}',
      month: '{date}',
      months: '{date}',
      year: '{date}',
      other: 'les années {date}',
    },
    join: text =>
      text
        .replace(new RegExp(`\\b1 (?=${DATES})`, 'g'), '1er ')
        .replace(/\ble (?=été|automne|hiver)/g, 'l’')
        .replace(/\bde (?=avr|août|oct)/g, 'd’')
        .replace(/\bde le /g, 'du ')
        .replace(/\bde les /g, 'des ')
        .replace(/à le /g, 'au ')
        .replace(/à les /g, 'aux '),
  },

  details: {
    card: {
      close: 'Fermer',
      why: 'Pourquoi cette date',
      noDate: 'Aucune date n’est donnée. Elle découle de ce qui suit\u00a0:',
      workedOut: 'Déduit de ce qui suit\u00a0:',
      asWritten: 'Dans la source\u00a0: {text}',
      sources: 'Sources',
      links: 'Liens',
      partOf: 'Fait partie de',
      otherDates: 'Autres datations',
      conflict: 'Tout cela ne peut pas être vrai à la fois\u00a0:',
      conflictSoft: 'Cela n’est vrai que si l’on prend «\u00a0vers\u00a0» au sens large\u00a0:',
    },

    fact: {
      stated: '{event}\u00a0: {when}',
      after: '{event} a commencé après la fin de\u00a0: {other}',
      before: '{event} a pris fin avant le début de\u00a0: {other}',
      during: '{event} a eu lieu pendant\u00a0: {other}',
      meets: '{event} a pris fin au début de\u00a0: {other}',
      startsAfter: '{event} a commencé après le début de\u00a0: {other}',
      endsAfter: '{event} a pris fin après la fin de\u00a0: {other}',
      startsWith: '{event} a commencé en même temps que\u00a0: {other}',
      endsWith: '{event} a pris fin en même temps que\u00a0: {other}',
      lasts: '{event}\u00a0: la durée',
      asOf: 'ce que l’on savait le {date}',
      order: '{event} ne peut pas avoir pris fin avant d’avoir commencé',
      it: 'cela',
      quoted: '«\u00a0{title}\u00a0»',
    },

    table: {
      caption: 'Tous les événements dans l’ordre du temps',
      what: 'Quoi',
      when: 'Quand',
      sure: 'Certitude',
      lane: 'Bande',
      why: 'Pourquoi',
    },

    sure: {
      precision: {
        month: 'au mois près',
        season: 'à la saison près',
        year: 'à l’année près',
        decade: 'à la décennie près',
        century: 'au siècle près',
        millennium: 'au millénaire près',
        coarser: 'en gros',
        other: 'exact',
      },
      approximate: 'approximatif',
      uncertain: 'incertain',
      workedOut: 'déduit d’autres dates',
      oneSide: 'connu d’un seul côté',
      oneOf: 'une date parmi plusieurs',
      unknown: 'date inconnue',
    },
  },
};
