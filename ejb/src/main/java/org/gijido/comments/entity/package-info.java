/** Conversations as they are stored. */
package org.gijido.comments.entity;
