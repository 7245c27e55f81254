package org.gijido.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

import jakarta.json.JsonArrayBuilder;

import org.gijido.platform.JsonText;

/** How to sign in as somebody of the demo. Passwords and tokens are kept as hashes, so this file is where they are told. */
record DemoSignIn(String login, String password, String token, String role, String name) {

    private static final String FILE = "gijido.demo.accounts";

    /** Before the accounts commit: a load that is cut off in between begins again and writes the file anew. */
    static void write(List<DemoSignIn> signIns) {
        Optional<String> file = Optional.ofNullable(System.getProperty(FILE))
                .or(() -> Optional.ofNullable(System.getenv("GIJIDO_DEMO_ACCOUNTS")));
        if (file.isEmpty()) {
            return;
        }
        Path target = Path.of(file.get()).toAbsolutePath();
        try {
            Path fresh = Files.createTempFile(target.getParent(), "demo-accounts", ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, json(signIns));
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + target, e);
        }
    }

    private static String json(List<DemoSignIn> signIns) {
        JsonArrayBuilder array = JsonText.array();
        signIns.forEach(signIn -> array.add(JsonText.object().add("login", signIn.login).add("password", signIn.password)
                .add("token", signIn.token).add("role", signIn.role).add("name", signIn.name)));
        return array.build().toString();
    }
}
