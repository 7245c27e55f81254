package org.gijido.audit;

/** What a walk along the whole chain found. */
public sealed interface AuditVerdict {

    /** @param rows how many sealed rows there are; @param last number and hash of the last one, to be noted elsewhere */
    record Sound(long rows, String last) implements AuditVerdict {
    }

    /** @param chainNo the first row whose content is not what was sealed */
    record Altered(long chainNo, long rowId) implements AuditVerdict {
    }

    /** @param chainNo the first number that is not there any more */
    record Missing(long chainNo) implements AuditVerdict {
    }

    /** The rows agree with each other, but not with what was sealed once: some of them were altered and sealed anew. */
    record Resealed(long from, long to) implements AuditVerdict {
    }

    /** The end is gone, or its seals are. @param chainNo the first number that is missing; @param sealed how far it once went */
    record Cut(long chainNo, long sealed) implements AuditVerdict {
    }

    /** The anchors that were begun are not there: nobody can say whether rows were sealed anew. @param rows that agree */
    record AnchorsLost(long rows) implements AuditVerdict {
    }
}
