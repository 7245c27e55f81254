package org.gijido.answers.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SharedTextTest {
    private static TextEngine engine;

    @BeforeAll
    static void load() {
        engine = new TextEngine();
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void textIsKeptToTheLastCodeUnit() {
        String text = "次に、葛󠄀城市の𠮷野さんについて\n｜難読《なんどく》 ㈱ ① 〜 −\n<script>alert(1)</script>\t";
        SharedText copy = engine.create(List.of(textOf(text).encode()));
        assertEquals(text, copy.text());
    }

    @Test
    void twoWritersKeepBothTheirWords() {
        SharedText hers = textOf("次に、窓口について。");
        SharedText his = engine.create(List.of(hers.encode()));
        byte[] herUpdate = hers.replaceBy("次に、書かない窓口について。");
        byte[] hisUpdate = his.replaceBy("次に、窓口についてお答えします。");
        assertEquals(Merge.APPLIED, his.apply(herUpdate));
        assertEquals(Merge.APPLIED, hers.apply(hisUpdate));
        assertEquals("次に、書かない窓口についてお答えします。", hers.text());
        assertEquals(hers.text(), his.text());
    }

    @Test
    void repeatedUpdateIsKnownAndChangesNothing() {
        SharedText text = textOf("答弁");
        assertEquals(Merge.KNOWN, text.apply(text.encode()));
        assertEquals("答弁", text.text());
    }

    /** S5: whatever is done to one text, another waits for none of it. */
    @Test
    void aTextThatIsHeldKeepsNoOtherWaiting() {
        SharedText other = textOf("答");
        String meanwhile = textOf("問").script.call((functions, document) -> CompletableFuture.supplyAsync(() -> {
            other.replaceBy("答弁");
            return engine.create(List.of(other.encode())).text();
        }).orTimeout(20, TimeUnit.SECONDS).join());
        assertEquals("答弁", meanwhile);
    }

    @Test
    void stateVectorTellsWhatIsMissing() {
        SharedText ahead = textOf("一");
        SharedText behind = engine.create(List.of(ahead.encode()));
        ahead.replaceBy("一二三");
        byte[] missing = ahead.encodeSince(behind.stateVector());
        assertTrue(missing.length < ahead.encode().length + 4);
        assertEquals(Merge.APPLIED, behind.apply(missing));
        assertEquals("一二三", behind.text());
        assertArrayEquals(ahead.stateVector(), behind.stateVector());
    }

    @Test
    void damagedUpdatesAreMalformedAndHarmless() {
        SharedText text = textOf("守られる本文");
        byte[] good = engine.create(List.of(text.encode())).replaceBy("守られる本文です");
        for (int length = 0; length < good.length; length++) {
            assertEquals(Merge.MALFORMED, text.apply(Arrays.copyOf(good, length)), "cut to " + length);
        }
        assertEquals(Merge.MALFORMED, text.apply("not an update".getBytes(StandardCharsets.UTF_8)));
        assertEquals("守られる本文", text.text());
    }

    @Test
    void updateBuildingOnAnUnknownOneIsAGap() {
        SharedText writer = engine.create();
        byte[] first = writer.replaceBy("一");
        byte[] second = writer.replaceBy("一二");
        SharedText reader = engine.create();
        assertEquals(Merge.GAP, reader.apply(second));
        assertEquals(Merge.APPLIED, engine.create(List.of(first)).apply(second));
    }

    @Test
    void anythingButTextInItsPlaceIsForeign() {
        // made by Yjs: insert "x" into a root named "other"; set a key in a map; embed an object; make bold
        List<String> foreign = List.of(
                "010101000401056f74686572017800",
                "01010100280106616e737765720161017d0100",
                "01010100050106616e73776572077b2261223a317d00",
                "01030100060106616e7377657204626f6c640474727565840100017886010104626f6c64046e756c6c00");
        for (String hex : foreign) {
            SharedText text = textOf("本文");
            assertEquals(Merge.FOREIGN, text.apply(HexFormat.of().parseHex(hex)), hex);
            assertEquals("本文", text.text());
        }
    }

    @Test
    void replacingASurrogatePairLosesNoHalf() {
        SharedText text = textOf("土口の吉は𠮷です");
        SharedText copy = engine.create(List.of(text.encode()));
        copy.apply(text.replaceBy("土口の吉は𠮟です"));
        assertEquals("土口の吉は𠮟です", copy.text());
        copy.apply(text.replaceBy("土口の吉は𠮷𠮟です"));
        assertEquals("土口の吉は𠮷𠮟です", copy.text());
    }

    private static SharedText textOf(String words) {
        SharedText text = engine.create();
        text.replaceBy(words);
        return text;
    }
}
