/**
 * French. Phrases take a date with its article, and what meets is contracted: "de" and "le 10 mai" are "du 10 mai". Doubts
 * follow the date, so that the preposition before it stays right. Participles in -ant agree with nothing.
 */
import { frTools } from './fr-tools.js';
import type { Messages } from './messages.js';

const DATES = 'janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc';
export const fr: Messages = {
  untitled: 'Sans titre',
  events: { one: '{n} événement', many: '{n} d’événements', other: '{n} événements' },
  knownOn: 'état au {date}',

  drawing: {
    label: 'Événements dans le temps',
  },

  state: {
    loading: 'Chargement…',
    empty: 'Aucun événement pour le moment.',
    partFailed: 'Cette partie n’a pas pu être chargée.',
  },

  status: {
    planned: 'prévu',
    cancelled: 'annulé',
    probable: 'probable',
    disputed: 'contesté',
    conflict: 'en contradiction avec d’autres dates',
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
      fit: 'Zoomer sur cet événement',
      why: 'Pourquoi cette date',
      asWritten: 'Dans la source\u00a0: {text}',
      links: 'Liens',
      partOf: 'Fait partie de',
      contains: 'Comprend',
      hideParts: 'Masquer dans les lignes',
      showParts: 'Afficher dans les lignes',
      more: { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
      around: 'Avant et après',
      before: 'Avant',
      meanwhile: 'En parallèle',
      after: 'Après',
      perhaps: '{event} (peut-être)',
      copyLink: 'Copier le lien',
      copied: 'Lien copié.',
      notCopied: 'Le navigateur n’a pas permis la copie.',
      mediaFailed: 'Le chargement a échoué.',
      video: 'Vidéo',
      audio: 'Audio',
      otherDates: 'Autres datations',
      order: 'Ordre',
      conflict: 'Tout cela ne peut pas être vrai à la fois (écart\u00a0: {length})\u00a0:',
      conflictSoft:
        'Cela n’est vrai que si l’on prend «\u00a0vers\u00a0» au sens large (sinon, écart\u00a0: {length})\u00a0:',
      conflictUnsaid: 'Trop d’énoncés se contredisent ici pour être tous cités.',
    },

    length: {
      lasted: { planned: 'Durée prévue\u00a0: {length}', other: 'Durée\u00a0: {length}' },
      about: 'environ {length}',
      atLeast: 'au moins {length}',
      atMost: 'au plus {length}',
      to: 'de {from} à {to}',
    },

    why: {
      sentence: '{range}\u00a0: {clauses}.',
      asOf: 'Connu le {date}, donc pas plus tard.',
      and: { apart: '{list}, et {last}', other: '{list} et {last}' },
      itself: 'ce dernier {clause}',
      dated: '{other} ({date})',
      knownBy: 'connu au plus tard le {date}',
      byThen: 'connu à cette date également',
      ahead: 'encore à venir le {date}',
      ongoing: 'toujours en cours le {date}',
      lasting: 'durée\u00a0: {length}',
      further: {
        one: '{n} étape plus loin, {other}',
        many: '{n} d’étapes plus loin, {other}',
        other: '{n} étapes plus loin, {other}',
      },
      more: { one: '{n} autre', many: '{n} d’autres', other: '{n} autres' },
    },

    clause: {
      after: { moment: 'après {other}', other: 'après la fin de {other}' },
      before: { moment: 'avant {other}', other: 'avant le début de {other}' },
      during: { moment: 'au moment de {other}', other: 'pendant {other}' },
      atStart: 'au début de {other}',
      atEnd: 'à la fin de {other}',
      spans: { moment: 'en cours au moment de {other}', other: 'englobant {other}' },
      meets: { moment: 's’achevant avec {other}', other: 's’achevant au début de {other}' },
      metBy: { moment: 'débutant avec {other}', other: 'débutant à la fin de {other}' },
      startsAfter: { moment: 'débutant après {other}', other: 'débutant après le début de {other}' },
      startsBefore: { moment: 'débutant avant {other}', other: 'débutant avant le début de {other}' },
      endsAfter: { moment: 's’achevant après {other}', other: 's’achevant après la fin de {other}' },
      endsBefore: { moment: 's’achevant avant {other}', other: 's’achevant avant la fin de {other}' },
      startsWith: { other: 'débutant en même temps que {other}' },
      endsWith: { other: 's’achevant en même temps que {other}' },
    },

    apart: {
      after: { moment: '{lag} après {other}', other: '{lag} après la fin de {other}' },
      before: { moment: '{lag} avant {other}', other: '{lag} avant le début de {other}' },
      startsAfter: {
        moment: 'débutant {lag} après {other}',
        other: 'débutant {lag} après le début de {other}',
      },
      startsBefore: {
        moment: 'débutant {lag} avant {other}',
        other: 'débutant {lag} avant le début de {other}',
      },
      endsAfter: {
        moment: 's’achevant {lag} après {other}',
        other: 's’achevant {lag} après la fin de {other}',
      },
      endsBefore: {
        moment: 's’achevant {lag} avant {other}',
        other: 's’achevant {lag} avant la fin de {other}',
      },
    },

    fact: {
      stated: '{event}\u00a0: {date}',
      asOf: '{event}\u00a0: {clause}',
      lasts: '{event} a duré {length}',
      after: '{event} a commencé après la fin de {other}',
      before: '{event} a pris fin avant le début de {other}',
      during: '{event} a eu lieu pendant {other}',
      meets: '{event} a pris fin au début de {other}',
      startsAfter: '{event} a commencé après le début de {other}',
      endsAfter: '{event} a pris fin après la fin de {other}',
      startsWith: '{event} a commencé en même temps que {other}',
      endsWith: '{event} a pris fin en même temps que {other}',
      quoted: '«\u00a0{title}\u00a0»',
    },

    factApart: {
      after: '{event} a commencé {lag} après la fin de {other}',
      before: '{event} a pris fin {lag} avant le début de {other}',
      startsAfter: '{event} a commencé {lag} après le début de {other}',
      endsAfter: '{event} a pris fin {lag} après la fin de {other}',
    },

    claims: {
      shown: 'Daté d’après {sources}',
      by: 'selon {sources}\u00a0: {date}',
      byAnother: 'selon une autre source\u00a0: {date}',
      then: 'Avec tout ce que l’on sait par ailleurs\u00a0: {date}',
      would: 'D’autres dates seraient alors\u00a0:',
      wouldBe: '{event}\u00a0: {date}',
      wouldNot: '{event}\u00a0: sans date',
      more: { one: 'et {n} autre', many: 'et {n} d’autres', other: 'et {n} autres' },
      contradicts: 'Cela contredit ce que l’on sait de {others}',
      contradictsBy: 'Cela contredit ce que l’on sait de {others} (écart\u00a0: {length})',
      contradictsSoft: 'Cela ne va avec {others} que si l’on prend «\u00a0vers\u00a0» au sens large',
      contradictsElse: 'Cela contredit ce que l’on en sait par ailleurs',
      settles: 'Plus rien ne le contredirait alors',
    },

    table: {
      caption: 'Tous les événements dans l’ordre du temps',
      what: 'Quoi',
      when: 'Quand',
      sure: 'Certitude',
      lane: 'Bande',
      why: 'Pourquoi',
      place: 'Lieu',
      duration: 'Durée',
      status: 'État',
      sources: 'Sources',
    },

    sure: {
      precision: {
        month: 'au mois près',
        season: 'à la saison près',
        months: 'à quelques mois près',
        year: 'à l’année près',
        decade: 'à la décennie près',
        century: 'au siècle près',
        millennium: 'au millénaire près',
        coarser: 'en gros',
        other: 'exact',
      },
      approximate: 'approximatif',
      uncertain: 'incertain',
      oneSide: 'connu d’un seul côté',
      oneOf: 'une date parmi plusieurs',
      unknown: 'date inconnue',
    },
  },

  tools: frTools,
};
