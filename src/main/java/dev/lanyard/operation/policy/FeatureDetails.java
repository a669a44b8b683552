package dev.lanyard.operation.policy;

import dev.lanyard.aws.account.Callers;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.RegionId;
import dev.lanyard.operation.Context;
import dev.lanyard.policy.build.Detail;
import dev.lanyard.policy.build.Details;
import dev.lanyard.policy.build.Feature;
import dev.lanyard.policy.build.Partition;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a request tells of the features, completed from the session where a feature needs it: else AWS is not asked. */
record FeatureDetails(BuildPolicy request, Context context) {

    Details resolved() {
        List<RegionId> regions = regions();
        return new Details(
                partition(regions),
                regions,
                account(),
                request.bucket(),
                request.prefix(),
                request.kms(),
                request.forRole(),
                request.forProfile(),
                switches());
    }

    private List<RegionId> regions() {
        if (request.region().isEmpty() && isRequired(Detail.REGION)) {
            return context.session().chosenRegion().stream().toList();
        }
        return request.region();
    }

    private Optional<AccountId> account() {
        if (request.account().isEmpty() && isRequired(Detail.ACCOUNT)) {
            return Optional.of(new Callers(context.session()).current().account());
        }
        return request.account();
    }

    /** A Region or a key that is given says which partition is meant, before the session's Region does. */
    private Partition partition(List<RegionId> regions) {
        if (request.partition().isPresent() || request.features().stream().noneMatch(f -> f.takes(Detail.PARTITION))) {
            return request.partition().orElse(Partition.AWS);
        }
        String id = regions.stream()
                .findFirst()
                .map(FeatureDetails::partitionOf)
                .or(() -> request.kms().map(key -> Arn.parse(key.value()).partition()))
                .or(() -> context.session().chosenRegion().map(FeatureDetails::partitionOf))
                .orElse(Partition.AWS.id());
        return Partition.of(id)
                .orElseThrow(() -> new LanyardException(
                        ErrorKind.CONFIGURATION,
                        "Policies are not built for partition " + id + ".",
                        "Give the one that is meant, such as --partition aws."));
    }

    private static String partitionOf(RegionId region) {
        return dev.lanyard.aws.session.Partition.of(region).id();
    }

    private boolean isRequired(Detail detail) {
        return request.features().stream().map(Feature::required).anyMatch(required -> required.contains(detail));
    }

    private Set<Detail> switches() {
        Set<Detail> switches = EnumSet.noneOf(Detail.class);
        addIf(request.encrypted(), Detail.ENCRYPTED, switches);
        addIf(request.crossAccount(), Detail.CROSS_ACCOUNT, switches);
        addIf(request.s3Only(), Detail.S3_ONLY, switches);
        addIf(request.olderAgents(), Detail.OLDER_AGENTS, switches);
        return switches;
    }

    private static void addIf(boolean given, Detail detail, Set<Detail> switches) {
        if (given) {
            switches.add(detail);
        }
    }
}
