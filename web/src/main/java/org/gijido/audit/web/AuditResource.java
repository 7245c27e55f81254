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
     * @param rows  how many were walked and agree with each other
     * @param last  number and hash of the last sealed row, to be noted elsewhere; when all is sound
     * @param fault {@code altered}, {@code missing}, {@code resealed} (rows between {@code chainNo} and {@code until} were
     *              altered and sealed anew), {@code cut} (sealed up to {@code until} once, gone from {@code chainNo} on) or
     *              {@code anchorsLost}; {@code chainNo} and {@code row} say where
     */
    public record Verification(boolean sound, Long rows, String last, String fault, Long chainNo, Long until, Long row) {

        private static Verification fault(String fault, Long chainNo, Long until, Long row) {
            return new Verification(false, null, null, fault, chainNo, until, row);
        }
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
            case AuditVerdict.Sound sound -> new Verification(true, sound.rows(), sound.last(), null, null, null, null);
            case AuditVerdict.Altered altered -> Verification.fault("altered", altered.chainNo(), null, altered.rowId());
            case AuditVerdict.Missing missing -> Verification.fault("missing", missing.chainNo(), null, null);
            case AuditVerdict.Resealed resealed -> Verification.fault("resealed", resealed.from(), resealed.to(), null);
            case AuditVerdict.Cut cut -> Verification.fault("cut", cut.chainNo(), cut.sealed(), null);
            case AuditVerdict.AnchorsLost lost -> new Verification(false, lost.rows(), null, "anchorsLost", null, null, null);
        };
    }
}
