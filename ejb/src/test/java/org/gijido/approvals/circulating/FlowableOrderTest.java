package org.gijido.approvals.circulating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.gijido.access.Caller;
import org.gijido.approvals.Act;
import org.gijido.approvals.PlannedStep;
import org.gijido.approvals.State;
import org.gijido.approvals.StepKind;
import org.gijido.approvals.entity.ApprovalStep;
import org.gijido.directory.PostRank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose turn it is on random ways, one step after the other and side by side, beside an engine for BPMN. */
class FlowableOrderTest {

    private static final int WAYS = 200;
    private static ProcessEngine engine;

    @BeforeAll
    static void start() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:order;DB_CLOSE_DELAY=1000");
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistoryLevel(HistoryLevel.NONE);
        settings.setEnableEventDispatcher(false);
        settings.setDisableEventRegistry(true);
        settings.setDisableIdmEngine(true);
        engine = settings.buildProcessEngine();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void turnsComeInTheSameOrder() {
        int besides = 0;
        int presses = 0;
        for (long seed = 0; seed < WAYS; seed++) {
            Random random = new Random(seed);
            Map<PlannedStep, Caller.Post> plan = plan(random);
            Walk walk = new Walk().submit(List.copyOf(plan.keySet()));
            String process = begin("way" + seed, plan);
            while (true) {
                List<Task> tasks = engine.getTaskService().createTaskQuery().processInstanceId(process).list();
                Set<String> theirs = tasks.stream().map(Task::getTaskDefinitionKey)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(theirs, turns(walk), "seed " + seed);
                if (tasks.isEmpty()) {
                    break;
                }
                besides += tasks.size() > 1 ? 1 : 0;
                Task next = tasks.get(random.nextInt(tasks.size()));
                press(walk, plan, next.getTaskDefinitionKey());
                engine.getTaskService().complete(next.getId());
                presses++;
            }
            assertEquals(State.DECIDED, walk.state(), "seed " + seed);
        }
        assertTrue(besides > WAYS && presses > 5 * WAYS, besides + " of " + presses + " presses beside others");
    }

    /** 1 to 4 stages of 1 to 3 lanes of 1 to 3 places, then the decision; every post is another one. */
    private static Map<PlannedStep, Caller.Post> plan(Random random) {
        Map<PlannedStep, Caller.Post> plan = new LinkedHashMap<>();
        int stages = 1 + random.nextInt(4);
        for (int stage = 1; stage <= stages; stage++) {
            int lanes = 1 + random.nextInt(3);
            for (int lane = 1; lane <= lanes; lane++) {
                int places = 1 + random.nextInt(3);
                for (int place = 1; place <= places; place++) {
                    add(plan, stage, lane, place, lanes == 1 ? StepKind.LINE : StepKind.CONCURRENCE);
                }
            }
        }
        add(plan, stages + 1, 1, 1, StepKind.DECISION);
        return plan;
    }

    private static void add(Map<PlannedStep, Caller.Post> plan, int stage, int lane, int place, StepKind kind) {
        long unit = 1_000 + plan.size();
        Caller.Post post = Walk.post(unit, "課" + unit, unit, 1, "課長", PostRank.DIVISION_HEAD);
        plan.put(Walk.step(stage, lane, place, kind, post), post);
    }

    private static Set<String> turns(Walk walk) {
        return walk.steps().stream().filter(step -> step.live() && step.state().turn()).map(FlowableOrderTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void press(Walk walk, Map<PlannedStep, Caller.Post> plan, String name) {
        ApprovalStep step = walk.steps().stream().filter(ApprovalStep::live).filter(one -> name(one).equals(name)).findFirst()
                .orElseThrow();
        Caller.Post post = plan.values().stream().filter(one -> Walk.at(one).equals(step.post())).findFirst().orElseThrow();
        walk.press(switch (step.kind()) {
            case LINE -> Act.APPROVE;
            case CONCURRENCE -> Act.CONCUR;
            default -> Act.DECIDE;
        }, post);
    }

    private static String name(ApprovalStep step) {
        return "s" + step.stage() + "." + step.lane() + "." + step.place();
    }

    private static String begin(String key, Map<PlannedStep, Caller.Post> plan) {
        BpmnModel model = new BpmnModel();
        model.addProcess(process(key, plan));
        engine.getRepositoryService().createDeployment().disableSchemaValidation().disableBpmnValidation()
                .addBpmnModel(key + ".bpmn", model).deploy();
        return engine.getRuntimeService().startProcessInstanceByKey(key).getId();
    }

    private static Process process(String key, Map<PlannedStep, Caller.Post> plan) {
        Process process = new Process();
        process.setId(key);
        FlowNode end = node(process, new StartEvent(), "start");
        Map<Integer, Map<Integer, List<PlannedStep>>> stages = plan.keySet().stream().collect(Collectors.groupingBy(
                PlannedStep::stage, TreeMap::new, Collectors.groupingBy(PlannedStep::lane, TreeMap::new, Collectors.toList())));
        for (Map.Entry<Integer, Map<Integer, List<PlannedStep>>> stage : stages.entrySet()) {
            FlowNode fork = node(process, new ParallelGateway(), "fork" + stage.getKey());
            FlowNode join = node(process, new ParallelGateway(), "join" + stage.getKey());
            flow(process, end, fork);
            for (List<PlannedStep> lane : stage.getValue().values()) {
                FlowNode last = fork;
                for (PlannedStep step : lane) {
                    FlowNode task = node(process, new UserTask(), "s" + step.stage() + "." + step.lane() + "." + step.place());
                    flow(process, last, task);
                    last = task;
                }
                flow(process, last, join);
            }
            end = join;
        }
        flow(process, end, node(process, new EndEvent(), "end"));
        return process;
    }

    private static FlowNode node(Process process, FlowNode node, String id) {
        node.setId(id);
        process.addFlowElement(node);
        return node;
    }

    private static void flow(Process process, FlowNode from, FlowNode to) {
        process.addFlowElement(new SequenceFlow(from.getId(), to.getId()));
    }
}
