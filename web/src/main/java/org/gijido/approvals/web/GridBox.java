package org.gijido.approvals.web;

/**
 * A box of the 決裁欄.
 *
 * @param head   what stands over it: 課長
 * @param post   the whole post in words of the day on which the way was laid out
 * @param kind   what is done there: 回議, 合議 …
 * @param seal   the drawn stamp, an SVG element; null while it is empty
 * @param name   whose stamp it is; empty while it is empty
 * @param at     when it was put
 * @param mark   beside the stamp: 代, 不同意, 後閲済み; empty for none
 * @param stead  on whose behalf; empty for the own post
 * @param note   of an empty box: whose turn it is, 保留中 …
 * @param holder who holds the post today, where somebody is asked
 * @param due    by when; empty where nobody is asked
 * @param why    why it is here: the article
 * @param look   {@code turn}, {@code done}, {@code struck}, {@code passed}, {@code coming}
 * @param mine   whether the reader holds the post
 */
public record GridBox(String head, String post, String kind, String seal, String name, String at, String mark, String stead,
        String note, String holder, String due, boolean late, String why, String look, boolean mine) {}
