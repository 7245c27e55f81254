package org.gijido.book;

import org.gijido.answers.StampStep;

/** The words over the boxes of the stamp grid; they stand on paper and are Japanese in every language. */
final class StampWord {

    private StampWord() {}

    static String of(StampStep step) {
        return switch (step) {
            case DRAFTED -> "作成";
            case DIVISION_HEAD -> "課長";
            case DEPARTMENT_HEAD -> "部長";
            case VICE_MAYOR -> "副市長";
            case MAYOR -> "市長";
            case SIGNED_OFF -> "校了";
        };
    }
}
