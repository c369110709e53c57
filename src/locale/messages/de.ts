/**
 * German, loaded when asked for. Parts of time avoid words that would have to agree with what follows them.
 */
import { deTools } from './de-tools.js';
import type { Messages } from './messages.js';

export const de: Messages = {
  untitled: 'Ohne Titel',
  events: { one: '{n} Ereignis', other: '{n} Ereignisse' },
  knownOn: 'Stand {date}',

  drawing: {
    label: 'Ereignisse in der Zeit',
  },

  state: {
    loading: 'Wird geladen…',
    empty: 'Noch keine Ereignisse.',
    partFailed: 'Dieser Teil konnte nicht geladen werden.',
  },

  status: {
    planned: 'geplant',
    cancelled: 'abgesagt',
    probable: 'wahrscheinlich',
    disputed: 'umstritten',
    conflict: 'widerspricht anderen Daten',
  },

  time: {
    in: {
      day: 'am {date}',
      month: 'irgendwann im {date}',
      season: 'irgendwann im {date}',
      months: 'irgendwann im {date}',
      other: 'irgendwann {date}',
    },
    about: { moment: 'um {date}', other: 'etwa {date}' },
    perhaps: 'vielleicht {date}',
    by: 'bis {date}',
    notBefore: 'frühestens {date}',
    between: 'zwischen {from} und {to}',
    to: '{from} bis {to}',
    fromTo: 'von {from} bis {to}',
    dash: '{from}–{to}',
    from: 'ab {date}',
    since: 'seit {date}',
    until: 'bis {date}',
    comma: ', ',
    semicolon: '; ',
    ongoing: 'andauernd',
    began: 'begann {date}',
    ended: 'endete {date}',
    startUnsaid: 'seit wann, ist nicht gesagt',
    endUnsaid: 'bis wann, ist nicht gesagt',
    dates: '{n} Daten',
    unknown: 'kein Datum bekannt',
    noDate: 'ohne Datum',
    seasons: ['Frühling {year}', 'Sommer {year}', 'Herbst {year}', 'Winter {year}'],
  },

  details: {
    card: {
      close: 'Schließen',
      fit: 'Auf dieses Ereignis zoomen',
      why: 'Warum dieses Datum',
      asWritten: 'Im Wortlaut: {text}',
      links: 'Links',
      partOf: 'Teil von',
      contains: 'Umfasst',
      hideParts: 'In den Bahnen ausblenden',
      showParts: 'In den Bahnen einblenden',
      more: { one: 'und {n} weiteres', other: 'und {n} weitere' },
      around: 'Davor und danach',
      before: 'Davor',
      meanwhile: 'Zugleich',
      after: 'Danach',
      perhaps: '{event} (vielleicht)',
      copyLink: 'Link kopieren',
      copied: 'Link kopiert.',
      notCopied: 'Der Browser hat das Kopieren nicht erlaubt.',
      mediaFailed: 'Dies konnte nicht geladen werden.',
      video: 'Video',
      audio: 'Ton',
      otherDates: 'Andere Datierungen',
      order: 'Abfolge',
      conflict: 'Dies kann nicht alles zutreffen; die Angaben liegen auseinander (um {length}):',
      conflictSoft:
        'Dies trifft nur zu, wenn man „etwa“ weit auslegt; sonst liegen die Angaben auseinander (um {length}):',
      conflictUnsaid: 'Hier widersprechen sich zu viele Angaben, um sie aufzuzählen.',
    },

    length: {
      lasted: { planned: 'Geplante Dauer: {length}', other: 'Dauer: {length}' },
      atLeast: 'mindestens {length}',
      atMost: 'höchstens {length}',
      about: 'etwa {length}',
      to: '{from} bis {to}',
    },

    why: {
      sentence: '{range}: {clauses}.',
      asOf: 'Spätestens am {date} bekannt, also nicht danach.',
      and: { apart: '{list}, und {last}', other: '{list} und {last}' },
      itself: 'selbst {clause}',
      dated: '{other} ({date})',
      knownBy: 'spätestens am {date} bekannt',
      byThen: 'da ebenfalls bekannt',
      ahead: 'am {date} noch bevorstehend',
      ongoing: 'am {date} noch andauernd',
      lasting: 'mit einer Dauer von: {length}',
      further: { one: '{n} Schritt weiter: {other}', other: '{n} Schritte weiter: {other}' },
      more: { one: '{n} weiteres', other: '{n} weitere' },
    },

    clause: {
      after: { moment: 'nach {other}', other: 'nach dem Ende von {other}' },
      before: { moment: 'vor {other}', other: 'vor dem Anfang von {other}' },
      during: { moment: 'zur Zeit von {other}', other: 'während {other}' },
      atStart: 'am Anfang von {other}',
      atEnd: 'am Ende von {other}',
      spans: { moment: 'im Gange zur Zeit von {other}', other: 'mit {other} in dieser Zeit' },
      meets: { moment: 'endend mit {other}', other: 'endend mit dem Anfang von {other}' },
      metBy: { moment: 'beginnend mit {other}', other: 'beginnend mit dem Ende von {other}' },
      startsAfter: { moment: 'begonnen nach {other}', other: 'begonnen nach dem Anfang von {other}' },
      startsBefore: { moment: 'begonnen vor {other}', other: 'begonnen vor dem Anfang von {other}' },
      endsAfter: { moment: 'beendet nach {other}', other: 'beendet nach dem Ende von {other}' },
      endsBefore: { moment: 'beendet vor {other}', other: 'beendet vor dem Ende von {other}' },
      startsWith: { moment: 'begonnen mit {other}', other: 'begonnen zugleich mit {other}' },
      endsWith: { moment: 'beendet mit {other}', other: 'beendet zugleich mit {other}' },
    },

    apart: {
      after: { moment: '{lag} nach {other}', other: '{lag} nach dem Ende von {other}' },
      before: { moment: '{lag} vor {other}', other: '{lag} vor dem Anfang von {other}' },
      startsAfter: {
        moment: 'begonnen {lag} nach {other}',
        other: 'begonnen {lag} nach dem Anfang von {other}',
      },
      startsBefore: {
        moment: 'begonnen {lag} vor {other}',
        other: 'begonnen {lag} vor dem Anfang von {other}',
      },
      endsAfter: { moment: 'beendet {lag} nach {other}', other: 'beendet {lag} nach dem Ende von {other}' },
      endsBefore: { moment: 'beendet {lag} vor {other}', other: 'beendet {lag} vor dem Ende von {other}' },
    },

    fact: {
      stated: '{event}: {date}',
      asOf: '{event}: {clause}',
      lasts: 'Dauer von {event}: {length}',
      after: '{event} begann nach dem Ende von {other}',
      before: '{event} endete vor dem Anfang von {other}',
      during: '{event} lag innerhalb von {other}',
      meets: '{event} endete mit dem Anfang von {other}',
      startsAfter: '{event} begann nach dem Anfang von {other}',
      endsAfter: '{event} endete nach dem Ende von {other}',
      startsWith: '{event} begann zugleich mit {other}',
      endsWith: '{event} endete zugleich mit {other}',
      quoted: '„{title}“',
    },

    factApart: {
      after: '{event} begann {lag} nach dem Ende von {other}',
      before: '{event} endete {lag} vor dem Anfang von {other}',
      startsAfter: '{event} begann {lag} nach dem Anfang von {other}',
      endsAfter: '{event} endete {lag} nach dem Ende von {other}',
    },

    claims: {
      shown: 'Datiert nach {sources}',
      by: 'laut {sources}: {date}',
      byAnother: 'laut einer anderen Quelle: {date}',
      then: 'Mit allem, was sonst bekannt ist: {date}',
      would: 'Andere Daten wären dann:',
      wouldBe: '{event}: {date}',
      wouldNot: '{event}: ohne Datum',
      more: {
        one: 'Das Datum von {n} weiteren wäre anders',
        other: 'Die Daten von {n} weiteren wären anders',
      },
      contradicts: 'Das widerspricht dem, was bekannt ist von: {others}',
      contradictsBy: 'Das steht um {length} im Widerspruch zu dem, was bekannt ist von: {others}',
      contradictsSoft: 'Zusammen mit {others} trifft das nur zu, wenn man „etwa“ weit auslegt',
      contradictsElse: 'Das widerspricht dem, was sonst davon bekannt ist',
      settles: 'Dann wäre nichts im Widerspruch dazu',
    },

    table: {
      caption: 'Alle Ereignisse in zeitlicher Folge',
      what: 'Was',
      when: 'Wann',
      sure: 'Wie sicher',
      lane: 'Bahn',
      why: 'Warum',
      place: 'Ort',
      duration: 'Wie lange',
      status: 'Stand',
      sources: 'Quellen',
    },

    sure: {
      precision: {
        month: 'auf den Monat genau',
        season: 'auf die Jahreszeit genau',
        months: 'auf wenige Monate genau',
        year: 'auf das Jahr genau',
        decade: 'auf das Jahrzehnt genau',
        century: 'auf das Jahrhundert genau',
        millennium: 'auf das Jahrtausend genau',
        coarser: 'grob',
        other: 'genau',
      },
      approximate: 'ungefähr',
      uncertain: 'unsicher',
      oneSide: 'nur auf einer Seite bekannt',
      oneOf: 'eines von mehreren Daten',
      unknown: 'Datum unbekannt',
    },
  },

  tools: deTools,
};
