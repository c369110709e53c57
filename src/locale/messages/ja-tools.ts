/** Japanese: the words of the tools around the drawing. */
import type { Tools } from './messages.js';

export const jaTools: Tools = {
  overview: {
    label: '全体図',
    window: '表示期間',
    start: '表示期間の始まり',
    end: '表示期間の終わり',
  },

  filter: {
    label: '表示する内容',
    active: { other: '絞り込み（{n}件適用中）' },
    shown: { other: '{n}件中{shown}件の出来事' },
    clear: 'すべて解除',
    nothing: '条件に合う出来事はありません。',
    categories: '分類',
    noCategory: '分類なし',
    others: 'その他',
    statuses: '状態',
    happened: '実現済み',
    certainties: '確かさ',
    certain: '確実',
    time: '期間',
    anyTime: '全期間',
    possible: '表示期間にある可能性がある',
    certainly: '確実に表示期間にある',
    within: '{from}～{to}',
    timeNow: '現在の表示期間を使う',
  },

  find: {
    label: '検索',
    field: 'すべての出来事を検索',
    previous: '前の結果',
    next: '次の結果',
    close: '検索を閉じる',
    reading: '読み込み中 {share}',
    none: '見つかりません',
    count: { other: '{n}件' },
    at: '{n}件中{at}件目',
    date: '日付へ移動',
    go: '移動',
    today: '今日',
    asOf: '{date}現在',
    nearest: '最も近い出来事：{event}',
    unknown: '日付として読み取れません。例：{example}',
    ambiguous: '二通りの日付に読めます。月を言葉で書くと明確です：{example}',
  },
};
