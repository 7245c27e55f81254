/**
 * One whole sitting, written down so that a clerk can read it ({@code sitting.txt}), and held twice: through the interfaces with
 * tablets on sockets, and by hand on the screens of the chamber.
 */
package org.gijido.scenario;
