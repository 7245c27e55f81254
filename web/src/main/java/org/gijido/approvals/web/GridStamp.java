package org.gijido.approvals.web;

import org.gijido.printing.StampDrawing;

/**
 * A stamp in a box of the 決裁欄, in the words of its day.
 *
 * @param name   whose it is, in full
 * @param post   the whole post for which it was put
 * @param at     when
 * @param stead  on whose behalf; empty for the own post
 * @param reason of a decision in another's stead, or of a dissent; empty for none
 * @param twin   of which other box the same press was; empty for none
 */
public record GridStamp(StampDrawing drawing, String name, String post, String at, String stead, String reason, String twin) {}
