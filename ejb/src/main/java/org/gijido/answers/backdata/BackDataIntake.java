package org.gijido.answers.backdata;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.gijido.access.Caller;
import org.gijido.answers.AnswerAccess;
import org.gijido.papers.FileIntake;
import org.gijido.papers.PaperKind;

/** Takes the bytes of files among the back data. */
@Stateless
public class BackDataIntake extends FileIntake {
    @Inject
    private AnswerAccess access;
    @Inject
    private BackDataPapers kind;

    @Override
    protected PaperKind kind() {
        return kind;
    }

    @Override
    protected void require(Caller caller, long id) {
        access.requireWriting(caller, id);
    }
}
