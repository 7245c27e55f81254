package org.gijido.questions.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A command that was carried out, with its answer, so that a repeat does nothing twice. */
@Entity
@Table(name = "question_commands")
public class AnsweredCommand {

    @Id
    @Column(name = "command_id", columnDefinition = "CHAR(36)")
    private String commandId;
    @Column(name = "account_id")
    private long accountId;
    private String answer;
    @Column(name = "occurred_at")
    private LocalDateTime occurredAt;

    protected AnsweredCommand() {
    }

    public AnsweredCommand(String commandId, long accountId, String answer, LocalDateTime occurredAt) {
        this.commandId = commandId;
        this.accountId = accountId;
        this.answer = answer;
        this.occurredAt = occurredAt;
    }

    public long accountId() {
        return accountId;
    }

    public String answer() {
        return answer;
    }
}
