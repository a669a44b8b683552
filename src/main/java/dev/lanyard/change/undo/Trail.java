package dev.lanyard.change.undo;

import dev.lanyard.change.step.ActivationStep;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.BoundaryStep;
import dev.lanyard.change.step.DefaultVersionStep;
import dev.lanyard.change.step.DeregistrationStep;
import dev.lanyard.change.step.Footprint;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.LaunchStep;
import dev.lanyard.change.step.MetadataStep;
import dev.lanyard.change.step.NodeRoleStep;
import dev.lanyard.change.step.PolicyStep;
import dev.lanyard.change.step.PowerStep;
import dev.lanyard.change.step.ProfileRoleStep;
import dev.lanyard.change.step.ProfileStep;
import dev.lanyard.change.step.RebootStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.ServiceSettingStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.change.step.TrustStep;
import dev.lanyard.change.step.VersionStep;
import dev.lanyard.change.step.WornProfileStep;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The steps of an undo so far: those that will be made, and those that will not. */
final class Trail {

    private final List<Step> taken = new ArrayList<>();
    private final List<Step> skipped = new ArrayList<>();

    void take(Step step) {
        taken.add(step);
    }

    void skip(Step step) {
        skipped.add(step);
    }

    /** Returns a step that will not be made although this one waits for it. */
    Optional<Step> missing(Step step) {
        return skipped.stream()
                .filter(earlier -> writes(earlier, step) || isUsedBy(earlier, step))
                .findFirst();
    }

    /** Returns whether the thing, or what it needs, will have been made anew: as it is now says nothing. */
    boolean makesAnew(Step step) {
        return taken.stream().anyMatch(earlier -> writes(earlier, step));
    }

    /** Returns whether the thing will have been changed in a part that counts when it is looked at as a whole. */
    boolean changes(Step step) {
        return taken.stream().anyMatch(earlier -> isPartOfWhole(earlier) && isUsedBy(earlier, step));
    }

    private static boolean writes(Step earlier, Step later) {
        Footprint footprint = later.footprint();
        return Stream.of(footprint.reads(), footprint.writes())
                .anyMatch(names -> meet(earlier.footprint().writes(), names));
    }

    private static boolean isUsedBy(Step user, Step later) {
        return meet(user.footprint().reads(), later.footprint().writes());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static boolean isPartOfWhole(Step step) {
        return switch (step) {
            case BoundaryStep _, DefaultVersionStep _, TagStep _, TrustStep _ -> true;
            case AttachmentStep _, InlinePolicyStep _, ProfileRoleStep _, WornProfileStep _ -> false;
            case PolicyStep _, ProfileStep _, RoleStep _, VersionStep _ -> false;
            case LaunchStep _, MetadataStep _, PowerStep _, RebootStep _ -> false;
            case ActivationStep _, DeregistrationStep _, NodeRoleStep _, ServiceSettingStep _ -> false;
        };
    }
}
