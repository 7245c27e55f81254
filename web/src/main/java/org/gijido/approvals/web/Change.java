package org.gijido.approvals.web;

/** A part of the content that is not as it was. @param place what the page, or the form, calls it */
public record Change(String place, String before, String after) {}
