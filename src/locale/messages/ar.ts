/**
 * Arabic, loaded when asked for, right to left. In a phrase a year is called one ("عام 2024"), and two of them are so in
 * the dual. Of one and of two the number is in the noun.
 */
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
  undated: 'بلا تاريخ معروف: {n}',
  earlier: '{n} قبل ذلك',
  later: '{n} بعد ذلك',
  page: '{from}–{to} من {n}',

  toolbar: {
    label: 'أدوات الخط الزمني',
    views: 'العرض',
    lanes: 'مسارات',
    story: 'سرد',
    table: 'جدول',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    fit: 'عرض الكل',
    earlier: 'أسبق',
    later: 'لاحق',
  },

  drawing: {
    label: 'الأحداث عبر الزمن',
    showing: 'المعروض من {from} إلى {to}',
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

  summary: {
    approximate: {
      zero: 'لا تواريخ تقريبية',
      one: 'تاريخ تقريبي واحد',
      two: 'تاريخان تقريبيان',
      few: '{n} تواريخ تقريبية',
      many: '{n} تاريخًا تقريبيًا',
      other: '{n} تاريخ تقريبي',
    },
    workedOut: {
      zero: 'لا تواريخ مستنتجة من غيرها',
      one: 'تاريخ واحد مستنتج من غيره',
      two: 'تاريخان مستنتجان من غيرهما',
      few: '{n} تواريخ مستنتجة من غيرها',
      many: '{n} تاريخًا مستنتجًا من غيره',
      other: '{n} تاريخ مستنتج من غيره',
    },
    undated: '{n} بلا تاريخ',
    conflict: '{n} متعارض مع غيره',
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
      why: 'لماذا هذا التاريخ',
      noDate: 'لم يُذكر تاريخ، وهو يُستنتج مما يلي:',
      workedOut: 'مستنتج مما يلي:',
      asWritten: 'كما ورد في المصدر: {text}',
      sources: 'المصادر',
      links: 'روابط',
      partOf: 'جزء من',
      otherDates: 'تواريخ أخرى مقترحة',
      conflict: 'لا يمكن أن يصح كل ما يلي معًا:',
      conflictSoft: 'لا يصح هذا إلا إذا فُهمت «نحو» بمعناها الواسع:',
    },

    fact: {
      stated: '{event}: {when}',
      after: 'بداية {event} بعد نهاية {other}',
      before: 'نهاية {event} قبل بداية {other}',
      during: 'وقت {event} ضمن وقت {other}',
      meets: 'نهاية {event} عند بداية {other}',
      startsAfter: 'بداية {event} بعد بداية {other}',
      endsAfter: 'نهاية {event} بعد نهاية {other}',
      startsWith: 'بداية {event} مع بداية {other}',
      endsWith: 'نهاية {event} مع نهاية {other}',
      lasts: 'مدة {event}',
      asOf: 'ما كان معروفًا في {date}',
      order: 'لا يمكن أن تسبق نهاية {event} بدايته',
      it: 'هذا الحدث',
      quoted: '«{title}»',
    },

    table: {
      caption: 'كل الأحداث بترتيبها الزمني',
      what: 'الحدث',
      when: 'متى',
      sure: 'درجة اليقين',
      lane: 'المسار',
      why: 'السبب',
    },

    sure: {
      precision: {
        month: 'بدقة الشهر',
        season: 'بدقة الفصل',
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
};
