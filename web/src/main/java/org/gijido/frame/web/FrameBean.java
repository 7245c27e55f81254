package org.gijido.frame.web;

import java.net.MalformedURLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.MeBean;
import org.gijido.access.web.SessionEnding;
import org.primefaces.context.PrimeFacesContext;

/** {@code #{frame}}: what the template shows around a page. */
@Named("frame")
@RequestScoped
public class FrameBean {

    private static final int IN_THE_BOTTOM_BAR = 5;

    /** @param first whether the narrow bar at the bottom shows it without opening the rest */
    public record Entry(String key, String icon, String path, boolean current, boolean first) {
    }

    public record Group(String name, List<Entry> entries) {
    }

    @Inject
    private MeBean me;
    @Inject
    private TextBean texts;
    @Inject
    private CurrentCaller current;
    @Inject
    private SessionEnding ending;
    @Inject
    private ServletContext application;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Instance<WaitingSource> sources;
    @Inject
    private Instance<PageNotice> pageNotices;

    /** Found once: the page asks for them again and again. */
    private List<Part> parts;
    private List<Group> groups;
    private List<String> notices = List.of();
    private long waiting;

    /** Before a page is drawn as a whole; what is drawn anew of it later shows none of this. */
    public void read() {
        if (isWhole()) {
            waiting = current.find().map(this::waiting).orElse(0L);
            readNotices();
        }
    }

    /** For a page that shows no more than them. */
    public void readNotices() {
        if (isWhole()) {
            notices = current.find().stream()
                    .flatMap(caller -> pageNotices.stream().flatMap(notice -> notice.of(caller, view()).stream())).toList();
        }
    }

    private static boolean isWhole() {
        return !FacesContext.getCurrentInstance().getPartialViewContext().isPartialRequest();
    }

    /** Classes of the root element: the chosen text size and the density. */
    public String getRootClass() {
        return "text-" + me.getTextSize() + " density-" + me.getDensity();
    }

    /**
     * What PrimeFaces asks of every form that is sent. Its script writes it into the forms once it runs; a form that is sent
     * before that would be refused as a failure of the server.
     */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    public List<Group> getGroups() {
        if (groups == null) {
            groups = readGroups();
        }
        return groups;
    }

    private List<Group> readGroups() {
        Map<String, List<Entry>> byName = new LinkedHashMap<>();
        int place = 0;
        int inTheBar = isCrowded() ? IN_THE_BOTTOM_BAR - 1 : IN_THE_BOTTOM_BAR;
        for (Part part : parts()) {
            Entry entry = new Entry(part.key(), part.icon(), part == Part.HOME ? "/" : part.path(), part.holds(view()),
                    place++ < inTheBar);
            byName.computeIfAbsent(part.group(), name -> new ArrayList<>()).add(entry);
        }
        return byName.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** Whether the bar at the bottom needs a button for the rest. */
    public boolean isCrowded() {
        return parts().size() > IN_THE_BOTTOM_BAR;
    }

    /** The name of the part that the page lies in, empty for a page of none. */
    public String getHere() {
        return Stream.of(Part.values()).filter(part -> part.holds(view())).findFirst()
                .map(part -> texts.get(part.key())).orElse("");
    }

    public boolean isSearchable() {
        return parts().contains(Part.ARCHIVE);
    }

    public String getSearchPage() {
        return Part.ARCHIVE.path();
    }

    /** How many things wait for the caller. */
    public long getWaiting() {
        return waiting;
    }

    /** Whether there may be more than were counted. */
    public boolean isWaitingMany() {
        return waiting >= WaitingSource.MOST;
    }

    /** Bands above the page that concern the caller: what the script of each is given. */
    public List<String> getNotices() {
        return notices;
    }

    public String signOut() {
        ending.end(request, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        return "/signin?faces-redirect=true";
    }

    private long waiting(Caller caller) {
        return Math.min(WaitingSource.MOST, sources.stream().mapToLong(source -> source.count(caller)).sum());
    }

    private List<Part> parts() {
        if (parts == null) {
            parts = current.find().stream()
                    .flatMap(caller -> Stream.of(Part.values()).filter(part -> part.isOpenTo(caller) && exists(part.path())))
                    .toList();
        }
        return parts;
    }

    private boolean exists(String path) {
        try {
            return application.getResource(path) != null;
        } catch (MalformedURLException e) {
            throw new IllegalStateException("not a path of a page: " + path, e);
        }
    }

    private static String view() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
