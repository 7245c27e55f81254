package org.gijido.platform;

/**
 * A thing of some feature, as others name it that hang something on it.
 *
 * @param kind at most 40 letters, the feature first: {@code answer.backData}
 * @param id   of the thing, in its feature
 */
public record Reference(String kind, long id) {
}
