package org.gijido.archive.web;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.web.CurrentCaller;
import org.gijido.archive.PastAnswer;
import org.gijido.archive.PastAnswerService;
import org.gijido.shared.BusinessException;

/** The page of one past answer, at its permanent link. */
@Named("pastAnswer")
@RequestScoped
public class PastAnswerBean {

    private static final int SIMILAR = 8;

    @Inject
    private PastAnswerService service;
    @Inject
    private CurrentCaller current;

    private String id = "";
    private PastAnswer answer;
    private List<SimilarSubject> similar = List.of();

    /** A link to nothing leads to the page that says so. */
    public void load() throws IOException {
        try {
            answer = service.get(current.get(), id);
            String speaksOf = answer.question() == null ? answer.answer() : String.join(" ", title(), answer.question());
            similar = SimilarSubject.of(service.similar(current.get(), speaksOf, id, SIMILAR));
        } catch (BusinessException refusal) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().responseSendError(404, "");
            faces.responseComplete();
        }
    }

    private String title() {
        return answer.title() == null ? "" : answer.title();
    }

    public PastAnswer getAnswer() {
        return answer;
    }

    public List<SimilarSubject> getSimilar() {
        return similar;
    }

    public String link(String other) {
        return PermanentLink.to(other);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null ? "" : id;
    }
}
