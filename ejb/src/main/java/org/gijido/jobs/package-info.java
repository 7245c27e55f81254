/**
 * Runs the {@link org.gijido.platform.Job}s of all features, each once in the cluster, and tells how they went.
 *
 * <p>One node does them: the one that holds the {@link org.gijido.jobs.Leadership}. When it goes, another takes over and reads
 * in the table {@code jobs} what is due. {@link org.gijido.jobs.Turn} says when the turn of one has come and what of it is
 * written down; {@link org.gijido.jobs.JobRunner} is the clock.
 *
 * <p>Not here: what the jobs do. No feature calls jobs, it supplies a bean.
 */
@Feature(uses = {"platform", "access"})
package org.gijido.jobs;

import org.gijido.shared.Feature;
