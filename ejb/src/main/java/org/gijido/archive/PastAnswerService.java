package org.gijido.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.index.SearchResult.Hit;
import org.gijido.platform.Letters;
import org.gijido.search.FoundPage;
import org.gijido.search.Lookup;
import org.gijido.search.MarkedText;
import org.gijido.search.Searches;
import org.gijido.shared.BusinessException;

/** Finds past answers for people. */
@Stateless
public class PastAnswerService {

    /** Characters of an answer that a list shows; more is on the page of the answer. */
    private static final int PASSAGE = 240;
    private static final int WHOLE = Integer.MAX_VALUE;
    /** Answers in one CSV. */
    public static final int MOST_EXPORTED = 2_000;
    /** Characters (UTF-16 units) of a text to compare with. */
    public static final int LONGEST_SIMILAR = 20_000;

    @Inject
    private PastAnswerRepository repository;
    @Inject
    private PastAnswerIndex index;
    @Inject
    private Visibility visibility;

    /** Searches; nothing that can be typed is an error. */
    public PastAnswerPage search(Caller caller, PastAnswerQuery query) {
        caller.require(Permission.PAST_ANSWER_READ);
        LocalDate last = visibility.lastDay(caller);
        if (query.from() != null && query.from().isAfter(last)) {
            return PastAnswerPage.EMPTY;
        }
        PastAnswerIndex.Matches matches = index.search(query.until(last));
        return new PastAnswerPage(matches.total(), matches.complete(), hits(matches.page(), query.text()), matches.facets());
    }

    /** The same among all other things: without counts and marks. */
    public FoundPage<PastAnswer> lookUp(Caller caller, Lookup lookup) {
        caller.require(Permission.PAST_ANSWER_READ);
        return FoundPage.of(index.lookUp(lookup, visibility.lastDay(caller)), false, repository::byId);
    }

    /**
     * What a search finds, whole and in its order, for a spreadsheet; at most {@value #MOST_EXPORTED}.
     *
     * @throws BusinessException INVALID when more are found: a part would be taken for all
     */
    public byte[] csv(Caller caller, PastAnswerQuery query) {
        caller.require(Permission.PAST_ANSWER_READ);
        PastAnswerQuery known = query.until(visibility.lastDay(caller));
        PastAnswerCsv csv = new PastAnswerCsv();
        long total = 0;
        for (int page = 1; page == 1 || (page - 1L) * PastAnswerQuery.LARGEST_PAGE < total; page++) {
            PastAnswerIndex.Matches found = index.search(known.at(page));
            total = found.total();
            if (total > MOST_EXPORTED) {
                throw BusinessException.invalid("platform.error.tooManyToSave", total, MOST_EXPORTED);
            }
            List<String> ids = found.page().stream().map(Hit::id).toList();
            Map<String, PastAnswer> answers = repository.byId(ids);
            ids.stream().map(answers::get).filter(Objects::nonNull).forEach(csv::add);
        }
        return csv.bytes();
    }

    /**
     * The past answers that speak most like a text, best first.
     *
     * @param leftOutId an answer not to be given, or null
     * @throws BusinessException INVALID when the text is blank or too long, or the size out of range
     */
    public List<PastAnswerHit> similar(Caller caller, String text, String leftOutId, int size) {
        caller.require(Permission.PAST_ANSWER_READ);
        if (text.isBlank()) {
            throw BusinessException.invalid("archive.error.similarText");
        }
        if (Letters.count(text) > LONGEST_SIMILAR) {
            throw BusinessException.invalid("archive.error.textTooLong", LONGEST_SIMILAR);
        }
        if (size < 1 || size > PastAnswerQuery.LARGEST_PAGE) {
            throw BusinessException.invalid("archive.error.size", PastAnswerQuery.LARGEST_PAGE);
        }
        LocalDate last = visibility.lastDay(caller);
        return hits(index.similar(text, leftOutId, last, size), "");
    }

    /** The answer behind a permanent link. */
    public PastAnswer get(Caller caller, String id) {
        caller.require(Permission.PAST_ANSWER_READ);
        LocalDate last = visibility.lastDay(caller);
        return repository.find(id).filter(answer -> !answer.date().isAfter(last))
                .orElseThrow(() -> BusinessException.notFound("archive.error.noAnswer"));
    }

    /** An answer that went since the index last looked is left out. */
    private List<PastAnswerHit> hits(List<Hit> matches, String typed) {
        Map<String, PastAnswer> answers = repository.byId(matches.stream().map(Hit::id).toList());
        Searches.Marker marker = index.marker(typed);
        return matches.stream().map(match -> hit(match, answers.get(match.id()), marker)).filter(Objects::nonNull).toList();
    }

    private PastAnswerHit hit(Hit match, PastAnswer answer, Searches.Marker marker) {
        return answer == null ? null : new PastAnswerHit(answer, match.score(),
                mark(marker, answer.title(), WHOLE), mark(marker, answer.questioner(), WHOLE),
                mark(marker, answer.question(), PASSAGE), mark(marker, answer.answer(), PASSAGE));
    }

    private static MarkedText mark(Searches.Marker marker, String text, int longest) {
        return text == null ? null : marker.mark(text, longest);
    }
}
