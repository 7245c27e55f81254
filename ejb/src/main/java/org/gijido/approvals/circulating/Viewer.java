package org.gijido.approvals.circulating;

import org.gijido.access.Caller;
import org.gijido.access.Role;
import org.gijido.approvals.Hand;

/**
 * Who looks at a document.
 *
 * @param shared    an account of several people
 * @param documents 文書課
 * @param admin     the information division
 * @param reader    may read it whatever they are to it
 */
public record Viewer(Hand hand, boolean shared, boolean documents, boolean admin, boolean reader) {

    public static Viewer of(Caller caller, boolean documents, boolean reader) {
        return new Viewer(Hand.of(caller), caller.shared(), documents, caller.has(Role.ADMIN), reader);
    }
}
