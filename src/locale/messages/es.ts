/**
 * Spanish, loaded when asked for. Phrases take a date with its article, and what meets is contracted: "de" and "el 10 de
 * mayo" are "del 10 de mayo". Doubts follow the date, so that the preposition before it stays right.
 */
import { esTools } from './es-tools.js';
import type { Messages } from './messages.js';

export const es: Messages = {
  untitled: 'Sin título',
  events: { one: '{n} acontecimiento', many: '{n} de acontecimientos', other: '{n} acontecimientos' },
  knownOn: 'a fecha de {date}',

  drawing: {
    label: 'Acontecimientos en el tiempo',
  },

  state: {
    loading: 'Cargando…',
    empty: 'Todavía no hay acontecimientos.',
    partFailed: 'No se ha podido cargar esta parte.',
  },

  status: {
    planned: 'previsto',
    cancelled: 'cancelado',
    probable: 'probable',
    disputed: 'discutido',
    conflict: 'contradice otras fechas',
  },

  time: {
    in: { day: '{date}', other: 'en algún momento de {date}' },
    about: { phrase: '{date} aproximadamente', other: 'hacia {date}' },
    perhaps: { phrase: '{date} tal vez', other: 'tal vez {date}' },
    by: { day: 'a más tardar {date}', other: 'a más tardar en {date}' },
    notBefore: 'no antes de {date}',
    between: 'entre {from} y {to}',
    to: 'de {from} a {to}',
    fromTo: 'de {from} a {to}',
    dash: '{from}–{to}',
    from: 'desde {date}',
    since: 'desde {date}',
    until: 'hasta {date}',
    comma: ', ',
    semicolon: '; ',
    ongoing: 'en curso',
    began: 'empezó {date}',
    ended: 'terminó {date}',
    startUnsaid: 'no se dice desde cuándo',
    endUnsaid: 'no se dice hasta cuándo',
    dates: { one: '{n} fecha', many: '{n} de fechas', other: '{n} fechas' },
    unknown: 'fecha desconocida',
    noDate: 'sin fecha',
    seasons: ['primavera de {year}', 'verano de {year}', 'otoño de {year}', 'invierno de {year}'],
  },

  grammar: {
    named: {
      day: 'el {date}',
      season: 'el {date}',
      month: '{date}',
      months: '{date}',
      year: '{date}',
      other: 'los años {date}',
    },
    join: text =>
      text
        .replace(/\bel (?=primavera)/g, 'la ')
        .replace(/\bde el /g, 'del ')
        .replace(/\ba el /g, 'al '),
  },

  details: {
    card: {
      close: 'Cerrar',
      fit: 'Ampliar este acontecimiento',
      why: 'Por qué esta fecha',
      asWritten: 'En la fuente: {text}',
      links: 'Enlaces',
      partOf: 'Forma parte de',
      contains: 'Incluye',
      hideParts: 'Ocultar en los carriles',
      showParts: 'Mostrar en los carriles',
      more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
      around: 'Antes y después',
      before: 'Antes',
      meanwhile: 'Entretanto',
      after: 'Después',
      perhaps: '{event} (tal vez)',
      copyLink: 'Copiar enlace',
      copied: 'Enlace copiado.',
      notCopied: 'El navegador no permitió copiar.',
      mediaFailed: 'No se pudo cargar.',
      video: 'Vídeo',
      audio: 'Audio',
      otherDates: 'Otras dataciones',
      order: 'Orden',
      conflict: 'Todo esto no puede ser cierto a la vez (diferencia: {length}):',
      conflictSoft:
        'Esto solo es cierto si «hacia» se entiende en sentido amplio (si no, diferencia: {length}):',
      conflictUnsaid: 'Aquí se contradicen demasiadas afirmaciones para enumerarlas.',
    },

    length: {
      lasted: { planned: 'Duración prevista: {length}', other: 'Duración: {length}' },
      about: 'aproximadamente {length}',
      atLeast: 'al menos {length}',
      atMost: 'como mucho {length}',
      to: 'de {from} a {to}',
    },

    why: {
      sentence: '{range}: {clauses}.',
      asOf: 'Se sabía el {date}, así que no es posterior.',
      and: { apart: '{list}, y {last}', other: '{list} y {last}' },
      itself: 'a su vez {clause}',
      dated: '{other} ({date})',
      knownBy: 'conocido a más tardar el {date}',
      byThen: 'conocido también entonces',
      ahead: 'aún por venir el {date}',
      ongoing: 'todavía en curso el {date}',
      lasting: 'con una duración de {length}',
      further: {
        one: '{n} paso más allá, {other}',
        many: '{n} de pasos más allá, {other}',
        other: '{n} pasos más allá, {other}',
      },
      more: { one: '{n} más', many: '{n} más', other: '{n} más' },
    },

    // Nouns, for participles would have to agree with the event.
    clause: {
      after: { moment: 'después de {other}', other: 'después del final de {other}' },
      before: { moment: 'antes de {other}', other: 'antes del comienzo de {other}' },
      during: { moment: 'en el momento de {other}', other: 'durante {other}' },
      atStart: 'al comienzo de {other}',
      atEnd: 'al final de {other}',
      spans: { moment: 'en curso en el momento de {other}', other: 'con {other} en ese tiempo' },
      meets: { moment: 'con final en {other}', other: 'con final al comienzo de {other}' },
      metBy: { moment: 'con comienzo en {other}', other: 'con comienzo al final de {other}' },
      startsAfter: {
        moment: 'con comienzo después de {other}',
        other: 'con comienzo después del de {other}',
      },
      startsBefore: { moment: 'con comienzo antes de {other}', other: 'con comienzo antes del de {other}' },
      endsAfter: { moment: 'con final después de {other}', other: 'con final después del de {other}' },
      endsBefore: { moment: 'con final antes de {other}', other: 'con final antes del de {other}' },
      startsWith: { other: 'con comienzo a la vez que {other}' },
      endsWith: { other: 'con final a la vez que {other}' },
    },

    apart: {
      after: { moment: '{lag} después de {other}', other: '{lag} después del final de {other}' },
      before: { moment: '{lag} antes de {other}', other: '{lag} antes del comienzo de {other}' },
      startsAfter: {
        moment: 'con comienzo {lag} después de {other}',
        other: 'con comienzo {lag} después del de {other}',
      },
      startsBefore: {
        moment: 'con comienzo {lag} antes de {other}',
        other: 'con comienzo {lag} antes del de {other}',
      },
      endsAfter: {
        moment: 'con final {lag} después de {other}',
        other: 'con final {lag} después del de {other}',
      },
      endsBefore: {
        moment: 'con final {lag} antes de {other}',
        other: 'con final {lag} antes del de {other}',
      },
    },

    fact: {
      stated: '{event}: {date}',
      asOf: '{event}: {clause}',
      lasts: '{event} duró {length}',
      after: '{event} empezó después del final de {other}',
      before: '{event} terminó antes del comienzo de {other}',
      during: '{event} tuvo lugar durante {other}',
      meets: '{event} terminó con el comienzo de {other}',
      startsAfter: '{event} empezó después del comienzo de {other}',
      endsAfter: '{event} terminó después del final de {other}',
      startsWith: '{event} empezó a la vez que {other}',
      endsWith: '{event} terminó a la vez que {other}',
      quoted: '«{title}»',
    },

    factApart: {
      after: '{event} empezó {lag} después del final de {other}',
      before: '{event} terminó {lag} antes del comienzo de {other}',
      startsAfter: '{event} empezó {lag} después del comienzo de {other}',
      endsAfter: '{event} terminó {lag} después del final de {other}',
    },

    claims: {
      shown: 'Fecha según {sources}',
      by: 'según {sources}: {date}',
      byAnother: 'según otra fuente: {date}',
      then: 'Con todo lo demás que se sabe: {date}',
      would: 'Otras fechas serían entonces:',
      wouldBe: '{event}: {date}',
      wouldNot: '{event}: sin fecha',
      more: { one: 'y {n} más', many: 'y {n} más', other: 'y {n} más' },
      contradicts: 'Esto contradice lo que se sabe de {others}',
      contradictsBy: 'Esto contradice lo que se sabe de {others} (diferencia: {length})',
      contradictsSoft: 'Esto solo concuerda con {others} si «hacia» se entiende en sentido amplio',
      contradictsElse: 'Esto contradice lo demás que se sabe',
      settles: 'Entonces nada lo contradiría',
    },

    table: {
      caption: 'Todos los acontecimientos por orden cronológico',
      what: 'Qué',
      when: 'Cuándo',
      sure: 'Certeza',
      lane: 'Franja',
      why: 'Por qué',
      place: 'Lugar',
      duration: 'Duración',
      status: 'Estado',
      sources: 'Fuentes',
    },

    sure: {
      precision: {
        month: 'con precisión de mes',
        season: 'con precisión de estación',
        months: 'con precisión de unos meses',
        year: 'con precisión de año',
        decade: 'con precisión de década',
        century: 'con precisión de siglo',
        millennium: 'con precisión de milenio',
        coarser: 'a grandes rasgos',
        other: 'exacto',
      },
      approximate: 'aproximado',
      uncertain: 'incierto',
      oneSide: 'conocido solo por un lado',
      oneOf: 'una de varias fechas',
      unknown: 'fecha desconocida',
    },
  },

  tools: esTools,
};
