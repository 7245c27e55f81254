package org.gijido.platform;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Looks how much room the disks have: that of the own files, and that of the database where it stands on this machine. A full
 * disk stops MariaDB in the middle of a commit, without an answer; so there is none left before that.
 *
 * <p>Settings in megabytes: {@value #WARN} ({@value #WARN_BELOW}), {@value #REFUSE} ({@value #REFUSE_BELOW}),
 * {@value #STOP} ({@value #STOP_BELOW}).
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DiskSpace {

    static final String WARN = "platform.disk.warnBelow";
    static final String REFUSE = "platform.disk.refuseBelow";
    static final String STOP = "platform.disk.stopBelow";
    private static final int WARN_BELOW = 2_000;
    private static final int REFUSE_BELOW = 200;
    private static final int STOP_BELOW = 50;

    private static final Logger LOG = System.getLogger(DiskSpace.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final int LOOKS_A_SETTING = 2;
    private static final int MEGABYTE = 1_000_000;

    private record Look(DiskRoom room, long megabytes) {
    }

    @Inject
    private Settings settings;
    @Inject
    private DatabaseHealth database;
    @Inject
    private Timers timers;

    private int looks;
    private volatile Map<String, Integer> bounds = Map.of();
    /** Where the database keeps its files, once it has said so: empty where it says nothing. */
    private volatile Optional<Path> ofDatabase;
    private volatile Look last = new Look(DiskRoom.AMPLE, Long.MAX_VALUE);

    @PostConstruct
    void start() {
        timers.every(LOOK_EVERY, this::look);
    }

    /** As of the last seconds. */
    public DiskRoom room() {
        return last.room();
    }

    /** Free on the fuller disk, as of the last seconds. */
    public long megabytes() {
        return last.megabytes();
    }

    /** Whether everything would still go on with so many bytes more, as of the last seconds. */
    public boolean hasRoomFor(long bytes) {
        Look now = last;
        return now.megabytes() == Long.MAX_VALUE || judge(now.megabytes() - bytes / MEGABYTE)
                .compareTo(DiskRoom.SITTINGS_ONLY) < 0;
    }

    /** By itself, and not when somebody asks: that is in the middle of a change. */
    void look() {
        if (looks++ % LOOKS_A_SETTING == 0) {
            bounds = settings.numbers(WARN, REFUSE, STOP);
        }
        long free = free();
        Look now = new Look(judge(free), free);
        if (last.room() != now.room()) {
            LOG.log(now.room() == DiskRoom.AMPLE ? Level.INFO : Level.WARNING, "room on the disks: {0}, {1} MB", now.room(),
                    Long.toString(free));
        }
        last = now;
    }

    private long free() {
        if (ofDatabase == null) {
            ofDatabase = database.directory();
        }
        Stream<Path> places = Stream.concat(Stream.of(DataDirectory.locate()), ofDatabase.stream());
        return places.map(DiskSpace::free).flatMapToLong(OptionalLong::stream).min().orElse(Long.MAX_VALUE) / MEGABYTE;
    }

    /** Empty where it cannot be seen, as the folder of a database on another machine. */
    private static OptionalLong free(Path place) {
        Path standing = place.toAbsolutePath();
        while (standing != null && !Files.exists(standing)) {
            standing = standing.getParent();
        }
        try {
            return standing == null ? OptionalLong.empty() : OptionalLong.of(Files.getFileStore(standing).getUsableSpace());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private DiskRoom judge(long megabytes) {
        if (megabytes < bounds.getOrDefault(STOP, STOP_BELOW)) {
            return DiskRoom.NONE;
        }
        if (megabytes < bounds.getOrDefault(REFUSE, REFUSE_BELOW)) {
            return DiskRoom.SITTINGS_ONLY;
        }
        return megabytes < bounds.getOrDefault(WARN, WARN_BELOW) ? DiskRoom.SCARCE : DiskRoom.AMPLE;
    }
}
