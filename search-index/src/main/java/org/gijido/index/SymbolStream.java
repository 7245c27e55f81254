package org.gijido.index;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Gives symbols to the index as terms: each alone, each with the next one, at the start of a word once more with
 * {@link #WORD_START} before it, and as it may sound within a compound. Pairs make phrases of characters quick; single ones find
 * a single kanji.
 */
final class SymbolStream extends TokenStream {

    /** Cannot be part of a text, since only letters and digits become symbols. */
    private static final String WORD_START = "^";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Symbol> symbols;
    private final Queue<String> pending = new ArrayDeque<>();
    private int at = -1;
    private int lastPosition = -1;

    SymbolStream(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    /** The term of two neighbours. */
    static String pair(Symbol first, Symbol second) {
        return first.text() + second.text();
    }

    /** The term of two neighbours of which the first begins a word. */
    static String opening(Symbol first, Symbol second) {
        return WORD_START + pair(first, second);
    }

    @Override
    public boolean incrementToken() {
        while (pending.isEmpty()) {
            if (++at >= symbols.size()) {
                return false;
            }
            addForms(symbols.get(at));
        }
        clearAttributes();
        term.setEmpty().append(pending.remove());
        increment.setPositionIncrement(symbols.get(at).position() - lastPosition);
        lastPosition = symbols.get(at).position();
        return true;
    }

    private void addForms(Symbol symbol) {
        pending.add(symbol.text());
        if (at + 1 == symbols.size() || !symbol.isFollowedBy(symbols.get(at + 1))) {
            return;
        }
        Symbol next = symbols.get(at + 1);
        pending.add(pair(symbol, next));
        if (symbol.opensWord()) {
            pending.add(opening(symbol, next));
        }
        if (symbol.voiced() != null) {
            pending.add(symbol.voiced() + next.text());
        }
        if (next.voiced() != null) {
            pending.add(symbol.text() + next.voiced());
        }
    }
}
