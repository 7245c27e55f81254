package org.gijido.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.AccountPersonService;
import org.gijido.access.AccountService;
import org.gijido.access.AccountService.AccountRow;
import org.gijido.access.ApiTokenService;
import org.gijido.access.ApiTokenService.NewToken;
import org.gijido.access.ApiTokenService.OwnedToken;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.access.web.TokensResource.TokenRequest;
import org.gijido.platform.web.Download;
import org.gijido.platform.web.Required;
import org.gijido.shared.BusinessException;

/** {@code /api/accounts}: what the administrator does with accounts. */
@Tag(name = "Accounts")
@Path("accounts")
@RequestScoped
@Needs(Permission.ACCOUNT_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    private static final int PAGE = 100;

    static final String ROLE_WORDS = "As GET /api/accounts gives them; the codes that GET /api/me gives (division-head)"
            + " are taken too";

    /**
     * @param personId null for a shared or technical account
     * @param shared   absent: no
     * @param roles    as names or as codes such as {@code division-head}
     */
    public record AccountRequest(String login, String name, Long personId, Boolean shared,
            @Schema(type = SchemaType.ARRAY, implementation = Role.class, description = ROLE_WORDS) List<String> roles) {
    }

    /** The account that was opened. */
    public record Account(long id) {
    }

    /** To be changed at the first sign-in. */
    public record IssuedPassword(String password) {
    }

    /** @param personId null unties */
    public record Tie(Long personId) {
    }

    @Inject
    private AccountService accounts;
    @Inject
    private AccountPersonService persons;
    @Inject
    private ApiTokenService tokens;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listAccounts", summary = "Accounts whose login or name contains the words, 100 a page")
    @GET
    public List<AccountRow> list(@QueryParam("q") @DefaultValue("") String search,
            @QueryParam("page") @DefaultValue("0") int page) {
        return accounts.list(current.get(), search, Math.max(page, 0), PAGE);
    }

    @Operation(operationId = "exportAccounts", summary = "The same accounts as CSV, all of them at once")
    @GET
    @Path("export.csv")
    @Produces(Download.CSV)
    public Response export(@QueryParam("q") @DefaultValue("") String search) {
        Caller caller = current.get();
        return Download.csv(AccountsCsv.of(accounts.all(caller, search), caller.locale()), "利用者一覧.csv");
    }

    @Operation(operationId = "openAccount", summary = "Open an account")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    public Account open(AccountRequest request) {
        if (request == null || request.login() == null || request.name() == null || request.name().isBlank()) {
            throw BusinessException.invalid("access.error.login");
        }
        return new Account(accounts.open(current.get(), request.login(), request.personId(), request.name(),
                Boolean.TRUE.equals(request.shared()),
                roles(request.roles())));
    }

    @Operation(operationId = "assignRoles", summary = "Replace the roles of an account")
    @Needs(Permission.ACCOUNT_ADMIN)
    @PUT
    @Path("{id}/roles")
    public void assignRoles(@PathParam("id") long id, List<String> codes) {
        accounts.assignRoles(current.get(), id, roles(codes));
    }

    /** The answer is the only place where the password is ever shown. */
    @Operation(operationId = "issuePassword", summary = "Issue a new first password; it is shown only here")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    @Path("{id}/password")
    public IssuedPassword issuePassword(@PathParam("id") long id) {
        return new IssuedPassword(accounts.issuePassword(current.get(), id));
    }

    @Operation(operationId = "tieAccount", summary = "Tie an account to a person, or untie it")
    @Needs(Permission.ACCOUNT_ADMIN)
    @PUT
    @Path("{id}/person")
    public void tie(@PathParam("id") long id, Tie tie) {
        Required.body(tie);
        if (tie.personId() == null) {
            persons.untie(current.get(), id);
        } else {
            persons.tie(current.get(), id, tie.personId());
        }
    }

    @Operation(operationId = "disableAccount", summary = "Disable an account and end its sessions")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    @Path("{id}/disable")
    public void disable(@PathParam("id") long id) {
        accounts.disable(current.get(), id);
    }

    @Operation(operationId = "enableAccount", summary = "Enable an account again")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    @Path("{id}/enable")
    public void enable(@PathParam("id") long id) {
        accounts.enable(current.get(), id);
    }

    @Operation(operationId = "createTokenFor", summary = "Create a token for an account; it is shown only here")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    @Path("{id}/tokens")
    public NewToken createToken(@PathParam("id") long id, TokenRequest request) {
        Required.body(request);
        return tokens.createFor(current.get(), id, request.name(), request.daysOrMost());
    }

    /** Who made which, and since when nobody used it. */
    @Operation(operationId = "listAllTokens", summary = "Tokens that work, of all accounts, the newest first, 100 a page")
    @GET
    @Path("tokens")
    public List<OwnedToken> tokens(@QueryParam("page") @DefaultValue("0") int page) {
        return tokens.working(current.get(), Math.max(page, 0), PAGE);
    }

    static Set<Role> roles(List<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes == null ? List.<String>of() : codes) {
            roles.add(Role.find(code).orElseThrow(() -> BusinessException.invalid("access.error.noRole", code)));
        }
        return roles;
    }
}
