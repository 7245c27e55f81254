/**
 * The REST application, problem details, health, and the small values that our tags draw (a list's place, a bar cut into
 * parts): what lies below every resource and page and needs no caller.
 */
package org.gijido.platform.web;
