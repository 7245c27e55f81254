package org.gijido.index;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.FilteredNormalizer2;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSet;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;

/**
 * Makes characters alike that a person takes for the same: width and case (NFKC), variation selectors (they vanish),
 * accents, the variants of {@code variants.txt}, dashes, numbers. Offsets lead back to the text as typed.
 */
final class TextFolding {

    private static final NormalizeCharMap VARIANTS = FoldTable.charMap(FoldTable.read("variants.txt"));
    private static final Map<String, String> LOOKALIKES = FoldTable.read("lookalikes.txt");
    private static final NormalizeCharMap LOOKALIKE_MAP = FoldTable.charMap(LOOKALIKES);
    /** Unicode's folding of accents; of Japanese it would take the voicing (が: か). */
    private static final Normalizer2 WITHOUT_ACCENTS = new FilteredNormalizer2(
            Normalizer2.getInstance(ICUFoldingFilter.class.getResourceAsStream("utr30.nrm"), "utr30", Normalizer2.Mode.COMPOSE),
            new UnicodeSet("[[:Latin:][:Greek:][:Cyrillic:][:Mn:]-[\\u3099\\u309A]]").freeze());
    private static final String DASHES = "\\-‐‑‒–—―−─━";
    private static final Pattern HYPHEN = Pattern.compile("[" + DASHES + "](?<=[a-z].)(?=[a-z0-9])");
    /** Whatever was typed for the long vowel mark. */
    private static final Pattern LONG_VOWEL = Pattern.compile("[" + DASHES + "](?<=[ァ-ヺー][" + DASHES + "]{1,3})");
    private static final String ANY_DASH = "[" + DASHES + "－﹣]";

    private static final List<FoldingStep> FOR_DICTIONARY = Stream.of(
            List.of(FoldingStep.of("[[:Changes_When_NFKC_Casefolded:][:Mn:]\\uFF61-\\uFF9F]", ICUNormalizer2CharFilter::new),
                    FoldingStep.of("[\\u00C0-\\u1FFF]", text -> new ICUNormalizer2CharFilter(text, WITHOUT_ACCENTS)),
                    FoldingStep.of("[ゝゞヽヾ]", text -> new JapaneseIterationMarkCharFilter(text, false, true)),
                    FoldingStep.rewriting(ANY_DASH, HYPHEN, place -> ""),
                    FoldingStep.rewriting(ANY_DASH, LONG_VOWEL, place -> "ー")),
            Numerals.IN_DIGITS).flatMap(List::stream).toList();
    private static final List<FoldingStep> FOR_EYES = Stream.of(FOR_DICTIONARY, Spelling.IN_TEXT).flatMap(List::stream).toList();

    private TextFolding() {
    }

    /** Folds what the dictionary of words does not tell apart. */
    static CharFilter forDictionary(Reader text) {
        return FoldingStep.all(FOR_DICTIONARY, text, TextFolding::variants);
    }

    /** Folds also what only people do not tell apart: the dictionary knows 一斉 and 斎場, people mix 斉藤 and 斎藤. */
    static CharFilter forEyes(Reader text) {
        return new MappingCharFilter(LOOKALIKE_MAP, FoldingStep.all(FOR_EYES, text, TextFolding::variants));
    }

    private static CharFilter variants(Reader text) {
        return new MappingCharFilter(VARIANTS, text);
    }
}
