package org.gijido.platform;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

import org.gijido.shared.BusinessException;

/**
 * Carries a command out once, in the caller's transaction. Its number is written first of all: a second of the same waits
 * there for the first one's transaction, and then gets its answer. Asked for after the right and the thing were
 * found good; an exception takes the number back, so that a refused command may be mended and sent again.
 */
@Dependent
public class Commands {

    /** Message of the refusal of a number that was used for something else. */
    public static final String USED = "platform.error.commandUsed";

    @Inject
    private CommandRows rows;
    @Inject
    private Clock clock;

    /**
     * @param work gives what is answered, now and to every repeat; it may be empty
     * @throws BusinessException CONFLICT when the number was used before by another account or for something else
     */
    public String once(Command command, Supplier<String> work) {
        return attempt(command, () -> Optional.of(work.get())).orElseThrow();
    }

    /**
     * As {@link #once}, for what may come to nothing without an exception: the number can then be used again.
     *
     * @param work empty when it changed nothing
     * @return empty when it changed nothing now
     */
    public Optional<String> attempt(Command command, Supplier<Optional<String>> work) {
        if (rows.begin(List.of(command), LocalDateTime.now(clock)).isEmpty()) {
            return Optional
                    .of(before(command, rows.stored(List.of(command.id()))).orElseThrow(() -> BusinessException.conflict(USED)));
        }
        Optional<String> answer = work.get();
        if (answer.isEmpty()) {
            rows.forget(command.id());
        } else if (!answer.get().isEmpty()) {
            rows.answer(Map.of(command.id(), answer.get()), Map.of(command.id(), command));
        }
        return answer;
    }

    /**
     * Carries out together what came together, with as many statements as for one. No time is kept: of ballots that come in
     * lots it would say in which order members voted.
     *
     * @param work is given the numbers to carry out, each once, and gives what is answered to each of them, not empty
     * @return an answer for each command, in their order; empty where its number was used before by another account or for
     *         something else
     */
    public List<Optional<String>> together(List<Command> commands, Function<Set<UUID>, Map<UUID, String>> work) {
        Map<UUID, Command> first = new LinkedHashMap<>();
        commands.forEach(command -> first.putIfAbsent(command.id(), command));
        Set<UUID> fresh = rows.begin(first.values(), null);
        Map<UUID, CommandRows.Stored> stored = rows.stored(
                first.keySet().stream().filter(id -> !fresh.contains(id)).collect(Collectors.toSet()));
        Map<UUID, String> now = fresh.isEmpty() ? Map.of() : work.apply(fresh);
        rows.answer(now, first);
        return commands.stream().map(command -> !fresh.contains(command.id()) ? before(command, stored)
                : Optional.of(now.get(command.id())).filter(answer -> command.equals(first.get(command.id())))).toList();
    }

    private static Optional<String> before(Command command, Map<UUID, CommandRows.Stored> stored) {
        return Optional.of(stored.get(command.id())).filter(known -> known.is(command)).map(CommandRows.Stored::answer);
    }
}
