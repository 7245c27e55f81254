/** The rows of the feature {@code answers}; hidden, nothing outside of it sees them. */
package org.gijido.answers.entity;
