package org.gijido.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** REST lies under {@code /api}; resources are found by their annotations. {@code /openapi} describes them. */
@OpenAPIDefinition(info = @Info(title = "Gijido", version = "1.0",
        description = "Council answers and votes of a Japanese municipality: questions, answers, stamps, past answers,"
                + " order of business, roll, votes, results.",
        license = @License(name = "Apache License 2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "The server that gave this document"),
        security = @SecurityRequirement(name = RestApplication.TOKEN),
        components = @Components(schemas = @Schema(name = RestApplication.FILE, type = SchemaType.STRING, format = "binary"),
                securitySchemes = @SecurityScheme(securitySchemeName = RestApplication.TOKEN, type = SecuritySchemeType.HTTP,
                        scheme = "bearer", description = "A token of POST /api/tokens, or one that the administrator made"),
                responses = @APIResponse(name = RestApplication.PROBLEM,
                        description = "A refusal (RFC 9457), in the language of Accept-Language",
                        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))))
@ApplicationPath("/api")
public class RestApplication extends Application {

    static final String TOKEN = "token";
    static final String PROBLEM = "Problem";
    static final String FILE = "File";
}
