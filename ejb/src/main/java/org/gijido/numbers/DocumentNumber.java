package org.gijido.numbers;

/**
 * A number of a document.
 *
 * @param symbol 総
 * @param number from 1
 * @param branch 0 for the number itself, from 2 for further documents of the same case
 */
public record DocumentNumber(String symbol, FiscalYear year, int number, int branch) {

    /** @throws IllegalArgumentException for a number below 1, or a branch that there cannot be */
    public DocumentNumber {
        if (number < 1 || branch < 0 || branch == 1) {
            throw new IllegalArgumentException("number %d, branch %d".formatted(number, branch));
        }
    }

    /** 総第123号; 総第12-2号 of a branch. */
    public String words() {
        return symbol + "第" + number + (branch == 0 ? "" : "-" + branch) + "号";
    }

    /** 令和8年度 総第123号. */
    public String wordsWithYear() {
        return year.words() + " " + words();
    }
}
