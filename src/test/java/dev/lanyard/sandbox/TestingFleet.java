package dev.lanyard.sandbox;

import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.IamState.ProfileState;
import dev.lanyard.sandbox.state.IamState.RoleState;
import dev.lanyard.sandbox.state.RegionState.InstanceState;
import dev.lanyard.sandbox.state.WorldState;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Tag;

/** Puts roles, profiles and instances into the empty sandbox's account and first Region. */
public final class TestingFleet {

    public static final String REGION = "us-east-1";
    public static final String CORE = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore";

    private final TestingSandbox sandbox;

    public TestingFleet(TestingSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** A role for EC2 with AmazonSSMManagedInstanceCore, before it is changed. */
    public void role(String name, Consumer<RoleState> change) {
        RoleState role = new RoleState();
        role.name = name;
        role.id = "AROA" + name.toUpperCase(Locale.ROOT);
        role.trustPolicy = trust("ec2.amazonaws.com");
        role.attached.add(CORE);
        change.accept(role);
        arrange(account -> account.iam.roles.put(name.toLowerCase(Locale.ROOT), role));
    }

    public void role(String name) {
        role(name, _ -> {});
    }

    /** A profile that holds the role; none where the role's name is empty. */
    public void profile(String name, String role) {
        profile(name, role, Instant.parse("2026-01-01T00:00:00Z"));
    }

    public void profile(String name, String role, Instant created) {
        ProfileState profile = new ProfileState();
        profile.name = name;
        profile.created = created;
        profile.id = "AIPA" + name.toUpperCase(Locale.ROOT);
        profile.role = role;
        arrange(account -> account.iam.profiles.put(name.toLowerCase(Locale.ROOT), profile));
    }

    /** A running instance, before it is changed; returns its id. */
    public String instance(int number, Consumer<InstanceState> change) {
        InstanceState instance = new InstanceState();
        instance.id = "i-%017x".formatted(number);
        instance.reservationId = "r-%017x".formatted(number);
        instance.availabilityZone = REGION + "a";
        instance.privateIp = "10.0.0." + number;
        instance.vpcId = "vpc-1";
        instance.imageId = "ami-00000001";
        instance.tags.put("Name", "web-" + number);
        instance.launched = Instant.parse("2026-01-01T00:00:00Z");
        instance.stateSince = instance.launched;
        instance.agent.nextLook = instance.launched;
        change.accept(instance);
        arrange(account -> account.region(REGION).instances.put(instance.id, instance));
        return instance.id;
    }

    public String instance(int number) {
        return instance(number, _ -> {});
    }

    public void arrange(Consumer<AccountState> change) {
        sandbox.arrange(world -> change.accept(account(world, TestingSandbox.ACCOUNT.value())));
    }

    public static String trust(String service) {
        return """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"sts:AssumeRole",
             "Principal":{"Service":"%s"}}}
            """.formatted(service);
    }

    /** A filter of EC2 with one value. */
    public static Filter filter(String name, String value) {
        return Filter.builder().name(name).values(value).build();
    }

    public static Tag tag(String key, String value) {
        return Tag.builder().key(key).value(value).build();
    }

    /** The account of the world that is known to be there. */
    public static AccountState account(WorldState world, String id) {
        return Objects.requireNonNull(world.accounts.get(id), id);
    }

    /** A policy document of one statement. */
    public static String document(String effect, String action) {
        return """
            {"Version":"2012-10-17","Statement":{"Effect":"%s","Action":"%s","Resource":"*"}}
            """.formatted(effect, action);
    }
}
