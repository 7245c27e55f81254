/** The REST application, problem details and health: what lies below every resource and needs no caller. */
package org.gijido.platform.web;
