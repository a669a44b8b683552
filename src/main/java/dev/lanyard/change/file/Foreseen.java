package dev.lanyard.change.file;

import dev.lanyard.change.assess.Assessment;
import dev.lanyard.change.assess.BlastRadius;
import dev.lanyard.change.assess.Finding;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import java.util.List;

/**
 * What was known of a plan when it was made, in short: to be shown with it, not to be relied on later.
 *
 * @param feels who feels it, as a sentence without its end
 * @param profiles the instance profiles that feel it
 * @param runningInstances how many running instances feel it
 * @param regions the Regions of those instances
 */
public record Foreseen(
        String feels,
        List<ProfileName> profiles,
        int runningInstances,
        List<RegionId> regions,
        List<Finding> findings,
        List<String> notes) {

    /** Copies the lists. */
    public Foreseen {
        profiles = List.copyOf(profiles);
        regions = List.copyOf(regions);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** Returns an assessment in short. */
    public static Foreseen of(Assessment assessment) {
        BlastRadius radius = assessment.radius();
        List<RegionId> regions = radius.instances().stream()
                .filter(wearer -> wearer.state() == InstanceState.RUNNING)
                .map(BlastRadius.Wearer::region)
                .distinct()
                .toList();
        return new Foreseen(
                radius.words(),
                radius.profiles().stream().map(BlastRadius.Profile::profile).toList(),
                radius.running(),
                regions,
                assessment.findings(),
                assessment.notes());
    }
}
