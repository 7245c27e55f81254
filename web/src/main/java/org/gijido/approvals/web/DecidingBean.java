package org.gijido.approvals.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.gijido.access.Caller;
import org.gijido.access.web.CurrentCaller;
import org.gijido.approvals.Yen;
import org.gijido.approvals.deciding.DecidingService;
import org.gijido.approvals.deciding.DecisionTable;
import org.gijido.approvals.deciding.Matter;
import org.gijido.directory.DirectoryService;

/** {@code #{deciding}}: the table of decision classes, who would decide by it, and the tables of before. */
@Named("deciding")
@RequestScoped
public class DecidingBean {

    @Inject
    private DecidingService service;
    @Inject
    private DirectoryService directory;
    @Inject
    private CurrentCaller current;
    @Inject
    private Clock clock;

    private String kind;
    private String typedAmount = "";
    private List<DecisionTable> history = List.of();
    private List<Matter> matters = List.of();
    private List<RuleWords.Line> rows = List.of();
    private RuleWords.Line found;

    /** Reads everything once. */
    public void load() {
        Caller caller = current.get();
        history = service.history(caller);
        if (history.isEmpty()) {
            return;
        }
        RuleWords words = new RuleWords(caller.locale(), directory.organisation(caller, LocalDate.now(clock)));
        DecisionTable table = history.getFirst();
        matters = table.matters();
        rows = table.rules().stream().map(words::line).toList();
        if (isTried()) {
            found = table.find(kind, amount().orElse(null)).map(words::line).orElse(null);
        }
    }

    private Optional<Long> amount() {
        return Yen.read(typedAmount);
    }

    public boolean isTried() {
        return kind != null;
    }

    /** Whether an amount is typed that is none. */
    public boolean isUnreadable() {
        return !typedAmount.isBlank() && amount().isEmpty();
    }

    /** Who decides what was tried; null for nobody. */
    public RuleWords.Line getFound() {
        return found;
    }

    public List<DecisionTable> getHistory() {
        return history;
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public List<RuleWords.Line> getRows() {
        return rows;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTypedAmount() {
        return typedAmount;
    }

    public void setTypedAmount(String typedAmount) {
        this.typedAmount = typedAmount == null ? "" : typedAmount;
    }
}
