package org.gijido.access.web;

import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import org.gijido.access.Caller;

/** Asks for what {@link Needs} says, once it is known which method a request is for. */
@Provider
public class RightsFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;
    @Inject
    private CurrentCaller current;

    @Override
    public void filter(ContainerRequestContext request) {
        Needs needs = needs();
        if (needs != null && needs.value().length > 0) {
            Caller caller = current.get();
            if (Arrays.stream(needs.value()).noneMatch(caller::may)) {
                caller.require(needs.value()[0]);
            }
        }
    }

    private Needs needs() {
        Needs ofMethod = resource.getResourceMethod().getAnnotation(Needs.class);
        return ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(Needs.class);
    }
}
