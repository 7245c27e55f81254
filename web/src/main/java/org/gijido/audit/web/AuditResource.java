package org.gijido.audit.web;

import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.gijido.access.web.CurrentCaller;
import org.gijido.audit.AuditService;
import org.gijido.audit.AuditVerdict;

/** {@code GET /api/audit/verification}: walks the chain and names the first bad row. */
@Path("audit/verification")
@RequestScoped
public class AuditResource {

    @Inject
    private AuditService audit;
    @Inject
    private CurrentCaller current;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Map<String, ?> verify() {
        return switch (audit.verify(current.get())) {
            case AuditVerdict.Sound sound -> Map.of("sound", true, "rows", sound.rows());
            case AuditVerdict.Altered altered -> Map.of("sound", false, "fault", "altered", "chainNo", altered.chainNo(), "row", altered.rowId());
            case AuditVerdict.Missing missing -> Map.of("sound", false, "fault", "missing", "chainNo", missing.chainNo());
        };
    }
}
