package dev.lanyard.aws.session;

import dev.lanyard.aws.identity.Identity;
import dev.lanyard.aws.identity.RegionChoice;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.sts.StsClient;

/** The clients of one identity, one for each service and Region that was asked for. */
final class Clients implements AutoCloseable {

    private final ClientFactory factory;
    private final Supplier<Identity> identity;
    private final Map<Key, SdkClient> built = new ConcurrentHashMap<>();

    Clients(ClientFactory factory, Supplier<Identity> identity) {
        this.factory = factory;
        this.identity = identity;
    }

    Identity identity() {
        return identity.get();
    }

    IamClient iam(Optional<RegionId> region) {
        return shared(
                IamClient.class, home(region), at -> factory.build(IamClient.builder(), "iam", at, credentials()));
    }

    OrganizationsClient organizations(Optional<RegionId> region) {
        return shared(
                OrganizationsClient.class,
                home(region),
                at -> factory.build(OrganizationsClient.builder(), "organizations", at, credentials()));
    }

    StsClient sts(Optional<RegionId> region) {
        Region at = region.map(Clients::sdk).orElseGet(() -> home(region));
        return shared(StsClient.class, at, here -> factory.build(StsClient.builder(), "sts", here, credentials()));
    }

    Ec2Client ec2(Optional<RegionId> region) {
        return shared(
                Ec2Client.class, regional(region), at -> factory.build(Ec2Client.builder(), "ec2", at, credentials()));
    }

    SsmClient ssm(Optional<RegionId> region) {
        return shared(
                SsmClient.class, regional(region), at -> factory.build(SsmClient.builder(), "ssm", at, credentials()));
    }

    private AwsCredentialsProvider credentials() {
        return identity.get().credentials();
    }

    private <C extends SdkClient> C shared(Class<C> type, Region region, Function<Region, C> maker) {
        return type.cast(built.computeIfAbsent(new Key(type, region), key -> maker.apply(key.region())));
    }

    private static Region regional(Optional<RegionId> region) {
        return sdk(region.orElseThrow(RegionChoice::missing));
    }

    private static Region home(Optional<RegionId> region) {
        return region.map(Partition::of).orElse(Partition.COMMERCIAL).home();
    }

    private static Region sdk(RegionId region) {
        return Region.of(region.value());
    }

    @Override
    public void close() {
        built.values().forEach(SdkClient::close);
    }

    /** What tells clients of one identity apart. */
    private record Key(Class<?> type, Region region) {}
}
