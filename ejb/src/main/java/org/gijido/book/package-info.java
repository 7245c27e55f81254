/**
 * The answer book 答弁集: the answers of a session on paper, as the mayor carries them to the rostrum.
 *
 * <p>The book is laid out from read models of its own ({@link org.gijido.book.BookAnswer}), so that the layout can be
 * tried without a database, and one service gathers them from the features that own the facts. Its words are Japanese
 * in every language of the screen: it is a paper of the city.
 *
 * <p>Settings: {@code book.answerSize} (points, 16) and the city's name, {@code platform.city}.
 *
 * <p>What does not belong here: fonts, line breaking and pages, which are {@code printing}; and any rule about who has
 * stamped what.
 */
@Feature(uses = {"platform", "access", "assembly", "questions", "answers", "directory", "printing", "routes"})
package org.gijido.book;

import org.gijido.shared.Feature;
