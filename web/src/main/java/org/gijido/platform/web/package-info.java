/**
 * The REST application, problem details, health, where the files lie that browsers keep, and the small values that our tags draw
 * (a list's place, a bar cut into parts): what lies below every resource and page and needs no caller.
 */
package org.gijido.platform.web;
