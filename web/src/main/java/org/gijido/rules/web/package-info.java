/** The council's rules as a page: what holds, what it means, and what held before. */
package org.gijido.rules.web;
