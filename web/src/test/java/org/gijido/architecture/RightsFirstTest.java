package org.gijido.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.domain.JavaMethod;
import org.gijido.access.web.Needs;
import org.junit.jupiter.api.Test;

/** S3: a caller without the right is refused before anything that was sent is read. */
class RightsFirstTest {

    private static List<JavaMethod> writes() {
        return House.CLASSES.stream().flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class)
                        || method.isAnnotatedWith(PUT.class) || method.isAnnotatedWith(DELETE.class))
                .toList();
    }

    @Test
    void everyWriteSaysWhatItNeeds() {
        assertTrue(writes().size() > 60, () -> writes().size() + " writes");
        assertEquals(List.of(),
                writes().stream().filter(method -> !method.isAnnotatedWith(Needs.class)).map(JavaMethod::getFullName).toList(),
                "@Needs(…), or @Needs({}) for what everybody does with their own");
    }

    /** Whoever is signed in may sign out, open their socket, make and end their own tokens, and read or switch what is their own. */
    @Test
    void onlyWhatIsOnesOwnNeedsNothing() {
        assertEquals(
                List.of("LiveTicketResource.issue", "MeResource.useSingleKeys", "NoticeResource.read",
                        "NoticeSettingsResource.choose",
                        "SignOutResource.signOut", "TokensResource.create",
                        "TokensResource.revoke"),
                writes().stream().filter(method -> method.getAnnotationOfType(Needs.class).value().length == 0)
                        .map(method -> method.getOwner().getSimpleName() + '.' + method.getName()).sorted().toList());
    }
}
