package dev.lanyard.aws.session;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.guard.GuardMode;
import dev.lanyard.aws.guard.MutationGuard;
import dev.lanyard.aws.identity.AwsSettings;
import dev.lanyard.aws.identity.ConfigFiles;
import dev.lanyard.aws.identity.Credentials;
import dev.lanyard.aws.identity.Ec2InstanceMetadata;
import dev.lanyard.aws.identity.Endpoints;
import dev.lanyard.aws.identity.Identity;
import dev.lanyard.aws.identity.RegionChoice;
import dev.lanyard.aws.identity.SessionName;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.RegionId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;

/**
 * Opens sessions: as the caller, or as a role in another account.
 *
 * <p>Nothing is read or built before it is needed; what was built is shared by all sessions and closed here.
 */
public final class Sessions implements AutoCloseable {

    /** The role that Organizations makes in every account it creates. */
    public static final String USUAL_ROLE = "OrganizationAccountAccessRole";

    private final AwsSettings settings;
    private final ClientFactory factory;
    private final Once<Optional<RegionId>> place;
    private final Clients own;
    private final Map<RoleInAccount, Clients> assumed = new ConcurrentHashMap<>();

    private Sessions(
            AwsSettings settings,
            ClientFactory factory,
            Supplier<Optional<RegionId>> place,
            Supplier<Identity> identity) {
        this.settings = settings;
        this.factory = factory;
        this.place = new Once<>(place);
        this.own = new Clients(factory, new Once<>(identity));
    }

    /** Makes the way to AWS itself, or to the endpoint that stands in for it. */
    public static Sessions ofAws(AwsSettings settings, Supplier<GuardMode> mode) {
        return ofAws(settings, mode, Transport::new);
    }

    static Sessions ofAws(AwsSettings settings, Supplier<GuardMode> mode, Supplier<SdkHttpClient> transport) {
        ConfigFiles files = ConfigFiles.of(settings.host());
        Endpoints endpoints = new Endpoints(settings, files);
        ClientFactory factory =
                new ClientFactory(new Connection(transport, endpoints::of, files, () -> true), new MutationGuard(mode));
        Ec2InstanceMetadata metadata = new Ec2InstanceMetadata(settings.host());
        Once<Optional<RegionId>> region = new Once<>(new RegionChoice(settings, files, metadata)::find);
        Credentials credentials =
                new Credentials(settings, files, metadata, provider -> factory.sts(region.get(), provider));
        return new Sessions(settings, factory, region, credentials::find);
    }

    /** Makes the way to a simulated AWS; neither environment nor configuration files are looked at. */
    public static Sessions ofSimulation(Simulation simulation, AwsSettings settings, Supplier<GuardMode> mode) {
        Connection connection =
                new Connection(simulation.transport(), _ -> Optional.empty(), ConfigFiles.none(), simulation.limited());
        AwsBasicCredentials keys = AwsBasicCredentials.create(
                simulation.accessKeyId(), simulation.secretAccessKey().reveal());
        Identity identity = Identity.of("sandbox", StaticCredentialsProvider.create(keys));
        return new Sessions(
                settings,
                new ClientFactory(connection, new MutationGuard(mode)),
                () -> settings.region().or(() -> Optional.of(simulation.region())),
                () -> identity);
    }

    /** Returns the caller's own session, in the Region that is configured. */
    public AwsSession own() {
        return new Session(own, place.get());
    }

    /**
     * Returns a session as a role in an account, assumed at once so that a denial is told now and not later.
     *
     * @param roleName the role's name, with its path if it has one
     */
    public AwsSession assumed(AccountId account, String roleName) {
        RoleInAccount role = new RoleInAccount(account, roleName);
        Clients clients = assumed.computeIfAbsent(role, this::assume);
        return new Session(clients, place.get());
    }

    private Clients assume(RoleInAccount role) {
        StsAssumeRoleCredentialsProvider provider = StsAssumeRoleCredentialsProvider.builder()
                .stsClient(own.sts(place.get()))
                .refreshRequest(request -> request.roleArn(role.arn(partition()).toString())
                        .roleSessionName(SessionName.of(settings.host().userName())))
                .build();
        provider.resolveCredentials();
        Identity identity = Identity.of("role " + role.roleName() + " in " + role.account(), provider);
        return new Clients(factory, () -> identity);
    }

    private Partition partition() {
        return place.get().map(Partition::of).orElse(Partition.COMMERCIAL);
    }

    /** Closes every client of every session. */
    @Override
    public void close() {
        assumed.values().forEach(Clients::close);
        own.close();
        factory.close();
    }
}
