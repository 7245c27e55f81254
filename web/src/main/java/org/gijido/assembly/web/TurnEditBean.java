package org.gijido.assembly.web;

import java.io.Serializable;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.access.web.CurrentCaller;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.QuestionMethod;
import org.gijido.assembly.SittingRow;
import org.gijido.assembly.SpeakingOrderService;
import org.gijido.assembly.TurnRow;
import org.gijido.shared.BusinessException;

/** Changes day, method, minutes and place of a speaker. */
@Named("turnEdit")
@ViewScoped
public class TurnEditBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AssemblyService assembly;
    @Inject
    private SpeakingOrderService order;
    @Inject
    private CurrentCaller current;

    private long id;
    private int version;
    private TurnForm form;
    private TurnRow turn;
    private List<SittingRow> sittings;
    private long last;

    /** @throws org.gijido.shared.BusinessException FORBIDDEN for those who may only read, NOT_FOUND */
    public void load() {
        Caller caller = current.get();
        caller.require(Permission.ASSEMBLY_EDIT);
        turn = assembly.turn(caller, id).orElseThrow(() -> BusinessException.notFound("assembly.error.noTurn"));
        last = assembly.turns(caller, turn.sessionId()).stream().filter(other -> other.kind() == turn.kind()).count();
        sittings = assembly.sittings(caller, turn.sessionId());
        version = turn.version();
        form = TurnForm.of(turn);
    }

    public String keep() {
        Caller caller = current.get();
        order.arrange(caller, id, version, form.change());
        return EditPages.kept(turn.sessionId(), caller.locale());
    }

    public List<SittingRow> getSittings() {
        return sittings;
    }

    public QuestionMethod[] getMethods() {
        return QuestionMethod.values();
    }

    /** The highest place of the kind. */
    public long getLast() {
        return last;
    }

    public TurnRow getTurn() {
        return turn;
    }

    public TurnForm getForm() {
        return form;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** That the form was made from. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
