package org.gijido.approvals.circulating;

import java.time.LocalDateTime;

import org.gijido.approvals.Act;

/**
 * What somebody is told who did something, again and again the same.
 *
 * @param number  of the act, from 1 in its document
 * @param version of the content that it was done to
 */
public record Receipt(int number, Act act, int version, LocalDateTime at) {
}
