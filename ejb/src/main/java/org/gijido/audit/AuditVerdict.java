package org.gijido.audit;

/** What a walk along the whole chain found. */
public sealed interface AuditVerdict {

    /** @param rows how many sealed rows there are */
    record Sound(long rows) implements AuditVerdict {
    }

    /** @param chainNo the first row whose content is not what was sealed */
    record Altered(long chainNo, long rowId) implements AuditVerdict {
    }

    /** @param chainNo the first number that is not there any more */
    record Missing(long chainNo) implements AuditVerdict {
    }
}
