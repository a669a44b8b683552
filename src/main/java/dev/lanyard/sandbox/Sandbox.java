package dev.lanyard.sandbox;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.admission.PolicyAdmission;
import dev.lanyard.sandbox.auth.AnyCredentials;
import dev.lanyard.sandbox.auth.WorldAuthenticator;
import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.fault.Faults;
import dev.lanyard.sandbox.http.Authenticator;
import dev.lanyard.sandbox.http.Pipeline;
import dev.lanyard.sandbox.http.SandboxHttpClient;
import dev.lanyard.sandbox.http.SandboxServer;
import dev.lanyard.sandbox.log.Calls;
import dev.lanyard.sandbox.sample.SampleOrganization;
import dev.lanyard.sandbox.state.WorldState;
import dev.lanyard.sandbox.wire.Dispatcher;
import dev.lanyard.sandbox.world.World;
import dev.lanyard.sandbox.world.WorldCalls;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;

/** A simulated AWS organisation; nothing of it is made or read before it is asked for. */
public final class Sandbox {

    /** The seed of the sample organisation that a sandbox begins with. */
    public static final long USUAL_SEED = 1;

    private final World world;
    private final Surroundings surroundings;
    private final Ids ids;

    private Sandbox(World world, Surroundings surroundings) {
        this.world = world;
        this.surroundings = surroundings;
        this.ids = new Ids(surroundings.random());
    }

    /** A sandbox that is kept in a directory and begins with the sample organisation. */
    public static Sandbox open(Path directory, Surroundings surroundings) {
        World world = World.stored(directory, () -> usual(surroundings), surroundings.sleeper(), surroundings.random());
        return new Sandbox(world, surroundings);
    }

    /** A sandbox that is gone with the process and begins with the sample organisation. */
    public static Sandbox inMemory(Surroundings surroundings) {
        World world = World.inMemory(() -> usual(surroundings));
        return new Sandbox(world, surroundings);
    }

    /** A sandbox that is gone with the process and begins with one account that holds nothing. */
    public static Sandbox empty(AccountId account, Surroundings surroundings) {
        Ids ids = new Ids(surroundings.random());
        World world = World.inMemory(() ->
                EmptyWorld.create(account, ids, surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS)));
        return new Sandbox(world, surroundings);
    }

    /** Returns the way in for clients of the SDK: instead of the network, signatures checked. */
    public SdkHttpClient httpClient() {
        return new SandboxHttpClient(pipeline(signatures()));
    }

    /**
     * Serves the sandbox over HTTP on loopback; the world as it is now is what clients can bring back.
     *
     * @param port 0 lets the system choose
     * @param anybody the account whose root every access key is taken for; signatures are checked when there is none
     */
    public SandboxServer serve(int port, Optional<AccountId> anybody) {
        Authenticator authenticator = anybody.<Authenticator>map(account -> new AnyCredentials(account.value()))
                .orElseGet(this::signatures);
        return SandboxServer.start(
                port, pipeline(authenticator).forClientsOutside(), new Controls(this, world.snapshot()));
    }

    /** Returns the administrator of the account that one starts in. */
    public Administrator administrator() {
        return administrator(new AccountId(world.read(state -> state.defaultAccountId)));
    }

    /** Returns the administrator of an account. */
    public Administrator administrator(AccountId account) {
        return world.read(state ->
                        Optional.ofNullable(state.accounts.get(account.value())).flatMap(Administrator::of))
                .orElseThrow(() -> new LanyardException(
                        ErrorKind.CONFIGURATION,
                        "The sandbox has no account " + account + ".",
                        "'sandbox status' lists its accounts."));
    }

    /** Returns what the world holds. */
    public SandboxStatus status() {
        return world.read(state -> SandboxStatus.of(world.place(), state));
    }

    /**
     * Replaces the world by a fresh sample organisation.
     *
     * @return where the old world went, if it was damaged
     */
    public Optional<String> reset(SampleOrganization.Size size, long seed) {
        return world.replace(sample(size, seed, surroundings));
    }

    /** Returns the calls that were asked of it since the world was made, the oldest first. */
    public Calls calls() {
        return world.calls();
    }

    /** Returns what goes wrong on purpose. */
    public SandboxFaults faults() {
        return world.read(SandboxFaults::of);
    }

    /** Lets other things go wrong than before. */
    public void disturb(SandboxFaults faults) {
        world.change(state -> {
            faults.putInto(state);
            return state;
        });
    }

    World world() {
        return world;
    }

    private Authenticator signatures() {
        return new WorldAuthenticator(world, surroundings.clock());
    }

    private Pipeline pipeline(Authenticator authenticator) {
        WorldCalls calls = new WorldCalls(world, surroundings.clock(), ids);
        Faults faults = new Faults(world, surroundings.clock(), surroundings.sleeper(), surroundings.random());
        Pipeline.Stages stages = new Pipeline.Stages(authenticator, faults, new PolicyAdmission());
        return new Pipeline(stages, new Dispatcher(Services::of), calls, ids);
    }

    private static WorldState usual(Surroundings surroundings) {
        return sample(SampleOrganization.Size.USUAL, USUAL_SEED, surroundings);
    }

    private static WorldState sample(SampleOrganization.Size size, long seed, Surroundings surroundings) {
        // IAM and EC2 give the times of what they made without fractions of a second.
        Instant now = surroundings.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return SampleOrganization.create(size, seed, now);
    }
}
