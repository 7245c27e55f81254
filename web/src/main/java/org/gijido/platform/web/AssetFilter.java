package org.gijido.platform.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Lets browsers keep what lies under an address with a hash. A page of another release, open while this one was put in its
 * place, gets the file of this one for the rest of its life: it is not kept under an address that it does not belong to.
 */
public class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Assets assets = Assets.built();
        String address = request.getServletPath();
        Optional<String> successor = assets.successor(address);
        if (assets.has(address)) {
            response.setHeader("Cache-Control", Assets.FOR_GOOD);
            chain.doFilter(request, response);
        } else if (successor.isPresent()) {
            response.setHeader("Cache-Control", "no-store");
            request.getRequestDispatcher(successor.get()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
