package dev.lanyard.aws;

import dev.lanyard.model.RegionId;
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

    /** Returns the Region that regional clients talk to. */
    RegionId region();

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
