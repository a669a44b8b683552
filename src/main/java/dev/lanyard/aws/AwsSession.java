package dev.lanyard.aws;

import dev.lanyard.model.RegionId;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The way to one account as one identity in one Region: clients that are built when first asked for and then shared.
 *
 * <p>Every client translates its failures to {@link AwsException}, retries, and obeys the mutation guard.
 */
public interface AwsSession extends AutoCloseable {

    /**
     * Returns the Region that regional clients talk to.
     *
     * @throws dev.lanyard.model.LanyardException of kind CONFIGURATION when none is chosen
     */
    RegionId region();

    /** Returns the Region, if one is chosen. */
    Optional<RegionId> chosenRegion();

    /** Returns when the credentials expire, if they do; they are then renewed, or have to be given anew. */
    Optional<Instant> expiry();

    /** Returns the same identity in another Region; clients are shared between all sessions of one identity. */
    AwsSession in(RegionId region);

    IamClient iam();

    StsClient sts();

    Ec2Client ec2();

    SsmClient ssm();

    OrganizationsClient organizations();

    @Override
    void close();
}
