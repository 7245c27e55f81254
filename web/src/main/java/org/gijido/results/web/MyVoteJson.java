package org.gijido.results.web;

import java.time.LocalDate;

import org.gijido.results.MyVote;

/** What the caller said to an item. @param sign SECRET for a secret vote, of which nobody knows more */
public record MyVoteJson(long item, LocalDate decidedOn, String label, String title, String outcome, String sign, String symbol) {

    static MyVoteJson of(MyVote vote) {
        return new MyVoteJson(vote.result().row().id(), vote.result().vote().heldOn(), vote.result().item().matter().label(),
                vote.result().row().title(),
                vote.result().word(), vote.sign().name(), vote.sign().symbol());
    }
}
