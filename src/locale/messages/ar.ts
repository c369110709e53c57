/**
 * Arabic, loaded when asked for, right to left. In a phrase a year is called one ("عام 2024"), and two of them are so in
 * the dual. Of one and of two the number is in the noun.
 */
import { arTools } from './ar-tools.js';
import type { Messages } from './messages.js';

export const ar: Messages = {
  direction: 'rtl',
  untitled: 'بلا عنوان',
  events: {
    zero: 'لا أحداث',
    one: 'حدث واحد',
    two: 'حدثان',
    few: '{n} أحداث',
    many: '{n} حدثًا',
    other: '{n} حدث',
  },
  knownOn: 'المعلومات حتى {date}',

  drawing: {
    label: 'الأحداث عبر الزمن',
  },

  state: {
    loading: 'جارٍ التحميل…',
    empty: 'لا توجد أحداث بعد.',
    failed: 'تعذّر تحميل الخط الزمني: {fault}.',
    retry: 'إعادة المحاولة',
    partFailed: 'تعذّر تحميل هذا الجزء.',
  },

  fault: {
    'not-found': 'لا شيء في عنوانه',
    network: 'لا استجابة من الشبكة',
    status: 'خطأ في الخادم ({status})',
    type: 'ليس بصيغة JSON',
    size: 'حجمه أكبر من المسموح',
    timeout: 'استغرق وقتًا أطول من المسموح',
    blocked: 'غير مسموح به من المتصفح أو الخادم',
  },

  status: {
    planned: 'مخطط له',
    cancelled: 'ملغى',
    probable: 'مرجّح',
    disputed: 'مختلف فيه',
    conflict: 'يتعارض مع تواريخ أخرى',
  },

  time: {
    in: { day: 'في {date}', other: 'في وقت ما من {date}' },
    about: 'نحو {date}',
    perhaps: { phrase: '{date} ربما', other: 'ربما {date}' },
    by: 'في موعد أقصاه {date}',
    notBefore: 'ليس قبل {date}',
    between: 'بين {from} و{to}',
    to: 'من {from} إلى {to}',
    fromTo: 'من {from} إلى {to}',
    dash: '{from}–{to}',
    from: 'ابتداءً من {date}',
    since: 'منذ {date}',
    until: 'حتى {date}',
    comma: '، ',
    semicolon: '؛ ',
    ongoing: 'مستمر',
    began: 'بدأ {date}',
    ended: 'انتهى {date}',
    startUnsaid: 'لم تُذكر بدايته',
    endUnsaid: 'لم تُذكر نهايته',
    dates: {
      zero: 'لا تواريخ',
      one: 'تاريخ واحد',
      two: 'تاريخان',
      few: '{n} تواريخ',
      many: '{n} تاريخًا',
      other: '{n} تاريخ',
    },
    unknown: 'تاريخ غير معروف',
    noDate: 'بلا تاريخ',
    seasons: ['ربيع {year}', 'صيف {year}', 'خريف {year}', 'شتاء {year}'],
  },

  grammar: {
    named: {
      day: '{date}',
      season: '{date}',
      month: '{date}',
      months: '{date}',
      year: 'عام {date}',
      other: 'الأعوام {date}',
    },
    join: text => text.replace(/بين عام (.+?) وعام /, 'بين عامي $1 و'),
  },

  details: {
    card: {
      close: 'إغلاق',
      fit: 'تكبير هذا الحدث',
      why: 'لماذا هذا التاريخ',
      asWritten: 'كما ورد في المصدر: {text}',
      sources: 'المصادر',
      links: 'روابط',
      partOf: 'جزء من',
      otherDates: 'تواريخ أخرى مقترحة',
      order: 'الترتيب',
      conflict: 'لا يمكن أن يصح كل ما يلي معًا (الفرق: {length}):',
      conflictSoft: 'لا يصح هذا إلا إذا فُهمت «نحو» بمعناها الواسع (وإلا فالفرق: {length}):',
      conflictUnsaid: 'الأقوال المتعارضة هنا أكثر من أن تُذكر كلها.',
    },

    length: {
      lasted: { planned: 'المدة المتوقعة: {length}', other: 'المدة: {length}' },
      about: 'نحو {length}',
      atLeast: '{length} على الأقل',
      atMost: '{length} على الأكثر',
      to: 'من {from} إلى {to}',
    },

    why: {
      sentence: '{range}: {clauses}.',
      asOf: 'كان معروفًا في {date}، فليس بعد ذلك.',
      and: { apart: '{list}، و{last}', other: '{list} و{last}' },
      itself: 'وهو نفسه {clause}',
      dated: '{other} ({date})',
      knownBy: 'معروف في {date} على أبعد تقدير',
      byThen: 'معروف حينها أيضًا',
      ahead: 'لم يقع بعدُ في {date}',
      ongoing: 'ما زال مستمرًا في {date}',
      lasting: 'ومدته {length}',
      further: {
        zero: 'بعد {n} خطوة، {other}',
        one: 'بعد خطوة واحدة، {other}',
        two: 'بعد خطوتين، {other}',
        few: 'بعد {n} خطوات، {other}',
        many: 'بعد {n} خطوة، {other}',
        other: 'بعد {n} خطوة، {other}',
      },
      more: {
        zero: '{n} غير ذلك',
        one: 'وواحد غير ذلك',
        two: 'واثنان غير ذلك',
        few: 'و{n} غير ذلك',
        many: 'و{n} غير ذلك',
        other: 'و{n} غير ذلك',
      },
    },

    clause: {
      after: { moment: 'بعد {other}', other: 'بعد نهاية {other}' },
      before: { moment: 'قبل {other}', other: 'قبل بداية {other}' },
      during: { moment: 'في وقت {other}', other: 'أثناء {other}' },
      atStart: 'عند بداية {other}',
      atEnd: 'عند نهاية {other}',
      spans: { moment: 'كان جاريًا في وقت {other}', other: 'وفي أثنائه {other}' },
      meets: { moment: 'نهايته عند {other}', other: 'نهايته عند بداية {other}' },
      metBy: { moment: 'بدايته عند {other}', other: 'بدايته عند نهاية {other}' },
      startsAfter: { moment: 'بدايته بعد {other}', other: 'بدايته بعد بداية {other}' },
      startsBefore: { moment: 'بدايته قبل {other}', other: 'بدايته قبل بداية {other}' },
      endsAfter: { moment: 'نهايته بعد {other}', other: 'نهايته بعد نهاية {other}' },
      endsBefore: { moment: 'نهايته قبل {other}', other: 'نهايته قبل نهاية {other}' },
      startsWith: { other: 'بدايته مع {other}' },
      endsWith: { other: 'نهايته مع {other}' },
    },

    apart: {
      after: { moment: 'بعد {other} بمدة {lag}', other: 'بعد نهاية {other} بمدة {lag}' },
      before: { moment: 'قبل {other} بمدة {lag}', other: 'قبل بداية {other} بمدة {lag}' },
      startsAfter: {
        moment: 'بدايته بعد {other} بمدة {lag}',
        other: 'بدايته بعد بداية {other} بمدة {lag}',
      },
      startsBefore: {
        moment: 'بدايته قبل {other} بمدة {lag}',
        other: 'بدايته قبل بداية {other} بمدة {lag}',
      },
      endsAfter: { moment: 'نهايته بعد {other} بمدة {lag}', other: 'نهايته بعد نهاية {other} بمدة {lag}' },
      endsBefore: { moment: 'نهايته قبل {other} بمدة {lag}', other: 'نهايته قبل نهاية {other} بمدة {lag}' },
    },

    fact: {
      stated: '{event}: {date}',
      asOf: '{event}: {clause}',
      lasts: 'مدة {event}: {length}',
      after: 'بداية {event} بعد نهاية {other}',
      before: 'نهاية {event} قبل بداية {other}',
      during: 'وقت {event} ضمن وقت {other}',
      meets: 'نهاية {event} عند بداية {other}',
      startsAfter: 'بداية {event} بعد بداية {other}',
      endsAfter: 'نهاية {event} بعد نهاية {other}',
      startsWith: 'بداية {event} مع بداية {other}',
      endsWith: 'نهاية {event} مع نهاية {other}',
      quoted: '«{title}»',
    },

    factApart: {
      after: 'بداية {event} بعد نهاية {other} بمدة {lag}',
      before: 'نهاية {event} قبل بداية {other} بمدة {lag}',
      startsAfter: 'بداية {event} بعد بداية {other} بمدة {lag}',
      endsAfter: 'نهاية {event} بعد نهاية {other} بمدة {lag}',
    },

    claims: {
      shown: 'التاريخ بحسب {sources}',
      by: 'بحسب {sources}: {date}',
      byAnother: 'بحسب مصدر آخر: {date}',
      then: 'مع كل ما هو معروف: {date}',
      would: 'تكون تواريخ أخرى عندئذٍ:',
      wouldBe: '{event}: {date}',
      wouldNot: '{event}: بلا تاريخ',
      more: {
        zero: '{n} غير ذلك',
        one: 'وواحد غير ذلك',
        two: 'واثنان غير ذلك',
        few: 'و{n} غير ذلك',
        many: 'و{n} غير ذلك',
        other: 'و{n} غير ذلك',
      },
      contradicts: 'هذا يناقض ما هو معروف عن {others}',
      contradictsBy: 'هذا يناقض ما هو معروف عن {others} (الفرق: {length})',
      contradictsSoft: 'لا يتفق هذا مع {others} إلا إذا فُهمت «نحو» بمعناها الواسع',
      contradictsElse: 'هذا يناقض ما هو معروف عنه من غير ذلك',
      settles: 'عندئذٍ لا يناقضه شيء',
    },

    table: {
      caption: 'كل الأحداث بترتيبها الزمني',
      what: 'الحدث',
      when: 'متى',
      sure: 'درجة اليقين',
      lane: 'المسار',
      why: 'السبب',
      place: 'المكان',
      duration: 'المدة',
      status: 'الحالة',
      sources: 'المصادر',
    },

    sure: {
      precision: {
        month: 'بدقة الشهر',
        season: 'بدقة الفصل',
        months: 'بدقة بضعة أشهر',
        year: 'بدقة السنة',
        decade: 'بدقة العقد',
        century: 'بدقة القرن',
        millennium: 'بدقة الألفية',
        coarser: 'على وجه العموم',
        other: 'دقيق',
      },
      approximate: 'تقريبي',
      uncertain: 'غير مؤكد',
      workedOut: 'مستنتج من تواريخ أخرى',
      oneSide: 'معروف من جهة واحدة فقط',
      oneOf: 'واحد من عدة تواريخ',
      unknown: 'تاريخ غير معروف',
    },
  },

  tools: arTools,
};
