/** 経路変更: a way as the document section lays it out by hand, with every post that somebody holds today to choose from. */
package org.gijido.approvals.rerouting;
