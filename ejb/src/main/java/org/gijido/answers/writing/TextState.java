package org.gijido.answers.writing;

import java.util.List;

import org.gijido.answers.AnswerPhase;

/**
 * The text of an answer as it stands.
 *
 * @param seq     number of the last update in it; 0 before the first
 * @param updates what a copy of the text is made of; merging one twice does no harm
 * @param edition how often the text had been signed off and opened again; what was written in an earlier one is not sent by
 *                itself
 * @param writable whether the caller may write in it now
 */
public record TextState(long questionId, AnswerPhase phase, long seq, long edition, String text, List<byte[]> updates,
        boolean writable, int mostCharacters) {}
