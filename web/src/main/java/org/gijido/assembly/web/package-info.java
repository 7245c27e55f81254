/** Sessions, sittings and the order of speakers: pages and REST. */
package org.gijido.assembly.web;
