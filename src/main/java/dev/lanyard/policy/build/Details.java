package dev.lanyard.policy.build;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ProfileName;
import dev.lanyard.model.RegionId;
import dev.lanyard.model.RoleName;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the features of a policy are told.
 *
 * @param regions in their order, each once
 * @param switches those details that are said by naming them
 */
public record Details(
        Partition partition,
        List<RegionId> regions,
        Optional<AccountId> account,
        Optional<BucketName> bucket,
        Optional<BucketPrefix> prefix,
        Optional<KeyArn> kms,
        Optional<RoleName> forRole,
        Optional<ProfileName> forProfile,
        Set<Detail> switches) {

    /** Copies the collections. */
    public Details {
        regions = regions.stream().sorted().distinct().toList();
        switches = Set.copyOf(switches);
    }

    /** Nothing is told, and everything is in the commercial Regions. */
    public static Details none() {
        return new Details(
                Partition.AWS,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    /** Returns the same in these Regions. */
    public Details in(List<RegionId> others) {
        return new Details(partition, others, account, bucket, prefix, kms, forRole, forProfile, switches);
    }

    /** Returns the same in this account. */
    public Details in(AccountId other) {
        return new Details(partition, regions, Optional.of(other), bucket, prefix, kms, forRole, forProfile, switches);
    }

    /** Returns which details are told. */
    public Set<Detail> told() {
        Set<Detail> told = EnumSet.noneOf(Detail.class);
        told.addAll(switches);
        add(told, Detail.REGION, !regions.isEmpty());
        add(told, Detail.ACCOUNT, account.isPresent());
        add(told, Detail.BUCKET, bucket.isPresent());
        add(told, Detail.PREFIX, prefix.isPresent());
        add(told, Detail.KMS, kms.isPresent());
        add(told, Detail.FOR_ROLE, forRole.isPresent());
        add(told, Detail.FOR_PROFILE, forProfile.isPresent());
        return told;
    }

    private static void add(Set<Detail> told, Detail detail, boolean isTold) {
        if (isTold) {
            told.add(detail);
        }
    }

    boolean says(Detail detail) {
        return switches.contains(detail);
    }

    /** Returns the account for an ARN; any account where none is told. */
    String accountOrAny() {
        return account.map(AccountId::value).orElse("*");
    }
}
