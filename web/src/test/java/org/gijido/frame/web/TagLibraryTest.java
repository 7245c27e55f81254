package org.gijido.frame.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The tag library says what the tags are: every tag and every attribute that a page uses is described in it. */
class TagLibraryTest {

    private static final Path LIBRARY = WebFiles.PAGES.resolve("WEB-INF/gijido.taglib.xml");
    private static final Pattern TAG = Pattern.compile("<g:([a-zA-Z]+)((?:\\s+[\\w:-]+=\"[^\"]*\")*)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:-]+)=\"");
    /** What p:commandButton offers besides is described by PrimeFaces. */
    private static final String COMPONENT = "button";

    private final Map<String, Set<String>> tags = new HashMap<>();

    TagLibraryTest() throws Exception {
        Document library = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(WebFiles.text(LIBRARY))));
        NodeList elements = library.getElementsByTagName("tag");
        for (int place = 0; place < elements.getLength(); place++) {
            Element tag = (Element) elements.item(place);
            Set<String> attributes = new HashSet<>();
            NodeList names = tag.getElementsByTagName("name");
            for (int name = 0; name < names.getLength(); name++) {
                attributes.add(names.item(name).getTextContent());
            }
            tags.put(tag.getElementsByTagName("tag-name").item(0).getTextContent(), attributes);
        }
    }

    @Test
    void everyTagFileIsDescribed() {
        Set<String> files = new TreeSet<>();
        WebFiles.below(WebFiles.PAGES.resolve("WEB-INF/tags"), ".xhtml")
                .forEach(file -> files.add(file.getFileName().toString().replace(".xhtml", "")));
        Set<String> described = new TreeSet<>(tags.keySet());
        described.remove(COMPONENT);
        assertEquals(described, files);
        assertTrue(files.size() > 20, "tags were seen");
    }

    @Test
    void pagesUseOnlyDescribedTagsAndAttributes() {
        Set<String> unknown = new TreeSet<>();
        for (Path page : WebFiles.below(WebFiles.PAGES, ".xhtml")) {
            for (MatchResult use : TAG.matcher(WebFiles.text(page)).results().toList()) {
                String tag = use.group(1);
                if (!tags.containsKey(tag)) {
                    unknown.add(page.getFileName() + " g:" + tag);
                } else if (!tag.equals(COMPONENT)) {
                    ATTRIBUTE.matcher(use.group(2)).results().map(attribute -> attribute.group(1))
                            .filter(attribute -> !tags.get(tag).contains(attribute))
                            .forEach(attribute -> unknown.add(page.getFileName() + " g:" + tag + " " + attribute));
                }
            }
        }
        assertEquals(Set.of(), unknown);
    }
}
