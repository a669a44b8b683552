package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.RegionState;
import dev.lanyard.sandbox.state.RegionState.StateAssociationState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Quick Setup, which comes back to the Regions where instances wear its profile.
 *
 * <p>AWS documents none of its names, its target and its rate; these were seen in CloudTrail in August 2026.
 */
final class QuickSetup {

    static final String PROFILE = "AmazonSSMRoleForInstancesQuickSetup";

    private static final Duration SINCE_LAST_RUN = Duration.ofMinutes(20);

    private final Ids ids;
    private final Instant now;

    QuickSetup(Ids ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    void settle(WorldState world) {
        for (AccountState account : world.accounts.values()) {
            account.regions.values().stream()
                    .filter(QuickSetup::wearsItsProfile)
                    .forEach(this::associate);
        }
    }

    private static boolean wearsItsProfile(RegionState region) {
        return region.associations.values().stream()
                .anyMatch(association -> association.profileArn.endsWith("/" + PROFILE));
    }

    private void associate(RegionState region) {
        StateAssociationState association = new StateAssociationState();
        association.id = ids.uuid();
        association.name = "SystemAssociationForManagingInstances";
        association.document = "AWS-AttachIAMToInstance";
        association.schedule = "rate(1 hour)";
        association.targets.put("InstanceIds", List.of("*"));
        association.status = "Success";
        association.lastRun = now.minus(SINCE_LAST_RUN);
        region.stateAssociations.put(association.id, association);
    }
}
