package org.gijido.approvals;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.gijido.platform.Letters;

/**
 * What is put up to be decided.
 *
 * @param subject     件名
 * @param proposal    伺い文
 * @param reason      理由
 * @param ground      根拠
 * @param enforcement 施行予定日; null for none
 * @param matter      the code of its kind in the table of deciders
 * @param amount      in yen, from 0; null for a matter without one
 * @param form        the code of its form; null for none
 * @param formVersion the version of the form that it began with
 * @param values      what the form was filled with, as the form writes it; of a draft as it was typed
 * @param papers      what goes round on paper beside it
 * @param filing      under what it is filed
 * @param fact        事実の日: when that happened which it is about, an inspection, a delivery; null for none. The day on which it
 *                    was drafted is the real one, whatever stands here
 */
@Embeddable
public record Content(String subject, @Column(columnDefinition = "MEDIUMTEXT") String proposal,
        @Column(columnDefinition = "MEDIUMTEXT") String reason, String ground,
        @Column(name = "enforcement_on") LocalDate enforcement, String matter, Long amount,
        @Column(name = "form_code") String form,
        @Column(name = "form_version") Integer formVersion,
        @Column(name = "form_values", columnDefinition = "MEDIUMTEXT") String values,
        @Column(name = "paper_list",
                columnDefinition = "MEDIUMTEXT") @Convert(converter = PaperList.class) List<PaperAttachment> papers,
        Filing filing, @Column(name = "fact_on") LocalDate fact) {

    public Content {
        subject = Letters.printable(subject).replace('\n', ' ').replace('\t', ' ');
        proposal = Letters.printable(proposal);
        reason = Letters.printable(reason);
        ground = Letters.printable(ground);
        papers = papers == null ? List.of() : List.copyOf(papers);
        filing = filing == null ? Filing.USUAL : filing;
    }

    /** Filed as is usual. */
    public Content(String subject, String proposal, String reason, String ground, LocalDate enforcement, String matter,
            Long amount, String form, Integer formVersion, String values, List<PaperAttachment> papers) {
        this(subject, proposal, reason, ground, enforcement, matter, amount, form, formVersion, values, papers, Filing.USUAL,
                null);
    }

    /** The same without days and without papers. */
    public Content undated() {
        return new Content(subject, proposal, reason, ground, null, matter, amount, form, formVersion, values, List.of(), filing,
                null);
    }

    /** The same, filed so. */
    public Content filed(Filing other) {
        return new Content(subject, proposal, reason, ground, enforcement, matter, amount, form, formVersion, values, papers,
                other, fact);
    }

    /** Without papers beside it. */
    public Content(String subject, String proposal, String reason, String ground, LocalDate enforcement, String matter,
            Long amount,
            String form, Integer formVersion, String values) {
        this(subject, proposal, reason, ground, enforcement, matter, amount, form, formVersion, values, List.of());
    }

    /**
     * The same with its form.
     *
     * @param typed what it is filled with: while it is written as it was typed, later as the form writes it
     * @param sum   the amount; null for none
     */
    public Content with(String code, Integer number, String typed, Long sum) {
        return new Content(subject, proposal, reason, ground, enforcement, matter, sum, code, number, typed, papers, filing,
                fact);
    }

    /** With other formal things, the rest as it is. @param title null for the same */
    public Content formally(String title, LocalDate day) {
        return new Content(title == null ? subject : title, proposal, reason, ground, day == null ? enforcement : day, matter,
                amount,
                form, formVersion, values, papers, filing, fact);
    }
}
