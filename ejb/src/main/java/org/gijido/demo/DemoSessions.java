package org.gijido.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.assembly.AssemblyService;
import org.gijido.assembly.CouncillorOfDay;
import org.gijido.assembly.QuestionKind;
import org.gijido.assembly.QuestionMethod;
import org.gijido.assembly.SessionKind;
import org.gijido.assembly.SessionPlan;
import org.gijido.assembly.SessionService;
import org.gijido.assembly.SpeakingOrderService;
import org.gijido.assembly.TurnPlan;

/** A session that is running and two that are over, with their sittings and speakers. */
@Dependent
class DemoSessions {

    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int GROUP_MINUTES = 90;
    private static final int GENERAL_MINUTES = 60;
    private static final int SHORT_MINUTES = 20;

    @Inject
    private AssemblyService assembly;
    @Inject
    private SessionService sessions;
    @Inject
    private SpeakingOrderService order;
    @Inject
    private Clock clock;

    void load() {
        DemoCalendar running = DemoCalendar.running(LocalDate.now(clock));
        load(running.before().before());
        load(running.before());
        load(running);
    }

    private void load(DemoCalendar days) {
        long session = sessions.plan(DemoCallers.FOUNDER,
                new SessionPlan(SessionKind.REGULAR, days.month().atDay(1), days.number(),
                        "", days.opening(), days.closing(), days.today().minusDays(1).atTime(NOON)));
        sessions.addSitting(DemoCallers.FOUNDER, session, days.opening(), TEN, "開会・提案理由の説明");
        List<Long> sittings = new ArrayList<>();
        for (LocalDate day : days.questionDays()) {
            sittings.add(sessions.addSitting(DemoCallers.FOUNDER, session, day, TEN,
                    sittings.isEmpty() ? "代表質問" : "一般質問"));
        }
        sessions.addSitting(DemoCallers.FOUNDER, session, days.closing(), TEN, "委員長報告・採決・閉会");
        speakers(session, sittings, days.questionDays().getFirst());
    }

    /** One speaks for each group, nearly all others for themselves; a few ask afterwards or in writing. */
    private void speakers(long session, List<Long> sittings, LocalDate day) {
        Map<String, CouncillorOfDay> speakers = new LinkedHashMap<>();
        List<CouncillorOfDay> councillors = assembly.councillors(DemoCallers.FOUNDER, day);
        councillors.forEach(councillor -> speakers.putIfAbsent(councillor.group(), councillor));
        speakers.values().forEach(councillor -> add(session, sittings.getFirst(), councillor, QuestionKind.GROUP,
                QuestionMethod.BATCH, GROUP_MINUTES));
        List<CouncillorOfDay> others = councillors.stream().filter(councillor -> !speakers.containsValue(councillor)).toList();
        int days = sittings.size() - 1;
        for (int index = 0; index < others.size(); index++) {
            long sitting = sittings.get(1 + index * days / others.size());
            QuestionMethod method = QuestionMethod.values()[index % QuestionMethod.values().length];
            add(session, sitting, others.get(index), QuestionKind.GENERAL, method, GENERAL_MINUTES);
        }
        add(session, sittings.getLast(), others.get(0), QuestionKind.RELATED, QuestionMethod.ONE_BY_ONE, SHORT_MINUTES);
        add(session, sittings.get(1), others.get(1), QuestionKind.URGENT, QuestionMethod.ONE_BY_ONE, SHORT_MINUTES);
        add(session, sittings.getLast(), others.get(2), QuestionKind.BILL, QuestionMethod.BATCH, SHORT_MINUTES);
        add(session, null, others.get(3), QuestionKind.WRITTEN, QuestionMethod.BATCH, SHORT_MINUTES);
    }

    private void add(long session, Long sitting, CouncillorOfDay councillor, QuestionKind kind, QuestionMethod method,
            int minutes) {
        order.add(DemoCallers.FOUNDER, new TurnPlan(session, sitting, councillor.id(), kind, method, minutes));
    }
}
