package org.gijido.archive;

/**
 * An import has ended and all it stored is committed. Whoever observes this does so before the importer gets the
 * answer: an index catches up, so that what was imported can be found when the importer hears of it.
 */
public record PastAnswersImported(int stored) {
}
