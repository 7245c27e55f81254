package org.gijido.access.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.ApiTokenService;
import org.gijido.access.ApiTokenService.OwnedToken;
import org.gijido.platform.web.Pager;

/** The administrator's list of all tokens that work. */
@Named("tokens")
@ViewScoped
public class TokensBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    @Inject
    private ApiTokenService service;
    @Inject
    private CurrentCaller current;

    private int page;
    private List<OwnedToken> rows = List.of();
    private long total;

    public void read() {
        rows = service.working(current.get(), page, SIZE);
        total = service.countWorking(current.get());
    }

    public void revoke(long tokenId) {
        service.revoke(current.get(), tokenId);
        read();
    }

    public List<OwnedToken> getRows() {
        return rows;
    }

    public Pager getPager() {
        return new Pager(page, SIZE, total, "/access/tokens.xhtml");
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.clamp(page, 0, LAST_PAGE);
    }
}
