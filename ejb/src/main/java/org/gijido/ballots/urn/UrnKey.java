package org.gijido.ballots.urn;

import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;

import org.gijido.ballots.entity.VoteRound;
import org.gijido.platform.KeyFiles;
import org.gijido.platform.Seal;
import org.gijido.shared.BusinessException;

/**
 * The key of an urn as it was sealed last. It moves on with every lot of ballots: the next one is on disk before the
 * commit, the former is destroyed after it, and the row of the urn names the one it needs.
 *
 * @param generation 16 hex digits of chance: no counter, which would tell the number of lots
 */
record UrnKey(VoteRound.Key round, String generation) {

    private static final String PREFIX = "urn-";
    private static final int GENERATION_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has used; it is not made yet. */
    static UrnKey fresh(VoteRound.Key round) {
        byte[] generation = new byte[GENERATION_BYTES];
        RANDOM.nextBytes(generation);
        return new UrnKey(round, HexFormat.of().formatHex(generation));
    }

    String name() {
        return ofRound(round) + "-" + generation;
    }

    /** On disk when it returns. @throws BusinessException CONFLICT when the folder of the keys cannot be written */
    Seal make() {
        try {
            return new Seal(KeyFiles.make(name()));
        } catch (UncheckedIOException e) {
            throw BusinessException.conflict("ballots.error.urnKey");
        }
    }

    /** Empty on a machine that does not have it. */
    Optional<Seal> find() {
        return KeyFiles.find(name()).map(Seal::new);
    }

    void destroy() {
        KeyFiles.destroy(name());
    }

    /** Of a lot that was not committed, or whose former key a crash has left. The caller holds the lock of the round. */
    void destroyOthers() {
        destroy(round, name -> !name.equals(name()));
    }

    static void destroyAll(VoteRound.Key round) {
        destroy(round, name -> true);
    }

    static boolean isOfUrn(String name) {
        return name.matches(PREFIX + "\\d+-\\d+(-[0-9a-f]+)?");
    }

    private static void destroy(VoteRound.Key round, Predicate<String> which) {
        String prefix = ofRound(round);
        KeyFiles.names(prefix).stream().filter(name -> name.equals(prefix) || name.startsWith(prefix + "-"))
                .filter(which).forEach(KeyFiles::destroy);
    }

    private static String ofRound(VoteRound.Key round) {
        return PREFIX + round.voteId() + "-" + round.number();
    }

    /** @param name of one for which {@link #isOfUrn} holds */
    static VoteRound.Key roundOf(String name) {
        String[] parts = name.split("-");
        return new VoteRound.Key(Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }
}
