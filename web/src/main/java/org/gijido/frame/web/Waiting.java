package org.gijido.frame.web;

import java.time.LocalDateTime;

/**
 * One thing that waits.
 *
 * @param what     in a word: 押印, 作成 …
 * @param number   of the thing, as people call it; may be empty
 * @param who      whom it is about; may be empty
 * @param path     of the page on which it is done
 * @param deadline null without one
 * @param from     how it came and from whom: 差戻し：部長 鈴木 一郎; empty where that is not known
 * @param why      in the words of who sent it; empty for what simply came
 */
public record Waiting(String what, String number, String who, String subject, String path, LocalDateTime deadline, String from,
        String why) {
}
