package org.gijido.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;

import org.gijido.archive.ImportFormat;
import org.gijido.archive.ImportProgress;
import org.gijido.archive.ImportReport;
import org.gijido.archive.PastAnswerImport;
import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.SessionRow;
import org.gijido.assembly.TurnRow;
import org.gijido.platform.JsonText;

/** The answers of the two sessions that are over, by the import that a city uses. */
@Dependent
class DemoArchive {

    @Inject
    private AssemblyService assembly;
    @Inject
    private PastAnswerImport archive;

    void load(DemoOffice office) {
        StringBuilder records = new StringBuilder();
        int number = 0;
        for (SessionRow session : assembly.sessions(DemoCallers.FOUNDER)) {
            if (session.to().isBefore(office.today())) {
                number++;
                addSession(office, session, new DemoDeck(number), records);
            }
        }
        ImportReport report = archive.run(DemoCallers.FOUNDER, ImportFormat.JSON_LINES, null,
                new ByteArrayInputStream(records.toString().getBytes(StandardCharsets.UTF_8)), ImportProgress.UNWATCHED);
        if (!report.rejected().isEmpty()) {
            throw new IllegalStateException("the demo's past answers are faulty: " + report.rejected());
        }
    }

    private void addSession(DemoOffice office, SessionRow session, DemoDeck deck, StringBuilder records) {
        int index = 0;
        for (TurnRow turn : assembly.turns(DemoCallers.FOUNDER, session.id())) {
            for (List<DemoText> item : DemoQuestions.items(deck, turn.kind())) {
                for (DemoText text : item) {
                    records.append(line(office, session, turn, text, index++)).append('\n');
                }
            }
        }
    }

    private static String line(DemoOffice office, SessionRow session, TurnRow turn, DemoText text, int index) {
        LocalDate day = turn.sittingDate() == null ? session.to() : turn.sittingDate();
        JsonObjectBuilder record = JsonText.object()
                .add("id", "demo-" + session.id() + "-" + index)
                .add("session", session.name())
                .add("date", day.toString())
                .add("headlines", JsonText.array().add(text.subHeading()))
                .add("title", text.topic())
                .add("questioner", questioner(turn.councillor()))
                .add("question", text.question())
                .add("answerer", DemoQuestions.title(office, text, DemoQuestions.answerer(turn.kind(), index)))
                .add("department", office.departmentName(text.divisionCode()))
                .add("answer", text.answer());
        return record.build().toString();
    }

    private static String questioner(CouncillorOfDay councillor) {
        return councillor.group().isEmpty() ? councillor.name().full()
                : councillor.name().full() + "（" + councillor.group() + "）";
    }
}
