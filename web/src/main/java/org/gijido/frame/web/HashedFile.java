package org.gijido.frame.web;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;

import org.gijido.platform.web.Assets;

/** One resource of Faces under an address that changes with its content. */
class HashedFile extends ResourceWrapper {

    private static final String PARAMETER = "h";

    private final Supplier<String> hash;

    /** @param hash of the content, asked for only where it is needed */
    HashedFile(Resource wrapped, Supplier<String> hash) {
        super(wrapped);
        this.hash = hash;
    }

    @Override
    public String getRequestPath() {
        String path = super.getRequestPath();
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + hash.get();
    }

    /** Kept for good only by who asked for just this content: a page of another release may ask for what it knew. */
    @Override
    public Map<String, String> getResponseHeaders() {
        Map<String, String> headers = new HashMap<>(super.getResponseHeaders());
        String asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(PARAMETER);
        headers.put("Cache-Control", hash.get().equals(asked) ? Assets.FOR_GOOD : "no-cache");
        return headers;
    }
}
