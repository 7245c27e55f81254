package org.gijido.platform.web;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** What holds for every operation of the interface, said once. The build calls it when it writes the description. */
public class ApiDescription implements OASFilter {

    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses responses = operation.getResponses();
        responses.addAPIResponse("4XX", OASFactory.createAPIResponse().ref(RestApplication.PROBLEM));
        sayNoContent(responses);
        responses.getAPIResponses().values().stream().filter(response -> response.getContent() != null)
                .forEach(ApiDescription::sayFile);
        return operation;
    }

    /** MicroProfile takes a POST without an answer for 201; Jakarta REST answers 204. */
    private static void sayNoContent(APIResponses responses) {
        Map<String, APIResponse> byStatus = responses.getAPIResponses();
        if (byStatus.containsKey("201") && byStatus.get("201").getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
    }

    /** What has a media type and no form is a file. */
    private static void sayFile(APIResponse response) {
        response.getContent().getMediaTypes().values().stream().filter(media -> media.getSchema() == null)
                .forEach(media -> media.setSchema(OASFactory.createSchema().ref(RestApplication.FILE)));
    }
}
