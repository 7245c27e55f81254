/**
 * The page 様式 of the information division, and how forms are shown on any page: {@code g:fill} lets somebody fill one in,
 * {@code g:filled} shows what was filled in. A page that fills a form holds a {@link org.gijido.forms.web.FillView}, takes what
 * was typed by {@link org.gijido.forms.web.FillView#typed} and loads the script {@code forms/fill}.
 *
 * <p>What the information division does fastest: to put a changed file in place (choose it, 内容を確認する, 登録する: three
 * presses), to see what is wrong with a file (all of it, by line, with the first two of these), and to try a form before
 * anybody else sees it (its row, then type: one press).
 */
package org.gijido.forms.web;
