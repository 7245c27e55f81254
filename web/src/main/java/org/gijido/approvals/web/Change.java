package org.gijido.approvals.web;

/** A part of the content that is not as it was. @param part as the bundle's key ends */
public record Change(String part, String before, String after) {}
