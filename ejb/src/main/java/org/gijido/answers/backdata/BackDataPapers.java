package org.gijido.answers.backdata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.gijido.access.Permission;
import org.gijido.papers.PaperKind;
import org.gijido.platform.Reference;
import org.gijido.platform.Settings;

/** Files among the back data of an answer. */
@ApplicationScoped
public class BackDataPapers implements PaperKind {
    /** Setting: the most megabytes of a file. */
    static final String MOST_MEGABYTES = "answer.backData.mostMegabytes";

    static final String CODE = "answer.backData";
    private static final int USUAL_MOST_MEGABYTES = 20;

    @Inject
    private Settings settings;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Permission needs() {
        return Permission.ANSWER_WRITE;
    }

    @Override
    public int mostMegabytes() {
        return settings.number(MOST_MEGABYTES, USUAL_MOST_MEGABYTES);
    }

    static Reference of(long backDataId) {
        return new Reference(CODE, backDataId);
    }
}
