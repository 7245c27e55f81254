/** Drafting as people and programs meet it: several writers, broken connections, stamps, refusals. */
package org.gijido.answers.it;
