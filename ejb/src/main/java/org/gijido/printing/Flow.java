package org.gijido.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Fills pages from top to bottom with blocks.
 *
 * <p>A heading stays with at least two lines of what it heads; of a block that goes over to another page at least two
 * lines stand on either side, or all of it moves.
 */
public final class Flow {

    private static final int FEWEST_LINES = 2;
    private static final double ABOVE_BASELINE = 0.88;

    private final Supplier<Page> nextPage;
    private final List<Block> waiting = new ArrayList<>();
    private Page page;
    private double y;
    private boolean fresh;

    /**
     * Starts in the middle of a page.
     *
     * @param y upper edge of what comes first
     * @param nextPage opens a page; the flow then starts at the upper edge of the text
     */
    public Flow(Page page, double y, Supplier<Page> nextPage) {
        this.page = page;
        this.y = y;
        this.nextPage = nextPage;
    }

    /** Puts a block where the last one ended. */
    public void add(Block block) {
        waiting.add(block);
        if (!block.keepWithNext()) {
            placeWaiting();
        }
    }

    /** Draws a rule across the text, with space around it. */
    public void rule(double before, double after, double thickness) {
        placeWaiting();
        y -= before;
        page.rule(Paper.LEFT, Paper.RIGHT, y, thickness, Page.Ink.BLACK);
        y -= after;
    }

    /** Places headings that nothing followed; the flow may go on. */
    public void close() {
        placeWaiting();
    }

    /** The page that the next block starts on, if it fits. */
    public Page page() {
        return page;
    }

    /** Upper edge of the next block, in points from the foot of the page. */
    public double y() {
        return y;
    }

    private void placeWaiting() {
        if (!fresh && needed() > y - Paper.BOTTOM) {
            openPage();
        }
        waiting.forEach(this::place);
        waiting.clear();
    }

    private double needed() {
        double needed = 0;
        for (Block block : waiting) {
            boolean last = block == waiting.getLast();
            int lines = last && !block.keepWithNext() ? Math.min(leastLines(block), block.lines().size()) : block.lines().size();
            needed += block.before() + lines * block.leading() + (last ? 0 : block.after());
        }
        return needed;
    }

    /** Three lines are never divided: one of them would be alone. */
    private static int leastLines(Block block) {
        return block.lines().size() <= FEWEST_LINES + 1 ? block.lines().size() : FEWEST_LINES;
    }

    private void place(Block block) {
        y -= fresh ? 0 : block.before();
        int from = 0;
        while (from < block.lines().size()) {
            int to = from + linesThatFit(block, from);
            if (from == 0 && to > 0) {
                block.beside().forEach(label -> page.text(label, Paper.LEFT, baseline(block, block.lines().getFirst())));
            }
            block.lines().subList(from, to).forEach(line -> line(line, block));
            if (to < block.lines().size()) {
                openPage();
            }
            from = to;
        }
        y -= block.after();
    }

    private int linesThatFit(Block block, int from) {
        int left = block.lines().size() - from;
        int fitting = (int) Math.floor((y - Paper.BOTTOM) / block.leading() + 0.01);
        if (fitting >= left) {
            return left;
        }
        boolean wouldLeaveOneAlone = left - fitting < FEWEST_LINES;
        int kept = wouldLeaveOneAlone ? fitting - 1 : fitting;
        return Math.max(kept, fresh ? 1 : 0);
    }

    private void line(SetLine line, Block block) {
        page.text(line, Paper.LEFT + block.indent(), baseline(block, line));
        y -= block.leading();
        fresh = false;
    }

    private double baseline(Block block, SetLine line) {
        return y - (block.leading() - line.size()) / 2 - line.size() * ABOVE_BASELINE;
    }

    private void openPage() {
        page = nextPage.get();
        y = Paper.TOP;
        fresh = true;
    }
}
