package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** No page carries a style, a script, an event handler or a word of its own. */
class PageTest {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final int LONGEST = 120;
    /** The one file that may load a script: it writes the element for a module. */
    private static final Path MODULE_TAG = WebFiles.PAGES.resolve("WEB-INF/tags/module.xhtml");
    private static final Set<String> READ_BY_PEOPLE = Set.of("label", "title", "alt", "placeholder", "header", "head", "heading",
            "caption", "hint", "text", "word", "confirm", "nothing", "nothingToDo", "aria-label", "emptyMessage",
            "requiredMessage",
            "converterMessage", "validatorMessage", "summary", "itemLabel", "message");
    /** Parts whose value is words; the value of a field is a property. */
    private static final Set<String> VALUE_IS_WORDS = Set.of("button", "commandButton", "outputLabel", "outputText",
            "commandLink");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");

    @Test
    void pagesAreSeen() {
        assertTrue(pages().size() > 20, () -> pages().size() + " pages");
    }

    @Test
    void noPageCarriesStyleScriptHandlerOrLiteralText() {
        assertEquals(List.of(), pages().stream().flatMap(page -> faults(page).stream()).toList());
    }

    @Test
    void noPageIsLong() {
        assertEquals(List.of(), pages().stream().filter(page -> WebFiles.text(page).lines().count() > LONGEST).toList());
    }

    /** What a page reads along while somebody types comes late: it may not wipe the answer to a button pressed meanwhile. */
    @Test
    void whatIsReadAlongLeavesMessagesAlone() {
        Pattern readAlong = Pattern.compile("<(?:p|f):ajax\\b[^>]*>");
        List<String> tags = pages().stream().flatMap(page -> readAlong.matcher(WebFiles.text(page)).results()
                .map(found -> page + ": " + found.group())).toList();
        assertTrue(tags.size() > 3, tags::toString);
        assertEquals(List.of(), tags.stream().filter(tag -> !tag.contains("ignoreAutoUpdate=\"true\"")).toList());
    }

    @Test
    void faultsAreFound() {
        String page = """
                <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets" xmlns:g="urn:gijido">
                <p style="color: red">#{t['a.b.c']}</p><p onclick="x()"/><script>x()</script><style/>
                <p>こんにちは</p><g:input label="名前"/><g:button value="Save"/><g:input value="#{bean.name}" label="#{t['a.b.d']}：○"/>
                </ui:composition>""";
        assertEquals(8, new Reader("test", false).read(page).size());
    }

    private static List<Path> pages() {
        return WebFiles.below(WebFiles.PAGES, ".xhtml");
    }

    private static List<String> faults(Path page) {
        return new Reader(page.toString(), page.equals(MODULE_TAG)).read(WebFiles.text(page));
    }

    /** Reads one page and notes each fault with its line. */
    private static final class Reader extends DefaultHandler {

        private final List<String> faults = new ArrayList<>();
        private final String name;
        private final boolean scriptAllowed;
        private final StringBuilder text = new StringBuilder();
        private Locator locator;

        Reader(String name, boolean scriptAllowed) {
            this.name = name;
            this.scriptAllowed = scriptAllowed;
        }

        List<String> read(String page) {
            try {
                SAXParserFactory factory = SAXParserFactory.newInstance();
                factory.setNamespaceAware(true);
                SAXParser parser = factory.newSAXParser();
                parser.parse(new InputSource(new StringReader(page)), this);
            } catch (IOException | SAXException | ParserConfigurationException e) {
                faults.add(name + ": not well-formed: " + e.getMessage());
            }
            return faults;
        }

        @Override
        public void setDocumentLocator(Locator documentLocator) {
            locator = documentLocator;
        }

        /** The document type is html; nothing is loaded for it. */
        @Override
        public InputSource resolveEntity(String publicId, String systemId) {
            return new InputSource(new StringReader(""));
        }

        @Override
        public void startElement(String uri, String tag, String qualified, Attributes attributes) {
            endText();
            if (tag.equals("style") || tag.equals("script") && !scriptAllowed || tag.equals("outputScript")) {
                fault("<" + tag + ">");
            }
            for (int place = 0; place < attributes.getLength(); place++) {
                attribute(uri.equals(XHTML) ? "" : tag, attributes.getLocalName(place), attributes.getValue(place));
            }
        }

        /** @param tag empty for an element of plain HTML, whose value is data */
        private void attribute(String tag, String attribute, String value) {
            if (attribute.equals("style") || attribute.matches("on[a-z]+")) {
                fault(attribute + "=");
            }
            boolean read = READ_BY_PEOPLE.contains(attribute) || attribute.equals("value") && VALUE_IS_WORDS.contains(tag);
            if (read && hasWords(value)) {
                fault(attribute + "=\"" + value + "\"");
            }
        }

        /** A parser hands a text over in pieces. */
        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String tag, String qualified) {
            endText();
        }

        private void endText() {
            if (hasWords(text.toString())) {
                fault("literal text: " + text.toString().strip());
            }
            text.setLength(0);
        }

        private static boolean hasWords(String text) {
            return EXPRESSION.matcher(text).replaceAll("").codePoints().anyMatch(Character::isLetter);
        }

        private void fault(String what) {
            faults.add(name + ":" + locator.getLineNumber() + " " + what);
        }
    }
}
