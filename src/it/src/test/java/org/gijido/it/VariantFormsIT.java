package org.gijido.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** A name is shown in its own form, whatever piece of the font its characters lie in. */
class VariantFormsIT {

    private static final String LOOK = """
            async (texts) => {
              await Promise.all(texts.map((text) => document.fonts.load('bold 64px "BIZ UDPGothic"', text)));
              return texts.map((text) => {
                const canvas = Object.assign(document.createElement('canvas'), { width: 80, height: 80 });
                const brush = canvas.getContext('2d');
                brush.font = 'bold 64px "BIZ UDPGothic"';
                brush.fillText(text, 0, 70);
                return canvas.toDataURL();
              });
            }""";

    /** 社 and 葛 lie in the everyday piece, 渚 in one of the others. */
    @Test
    void variantFormsLookOtherThanTheUsualOnes() {
        List<String> texts = List.of("社", "社\uFE00", "葛", "葛\uDB40\uDD00", "渚", "渚\uFE00");
        try (Browser browser = Browser.open(); Person person = browser.person("councillor")) {
            List<?> drawn = (List<?>) person.open("/").evaluate(LOOK, texts);
            assertEquals(texts.size(), drawn.stream().distinct().count());
        }
    }
}
