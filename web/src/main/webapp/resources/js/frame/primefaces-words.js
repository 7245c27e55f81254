/** Better words for some of PrimeFaces' Japanese ones (its 崩壊 is a ruin, not a row that folds). */
const words = /** @type {any} */ (window).PrimeFaces?.locales?.ja;

if (words) {
  Object.assign(words, {
    choose: 'ファイルを選ぶ',
    clear: 'クリア',
    emptyFilterMessage: '該当するものはありません',
    emptyMessage: '該当するものはありません',
    emptySearchMessage: '該当するものはありません',
    emptySelectionMessage: '選ばれていません',
    now: '現在',
    prevMonth: '前月',
    searchMessage: '{0}件あります',
    selectionMessage: '{0}件選びました',
    upload: 'アップロード',
  });
  Object.assign(words.aria ?? {}, {
    collapseLabel: '折りたたむ',
    collapseRow: '行を折りたたむ',
    expandLabel: '開く',
    expandRow: '行を開く',
  });
}
