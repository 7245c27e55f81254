package org.gijido.approvals;

/** 保存期間: for how long a document is kept. */
public enum Retention {
    ONE_YEAR, THREE_YEARS, FIVE_YEARS, TEN_YEARS, THIRTY_YEARS,
    /** 永年. */
    PERMANENT
}
