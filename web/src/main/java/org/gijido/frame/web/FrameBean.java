package org.gijido.frame.web;

import java.net.MalformedURLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gijido.access.Role;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.MeBean;
import org.gijido.access.web.SessionEnding;
import org.primefaces.context.PrimeFacesContext;

/** {@code #{frame}}: what the template shows around a page. */
@Named("frame")
@RequestScoped
public class FrameBean {

    private static final int IN_THE_BAR = 5;
    private static final String HERE = " › ";
    private static final String SEARCH = "/search/search.xhtml";

    /** @param count how many things wait there; 0 says nothing */
    public record Entry(String key, String icon, String path, boolean current, long count) {
    }

    /** @param current whether the page lies in it; @param entries one or more */
    public record Folder(String key, String icon, boolean current, List<Entry> entries) {
        public boolean single() {
            return entries.size() == 1;
        }

        public Entry first() {
            return entries.getFirst();
        }
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
    private WaitingList waitingList;
    @Inject
    private Instance<PageNotice> pageNotices;
    @Inject
    private Instance<Bell> bells;

    /** Found once: the page asks for them again and again. */
    private List<Part> parts;
    private List<Folder> folders;
    private List<String> notices = List.of();
    private long waiting;
    private boolean unread;
    private String topics = "";

    /** Before a page is drawn as a whole; what is drawn anew of it later shows none of this. */
    public void read() {
        if (isWhole()) {
            current.find().ifPresent(caller -> {
                topics = bells.stream().flatMap(bell -> bell.topics(caller).stream()).collect(Collectors.joining(" "));
                waiting = waitingList.count(caller);
                unread = bells.stream().anyMatch(bell -> bell.isUnread(caller));
            });
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

    /** The areas with what the caller may open of each. */
    public List<Folder> getFolders() {
        if (folders == null) {
            folders = parts().stream().collect(Collectors.groupingBy(Part::area, TreeMap::new, Collectors.toList()))
                    .entrySet().stream().map(area -> folder(area.getKey(), area.getValue())).toList();
        }
        return folders;
    }

    private Folder folder(Area area, List<Part> open) {
        return new Folder(area.key(), area.icon(), here().map(Part::area).filter(area::equals).isPresent(),
                open.stream().map(part -> open.size() == 1 ? entry(part) : entry(part, part.amongOthers())).toList());
    }

    private Entry entry(Part part) {
        return entry(part, part.key());
    }

    private Entry entry(Part part, String key) {
        return new Entry(key, part.icon(), part.address(), part.holds(view()), part == Part.HOME ? waiting : 0);
    }

    /** What the narrow bar shows without opening the rest: the role's own. */
    public List<Entry> getBar() {
        int most = isCrowded() ? IN_THE_BAR - 1 : IN_THE_BAR;
        return current.find().stream().flatMap(caller -> RoleBar.of(caller.roles(), parts(), most).stream()).map(this::entry)
                .toList();
    }

    /** Whether the bar needs a button for the rest. A councillor's five are all that one needs. */
    public boolean isCrowded() {
        return parts().size() > IN_THE_BAR
                && current.find().filter(caller -> caller.roles().equals(Set.of(Role.COUNCILLOR))).isEmpty();
    }

    private static Optional<Part> here() {
        return Stream.of(Part.values()).filter(part -> part.holds(view())).findFirst();
    }

    /** The way to the page: its area and its part; empty for a page of none. */
    public String getHere() {
        return here().map(part -> getFolders().stream().filter(Folder::current).anyMatch(folder -> !folder.single())
                ? texts.get(part.area().key()) + HERE + texts.get(part.amongOthers())
                : texts.get(part.key())).orElse("");
    }

    /** Where 庁内を検索 is answered without a script too; null where nothing can be sought. */
    public String getSearchPage() {
        return current.find().isPresent() && exists(SEARCH) ? SEARCH : null;
    }

    /** The area that the page lies in, for what is sought from it; empty for a page of none. */
    public String getAreaCode() {
        return here().map(Part::area).map(Area::code).orElse("");
    }

    /** How many things wait for the caller. */
    public long getWaiting() {
        return waiting;
    }

    /** Whether the caller was told something that is unread. */
    public boolean isUnread() {
        return unread;
    }

    /** What the bell's script follows, with spaces between. */
    public String getBellTopics() {
        return topics;
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
