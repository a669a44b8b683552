package dev.lanyard.change.journal;

import dev.lanyard.change.plan.Plan;
import java.time.Instant;

/** All that is known of a run before its first step. */
record Beginning(Instant started, Origin origin, Station station, Link link, Plan plan) {}
