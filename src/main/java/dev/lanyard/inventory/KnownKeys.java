package dev.lanyard.inventory;

import dev.lanyard.aws.account.Membership;
import dev.lanyard.aws.account.OrganisationLevel;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The condition keys that every request of a role has, with values that follow from the role.
 *
 * <p>Source: IAM user guide, "AWS global condition context keys".
 */
public final class KnownKeys {

    /**
     * Global services with one endpoint, which counts as us-east-1 (IAM user guide, "AWS: Denies access to AWS based on the
     * requested Region").
     */
    private static final Set<String> WITHOUT_REGION = Set.of("iam", "cloudfront", "route53", "support");

    private static final List<String> HOME_OF_GLOBAL_SERVICES = List.of("us-east-1");

    private KnownKeys() {}

    /** Returns the keys of a request that a session of the role makes now in the Region. */
    public static Map<String, List<String>> of(
            RolePolicySet set, String action, String resource, Optional<RegionId> region, Clock clock) {
        Map<String, List<String>> keys = new LinkedHashMap<>();
        principal(set.role(), keys);
        set.organisation().ifPresent(membership -> organisation(membership, set.levels(), keys));
        region(action, region).ifPresent(value -> keys.put("aws:RequestedRegion", value));
        Arn.read(resource)
                .map(Arn::account)
                .filter(account -> !account.isEmpty() && !account.equals("aws"))
                .ifPresent(account -> keys.put("aws:ResourceAccount", List.of(account)));
        time(clock.instant(), keys);
        return keys;
    }

    private static void principal(Role role, Map<String, List<String>> keys) {
        keys.put("aws:PrincipalArn", List.of(role.arn().toString()));
        keys.put("aws:PrincipalAccount", List.of(role.arn().account()));
        keys.put("aws:PrincipalType", List.of("AssumedRole"));
        keys.put("aws:PrincipalIsAWSService", List.of("false"));
        role.tags().forEach(tag -> keys.put("aws:PrincipalTag/" + tag.key(), List.of(tag.value())));
    }

    /** A path is like {@code o-a1b2c3d4e5/r-ab12/ou-ab12-11111111/}, with a slash at its end. */
    private static void organisation(
            Membership membership, List<OrganisationLevel> levels, Map<String, List<String>> keys) {
        keys.put("aws:PrincipalOrgID", List.of(membership.organisationId()));
        if (!levels.isEmpty()) {
            String path = levels.stream()
                    .filter(level -> level.kind() != OrganisationLevel.Kind.ACCOUNT)
                    .map(OrganisationLevel::id)
                    .collect(Collectors.joining("/", membership.organisationId() + "/", "/"));
            keys.put("aws:PrincipalOrgPaths", List.of(path));
        }
    }

    private static Optional<List<String>> region(String action, Optional<RegionId> region) {
        String prefix = action.substring(0, Math.max(0, action.indexOf(':')));
        return WITHOUT_REGION.contains(prefix)
                ? Optional.of(HOME_OF_GLOBAL_SERVICES)
                : region.map(RegionId::value).map(List::of);
    }

    private static void time(Instant now, Map<String, List<String>> keys) {
        keys.put("aws:CurrentTime", List.of(now.truncatedTo(ChronoUnit.SECONDS).toString()));
        keys.put("aws:EpochTime", List.of(Long.toString(now.getEpochSecond())));
    }
}
