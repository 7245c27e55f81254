package org.gijido.numbers.entity;

import java.time.LocalDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.gijido.numbers.DocumentNumber;
import org.gijido.numbers.FiscalYear;
import org.gijido.numbers.VoidNumber;
import org.gijido.shared.Actor;
import org.gijido.shared.BusinessException;

/** A number that was given, for ever. It may come to nothing once. */
@Entity
@Table(name = "document_numbers")
public class TakenNumber {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String symbol;
    @Column(name = "fiscal_year")
    private int year;
    private int number;
    private int branch;
    @Column(name = "taken_at")
    private LocalDateTime takenAt;
    @Column(name = "void_reason")
    private String voidReason;
    @Column(name = "voided_at")
    private LocalDateTime voidedAt;
    @Column(name = "voided_by")
    private String voidedBy;

    protected TakenNumber() {}

    public TakenNumber(DocumentNumber number, LocalDateTime now) {
        this.symbol = number.symbol();
        this.year = number.year().year();
        this.number = number.number();
        this.branch = number.branch();
        this.takenAt = now;
    }

    public DocumentNumber number() {
        return new DocumentNumber(symbol, new FiscalYear(year), number, branch);
    }

    /** @throws BusinessException CONFLICT when it came to nothing already */
    public void leaveVoid(Actor actor, String reason, LocalDateTime now) {
        if (voidReason != null) {
            throw BusinessException.conflict("numbers.error.voidAlready", number().words());
        }
        voidReason = reason;
        voidedAt = now;
        voidedBy = actor.name();
    }

    /** How it came to nothing. */
    public VoidNumber voided() {
        return new VoidNumber(number(), voidReason, voidedAt, voidedBy);
    }
}
