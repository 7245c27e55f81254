package org.gijido.book.web;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.core.UriBuilder;

import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.SessionRow;
import org.gijido.book.BookOverview;
import org.gijido.book.BookSelection;
import org.gijido.book.BookService;
import org.gijido.platform.web.Pager;

/** {@code #{bookBean}}: what to print; all of it is in the address, so that a choice can be sent to a colleague. */
@Named
@RequestScoped
public class BookBean {

    private static final int ROWS = 50;

    @Inject
    private CurrentCaller current;
    @Inject
    private AssemblyService assembly;
    @Inject
    private BookService books;

    private Long session;
    private Long councillor;
    private Long department;
    private String answerer;
    private boolean backData;
    private int page;
    private List<SessionRow> sessions = List.of();
    private BookOverview overview;

    /** Without a session in the address it is the one of today. */
    public void load() {
        session = session == null ? assembly.sessionOfToday(current.get()).map(SessionRow::id).orElse(null)
                : Long.valueOf(assembly.session(current.get(), session).id());
        sessions = assembly.sessions(current.get());
        if (session != null) {
            overview = books.overview(current.get(), new BookSelection(session, councillor, department, answerer));
        }
    }

    public boolean isPrintable() {
        return overview != null && overview.answers() > 0;
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    /** Null where there is no session. */
    public BookOverview getOverview() {
        return overview;
    }

    private List<OpenRow> open() {
        return overview == null ? List.of() : overview.open().stream().map(OpenRow::new).toList();
    }

    public List<OpenRow> getRows() {
        return open().stream().skip((long) page * ROWS).limit(ROWS).toList();
    }

    public Pager getPager() {
        UriBuilder here = UriBuilder.fromPath("/book/book.xhtml").queryParam("session", session);
        return new Pager(page, ROWS, open().size(), address(here));
    }

    /** How many have no text to print yet. */
    public long getUnwritten() {
        return open().stream().filter(OpenRow::unwritten).count();
    }

    public String getPdf() {
        return address(UriBuilder.fromPath("/api/sessions/" + session + "/answer-book.pdf"));
    }

    public Long getSession() {
        return session;
    }

    public void setSession(Long session) {
        this.session = session;
    }

    public Long getCouncillor() {
        return councillor;
    }

    public void setCouncillor(Long councillor) {
        this.councillor = councillor;
    }

    public Long getDepartment() {
        return department;
    }

    public void setDepartment(Long department) {
        this.department = department;
    }

    public String getAnswerer() {
        return answerer;
    }

    public void setAnswerer(String answerer) {
        this.answerer = answerer;
    }

    public boolean isBackData() {
        return backData;
    }

    public void setBackData(boolean backData) {
        this.backData = backData;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }

    private String address(UriBuilder address) {
        add(address, "councillor", councillor);
        add(address, "department", department);
        add(address, "answerer", answerer == null || answerer.isBlank() ? null : answerer);
        add(address, "backData", backData ? true : null);
        return address.build().toString();
    }

    private static void add(UriBuilder address, String name, Object value) {
        if (value != null) {
            address.queryParam(name, "{value}").resolveTemplate("value", value);
        }
    }
}
