package org.gijido.access.web;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.Role;
import org.gijido.access.StaffAccountService;
import org.gijido.access.StaffAccountService.Opened;
import org.gijido.access.StaffAccountService.Wanted;
import org.gijido.access.StaffAccountService.WithoutAccount;
import org.gijido.platform.web.Required;

/** {@code /api/accounts/bulk}: GET lists staff without an account, POST opens accounts for those it names. */
@Tag(name = "Accounts")
@Path("accounts/bulk")
@RequestScoped
@Needs(Permission.ACCOUNT_ADMIN)
@Produces(MediaType.APPLICATION_JSON)
public class StaffAccountsResource {

    /** @param roles names or codes such as {@code division-head}; none for the one that the highest post asks for */
    public record Person(Long personId,
            @Schema(type = SchemaType.ARRAY, implementation = Role.class,
                    description = AccountsResource.ROLE_WORDS) List<String> roles) {
    }

    @Inject
    private StaffAccountService service;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "listStaffWithoutAccount", summary = "Staff who have no account")
    @GET
    public List<WithoutAccount> without() {
        return service.without(current.get());
    }

    /** The answer is the only place where the passwords are ever shown. */
    @Operation(operationId = "openStaffAccounts", summary = "Open accounts for staff; the first passwords are shown only here")
    @Needs(Permission.ACCOUNT_ADMIN)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Opened open(List<Person> people) {
        Caller caller = current.get();
        Stream.ofNullable(people).flatMap(List::stream).forEach(person -> Required.body(person, Person::personId));
        List<Wanted> wanted = (people == null ? List.<Person>of() : people).stream()
                .map(person -> new Wanted(person.personId(), AccountsResource.roles(person.roles()))).toList();
        return service.open(caller, wanted, made -> {});
    }
}
