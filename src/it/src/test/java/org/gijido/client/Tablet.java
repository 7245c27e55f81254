package org.gijido.client;

import java.net.URI;
import java.util.Locale;
import java.util.Scanner;
import java.util.UUID;

import com.google.gson.JsonObject;

/**
 * A member's tablet in words: {@code Tablet <server> <token> <sitting>}. Prints what the chamber does; type
 * {@code for}, {@code against} or {@code abstain} to vote.
 */
public final class Tablet {

    private Tablet() {
    }

    public static void main(String[] arguments) {
        URI server = URI.create(arguments[0]);
        try (VotingClient client = VotingClient.connect(server, arguments[1], Long.parseLong(arguments[2]), UUID.randomUUID());
                Scanner keyboard = new Scanner(System.in)) {
            client.listen(frame -> System.out.println("< " + frame));
            System.out.println("= " + client.chamber().get("vote"));
            while (keyboard.hasNextLine()) {
                JsonObject vote = client.chamber().getAsJsonObject("vote");
                if (vote == null) {
                    System.out.println("= no vote is open");
                } else {
                    client.cast(vote.get("id").getAsLong(), vote.get("round").getAsInt(),
                            keyboard.nextLine().strip().toUpperCase(Locale.ROOT))
                            .counted().thenAccept(counted -> System.out.println("= counted"));
                }
            }
        }
    }
}
