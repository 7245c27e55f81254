package org.gijido.it;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/** A Japanese input method: the text under conversion changes several times before it is accepted. */
public final class Ime {

    private final CDPSession devtools;

    Ime(CDPSession devtools) {
        this.devtools = devtools;
    }

    /** Types {@code steps} as composition (か, かん, 漢 …) without accepting it. */
    public void compose(String... steps) {
        for (String step : steps) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", step);
            composition.addProperty("selectionStart", step.length());
            composition.addProperty("selectionEnd", step.length());
            devtools.send("Input.imeSetComposition", composition);
        }
    }

    /** Accepts: the composition is replaced by the text. */
    public void accept(String text) {
        JsonObject accepted = new JsonObject();
        accepted.addProperty("text", text);
        devtools.send("Input.insertText", accepted);
    }
}
