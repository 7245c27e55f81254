/** The page on which the information division sees what the product does by the clock. */
package org.gijido.jobs.web;
