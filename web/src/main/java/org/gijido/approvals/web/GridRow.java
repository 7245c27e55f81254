package org.gijido.approvals.web;

import java.util.List;

/**
 * A row of the 決裁欄.
 *
 * @param word  what stands before it: 決裁, 合議, 供覧
 * @param boxes as on paper: who is asked last stands first
 */
public record GridRow(String word, List<GridBox> boxes) {}
