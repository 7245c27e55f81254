package org.gijido.approvals.web;

import java.util.List;

/**
 * A box of the 決裁欄.
 *
 * @param head   what stands over it: 課長; of another section with its unit, 財政課 課長
 * @param post   the whole post in words of the day on which the way was laid out
 * @param stamp  null while it is empty
 * @param marks  beside the stamp: 代, 不同意, 後閲
 * @param note   of an empty box: whose turn it is, 保留中 …; of a reviewed one who reviewed it
 * @param holder who holds the post today, where somebody is asked
 * @param due    by when; empty where nobody is asked
 * @param whose  to whose decision the line leads; empty of other boxes
 * @param why    why it is here: the article
 * @param said   the same and what its look says, in a sentence for who hears it
 * @param look   {@code turn}, {@code done}, {@code dissented}, {@code struck}, {@code passed}, {@code coming}, {@code above}
 * @param mine   whether the reader holds the post
 */
public record GridBox(String head, String post, GridStamp stamp, List<String> marks, String note, String holder, String due,
        boolean late, String whose, String why, String said, String look, boolean mine) {

    public GridBox {
        marks = List.copyOf(marks);
    }
}
