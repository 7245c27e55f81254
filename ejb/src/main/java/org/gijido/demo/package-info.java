/**
 * The invented city あおば市: its people, its council, a session that is running and two that are over.
 *
 * <p>It is loaded once, on the first start in demo mode, part by part; each part and the mark that it is done commit
 * together, so that a start that was cut off goes on where it stopped (votes commit step by step and may be done twice). People,
 * units and councillors come through the same
 * import that a city uses, questions and answers through the same services that people use: what the demo shows is what the
 * product does. Nothing here runs in production.
 */
@Feature(uses = {"access", "agenda", "answers", "approvals", "archive", "assembly", "attendance", "ballots", "comments",
        "directory", "papers", "platform", "printing", "questions", "rules"})
package org.gijido.demo;

import org.gijido.shared.Feature;
