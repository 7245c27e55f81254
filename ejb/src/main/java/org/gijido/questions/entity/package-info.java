/** The rows of the feature questions; hidden from every other feature and from the web. */
package org.gijido.questions.entity;
