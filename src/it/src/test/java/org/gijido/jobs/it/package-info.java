/** Jobs on a real server: one node does them, people see how they went, and what is wrong is named. */
package org.gijido.jobs.it;
