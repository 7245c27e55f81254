package org.gijido.approvals.web;

/**
 * A list to choose.
 *
 * @param code  as the bundle's key ends
 * @param count how many lie in it
 * @param here  whether it is the one that is shown
 */
public record BoxTab(String code, String path, long count, boolean here) {}
