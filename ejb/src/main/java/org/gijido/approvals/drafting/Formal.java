package org.gijido.approvals.drafting;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.gijido.approvals.AttachedFile;
import org.gijido.approvals.Content;
import org.gijido.approvals.entity.ApprovalContent;

/** What is only a matter of form: the wording of the title and the day from which it is in force. */
final class Formal {

    private Formal() {}

    /** Whether nothing but formal things differ; another file, or another order of the files, is no matter of form. */
    static boolean sameButFormal(ApprovalContent one, ApprovalContent other) {
        return sameButFormal(one.content(), other.content()) && sameFiles(one.files(), other.files());
    }

    private static boolean sameFiles(List<AttachedFile> one, List<AttachedFile> other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(index -> one.get(index).isSame(other.get(index)));
    }

    static boolean sameButFormal(Content one, Content other) {
        return one.proposal().equals(other.proposal()) && one.reason().equals(other.reason())
                && one.ground().equals(other.ground())
                && one.matter().equals(other.matter()) && Objects.equals(one.amount(), other.amount())
                && Objects.equals(one.form(), other.form()) && Objects.equals(one.values(), other.values())
                && one.papers().equals(other.papers());
    }
}
