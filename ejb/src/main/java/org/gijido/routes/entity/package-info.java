/** Editions of routes as the database keeps them. */
package org.gijido.routes.entity;
