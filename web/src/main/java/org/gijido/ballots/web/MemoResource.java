package org.gijido.ballots.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.access.web.Needs;
import org.gijido.ballots.casting.MemoService;
import org.gijido.platform.Texts;
import org.gijido.platform.web.Required;

/** 予定メモ: what the member means to vote; nobody else reads it. */
@Tag(name = "Votes")
@Path("agenda-items/{item: \\d{1,18}}/memo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemoResource {

    /** @param text empty for none */
    public record MemoBody(String text) {
    }

    /** @param note why a memo that is there cannot be read; empty otherwise */
    public record MemoJson(String text, String note) {
    }

    @Inject
    private MemoService memos;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "getMemo", summary = "The own memo on an item")
    @GET
    public MemoJson read(@PathParam("item") long item) {
        MemoService.Memo memo = memos.read(current.get(), item);
        return new MemoJson(memo.text(), memo.lost() ? Texts.of(current.get().locale(), "ballots.tablet.memoLost") : "");
    }

    @Operation(operationId = "writeMemo", summary = "Write the own memo on an item, or take it away")
    @Needs(Permission.VOTE_CAST)
    @PUT
    public MemoJson write(@PathParam("item") long item, MemoBody memo) {
        Required.body(memo, MemoBody::text);
        memos.write(current.get(), item, memo.text());
        return read(item);
    }
}
