package dev.lanyard.aws.session;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.identity.RegionChoice;
import dev.lanyard.model.RegionId;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/** One identity in one Region, or in none yet; the clients belong to {@link Sessions}, which closes them. */
record Session(Clients clients, Optional<RegionId> chosenRegion) implements AwsSession {

    @Override
    public RegionId region() {
        return chosenRegion.orElseThrow(RegionChoice::missing);
    }

    @Override
    public Optional<Instant> expiry() {
        return clients.identity().expiry();
    }

    @Override
    public AwsSession in(RegionId region) {
        return new Session(clients, Optional.of(region));
    }

    @Override
    public IamClient iam() {
        return clients.iam(chosenRegion);
    }

    @Override
    public StsClient sts() {
        return clients.sts(chosenRegion);
    }

    @Override
    public Ec2Client ec2() {
        return clients.ec2(chosenRegion);
    }

    @Override
    public SsmClient ssm() {
        return clients.ssm(chosenRegion);
    }

    @Override
    public OrganizationsClient organizations() {
        return clients.organizations(chosenRegion);
    }

    /** Does nothing: other sessions of the same identity share the clients. */
    @Override
    public void close() {}
}
