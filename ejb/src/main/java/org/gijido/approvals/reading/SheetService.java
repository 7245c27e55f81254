package org.gijido.approvals.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.platform.Settings;

/** Documents for their sheet 起案用紙: whoever may read one may print it. */
@Stateless
public class SheetService {

    @Inject
    private DocumentService documents;
    @Inject
    private Settings settings;

    /** @throws org.gijido.shared.BusinessException NOT_FOUND for who may not read it, too */
    public DocumentOnPaper of(Caller caller, long id) {
        caller.require(Permission.APPROVAL_READ);
        return new DocumentOnPaper(documents.open(caller, id), settings.text(Settings.CITY, ""));
    }
}
