package org.gijido.approvals.circulating;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.UnaryOperator;

import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.directory.PostRank;

/**
 * What the city has set for a document; asked for only by the acts that it concerns.
 *
 * @param deadline          by when somebody should act whose turn it becomes at a moment
 * @param holdDays          for how many working days a step may be put off, from 1
 * @param drafterMayDecide  whether somebody decides what they drafted themselves
 * @param lowestDecider     who at least decides this matter
 * @param article           by which article
 * @param higherAfterDissent the next higher decider once a section does not agree; empty where the city does not want that, or
 *                          nobody is higher
 */
public record Rules(UnaryOperator<LocalDateTime> deadline, IntSupplier holdDays, BooleanSupplier drafterMayDecide,
        PostRank lowestDecider,
        String article, Function<ApprovalStep, Optional<Order.Routed>> higherAfterDissent) {}
