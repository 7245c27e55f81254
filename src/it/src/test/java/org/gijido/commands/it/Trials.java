package org.gijido.commands.it;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How each command is tried; a command nobody has said this of fails the test. What is made for it goes with it. */
final class Trials implements AutoCloseable {

    private final List<AutoCloseable> made = new ArrayList<>();
    private final Map<String, Supplier<Trial>> ways = new TreeMap<>();

    Trials() {
        ofQuestions(new QuestionTrials(made));
        ofAnswers(new AnswerTrials(made));
        ofVotes(new VoteTrials(made));
        ofApprovals(new ApprovalTrials());
    }

    private void ofApprovals(ApprovalTrials approvals) {
        ways.put("POST /api/approvals", approvals::begin);
        ways.put("PUT /api/approvals/{id}", approvals::write);
        ways.put("POST /api/approvals/{id}/acts", approvals::act);
        ways.put("PUT /api/approvals/{id}/paper-round", approvals::paperRound);
        ways.put("POST /api/approvals/{id}/paper-round/scans", approvals::addScan);
        ways.put("DELETE /api/approvals/{id}/paper-round/scans/{scan}", approvals::removeScan);
        ways.put("POST /api/approvals/{document}/files", approvals::addFile);
        ways.put("POST /api/approvals/{document}/files/{file}/versions", approvals::replaceFile);
        ways.put("PUT /api/approvals/{document}/files/{file}/place", approvals::moveFile);
        ways.put("DELETE /api/approvals/{document}/files/{file}", approvals::removeFile);
        ways.put("POST /api/approvals/{id}/stamps", approvals::stamp);
    }

    private void ofQuestions(QuestionTrials questions) {
        ways.put("POST /api/questions", questions::enter);
        ways.put("POST /api/questions/{id}/move", questions::move);
        ways.put("POST /api/questions/{id}/assign", questions::assign);
        ways.put("POST /api/sessions/{session}/questions/import", questions::importFile);
    }

    private void ofAnswers(AnswerTrials answers) {
        ways.put("POST /api/answers/{question}/updates", answers::update);
        ways.put("answers.append", answers::append);
        ways.put("PUT /api/answers/{question}/text", answers::text);
        ways.put("POST /api/answers/{question}/revisions/{revision}/restoration", answers::restoration);
        ways.put("POST /api/answers/{question}/comments", answers::comment);
        ways.put("POST /api/answers/{question}/comments/{thread}/replies", answers::reply);
        ways.put("POST /api/answers/{question}/back-data/texts", answers::backDataText);
        ways.put("POST /api/answers/{question}/back-data/files", answers::backDataFile);
        ways.put("POST /api/answers/{question}/back-data/files/{entry}/versions", answers::backDataVersion);
        ways.put("POST /api/uploads", answers::beginUpload);
        ways.put("POST /api/answers/{question}/stamps", answers::stamp);
        ways.put("POST /api/answers/{question}/stamps/return", answers::sendBack);
        ways.put("POST /api/answers/{question}/stamps/replacement", answers::replacement);
    }

    private void ofVotes(VoteTrials votes) {
        ways.put("POST /api/agenda-items/{item}/vote/open", votes::open);
        ways.put("ballots.cast", votes::cast);
        ways.put("ballots.device", votes::device);
    }

    Set<String> names() {
        return ways.keySet();
    }

    /** @throws AssertionError for a command that nobody has said this of */
    Trial of(String command) {
        return ways.getOrDefault(command, () -> {
            throw new AssertionError("nobody has said how " + command + " is tried: add it here");
        }).get();
    }

    @Override
    public void close() throws Exception {
        for (AutoCloseable one : made.reversed()) {
            one.close();
        }
    }
}
