package org.gijido.audit.web;


import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.gijido.access.web.CurrentCaller;
import org.gijido.audit.AuditService;
import org.gijido.audit.AuditVerdict;

/** {@code GET /api/audit/verification}: walks the chain and names the first bad row. */
@Tag(name = "Audit")
@Path("audit/verification")
@RequestScoped
public class AuditResource {

    /**
     * @param rows how many were walked, when they are sound
     * @param fault {@code altered} or {@code missing}; {@code chainNo} and {@code row} say where
     */
    public record Verification(boolean sound, Long rows, String fault, Long chainNo, Long row) {
    }

    @Inject
    private AuditService audit;
    @Inject
    private CurrentCaller current;

    @Operation(operationId = "verifyAudit", summary = "Walk the chain of the audit record and name the first bad row")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Verification verify() {
        return switch (audit.verify(current.get())) {
            case AuditVerdict.Sound sound -> new Verification(true, sound.rows(), null, null, null);
            case AuditVerdict.Altered altered -> new Verification(false, null, "altered", altered.chainNo(), altered.rowId());
            case AuditVerdict.Missing missing -> new Verification(false, null, "missing", missing.chainNo(), null);
        };
    }
}
