package org.gijido.frame.web;

import java.io.IOException;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;

import org.primefaces.config.PrimeConfiguration;
import org.primefaces.context.PrimeRequestContext;

/** The head of a page on which nothing of PrimeFaces stands has nothing of it either: no words, no settings, no beginning. */
public class HeadRenderer extends org.primefaces.renderkit.HeadRenderer {

    @Override
    protected void encodeLocaleResources(FacesContext faces, PrimeConfiguration settings) {
        if (isNeeded(faces)) {
            super.encodeLocaleResources(faces, settings);
        }
    }

    @Override
    protected void encodeSettingScripts(FacesContext faces, PrimeRequestContext request, PrimeConfiguration settings,
            ResponseWriter writer) throws IOException {
        if (isNeeded(faces)) {
            super.encodeSettingScripts(faces, request, settings, writer);
        }
    }

    @Override
    protected void encodeInitScripts(FacesContext faces, PrimeRequestContext request, PrimeConfiguration settings,
            ResponseWriter writer) throws IOException {
        if (isNeeded(faces)) {
            super.encodeInitScripts(faces, request, settings, writer);
        }
    }

    /** The parts of PrimeFaces name their scripts when the page is built, before its head is drawn. */
    private static boolean isNeeded(FacesContext faces) {
        return !faces.getViewRoot().getComponentResources(faces, "head").isEmpty();
    }
}
