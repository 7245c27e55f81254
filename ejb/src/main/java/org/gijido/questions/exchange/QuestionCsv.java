package org.gijido.questions.exchange;

import java.util.Map;
import java.util.Optional;

import org.gijido.questions.AnswererClass;

/** The columns of the CSV that general affairs exchanges; what the export writes, the import reads. */
final class QuestionCsv {

    static final String KIND = "区分";
    static final String ORDER = "発言順";
    static final String SEAT = "議席番号";
    static final String COUNCILLOR = "議員";
    static final String GROUP = "会派";
    static final String NUMBER = "番号";
    static final String SUB_HEADING = "小見出し";
    static final String SUBJECT = "件名";
    static final String BODY = "質問文";
    static final String ANSWERER_CLASS = "答弁者区分";
    static final String ANSWERER = "答弁者";
    static final String LEAD = "担当課";
    static final String CONTRIBUTING = "関係課";
    static final String STATE = "状態";
    static final String OFFICIAL_DEADLINE = "答弁期限";
    static final String INTERNAL_DEADLINE = "庁内期限";
    static final String NOTES = "質問取りメモ";
    static final String CHANGED_AT = "最終更新";
    static final String CHANGED_BY = "更新者";
    /** Between the names of contributing divisions. */
    static final String SEPARATOR = "、";

    private static final Map<String, AnswererClass> ANSWERERS = Map.of("市長", AnswererClass.MAYOR,
            "副市長", AnswererClass.VICE_MAYOR, "部長", AnswererClass.DEPARTMENT_HEAD, "課長", AnswererClass.DIVISION_HEAD);

    private QuestionCsv() {
    }

    static Optional<AnswererClass> answererClass(String word) {
        return Optional.ofNullable(ANSWERERS.get(word));
    }

    static String word(AnswererClass answerer) {
        return ANSWERERS.entrySet().stream().filter(entry -> entry.getValue() == answerer).findFirst().orElseThrow().getKey();
    }
}
