package org.gijido.frame.web;

import java.util.List;
import java.util.Map;

import org.gijido.access.Caller;

/** Things of a feature that lists of other features link to. The feature says what they are called, and who may read that. */
public interface Linkable {

    /** As references to them have it: {@code question}. */
    String kind();

    /** By their ids, in a few statements however many they are; what the caller may not read today is left out. */
    Map<Long, Linked> of(Caller caller, List<Long> ids);
}
