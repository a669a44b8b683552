package dev.lanyard.change.step;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.RegionId;
import java.util.Optional;

/**
 * Where in AWS a step happens.
 *
 * @param partition such as {@code aws} or {@code aws-cn}
 * @param region empty for IAM, which is the same in all Regions
 */
public record Place(String partition, AccountId account, Optional<RegionId> region) {

    /** Returns the same account, seen from no Region: where IAM's things are. */
    public Place global() {
        return new Place(partition, account, Optional.empty());
    }

    /** Returns the same account in a Region. */
    public Place in(RegionId name) {
        return new Place(partition, account, Optional.of(name));
    }

    /**
     * Returns the ARN of a thing here.
     *
     * @param resource what stands after the account, such as {@code role/web}
     */
    public Arn arn(String service, String resource) {
        String where = region.map(RegionId::value).orElse("");
        return new Arn(partition, service, where, account.value(), resource);
    }

    @Override
    public String toString() {
        return account + region.map(name -> " in " + name).orElse("");
    }
}
