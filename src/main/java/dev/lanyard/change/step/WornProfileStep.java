package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.ec2.Associations;
import dev.lanyard.aws.ec2.Instances;
import dev.lanyard.aws.iam.InstanceProfiles;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.model.Arn;
import dev.lanyard.model.Association;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.AssociationState;
import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceId;
import dev.lanyard.model.InstanceProfile;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.LanyardException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives an instance a profile, takes it off, or replaces it, which EC2 does on running instances only; empty for none.
 *
 * @param name the Name tag; empty for none
 * @param passed the role in the profile that it is to wear, or to wear again when this is taken back: the caller has to be
 *     allowed to pass it
 */
public record WornProfileStep(
        Place place,
        InstanceId instance,
        String name,
        Optional<Arn> passed,
        Optional<Worn> before,
        Optional<Worn> after)
        implements Shift<Optional<Worn>> {

    private static final Set<AssociationState> WORN =
            EnumSet.of(AssociationState.ASSOCIATED, AssociationState.ASSOCIATING);

    /** Gives the instance, which wears none, the profile. */
    public static WornProfileStep putOn(Place place, Instance instance, InstanceProfile wanted) {
        return step(place, instance, wanted.roleArn(), Optional.empty(), Optional.of(Worn.wanted(wanted)));
    }

    /** Replaces what the instance, which runs, wears by the profile. */
    public static WornProfileStep replace(Place place, Instance instance, Worn worn, InstanceProfile wanted) {
        return step(place, instance, wanted.roleArn(), Optional.of(worn), Optional.of(Worn.wanted(wanted)));
    }

    /** Takes off what the instance wears. */
    public static WornProfileStep takeOff(Place place, Instance instance, Worn worn) {
        return step(place, instance, Optional.empty(), Optional.of(worn), Optional.empty());
    }

    private static WornProfileStep step(
            Place place, Instance instance, Optional<Arn> passed, Optional<Worn> before, Optional<Worn> after) {
        return new WornProfileStep(place, instance.instanceId(), instance.name(), passed, before, after);
    }

    @Override
    public Kind kind() {
        if (after.isEmpty()) {
            return Kind.DELETE;
        }
        return before.isEmpty() ? Kind.CREATE : Kind.CHANGE;
    }

    @Override
    public String title() {
        String change = after.isPresent() && before.isPresent()
                ? exchange(before.get(), after.get())
                : after.or(() -> before).map(WornProfileStep::profile).orElse("");
        return "profile of " + Things.label(instance, name) + ": " + change;
    }

    /** A profile that was made anew has the name of the dead one. */
    private static String exchange(Worn from, Worn to) {
        return from.profile().equals(to.profile())
                ? named(from) + " -> " + named(to)
                : profile(from) + " -> " + profile(to);
    }

    private static String named(Worn worn) {
        return profile(worn) + worn.profileId().map(id -> " (" + id + ")").orElse("");
    }

    private static String profile(Worn worn) {
        return worn.profile().name();
    }

    @Override
    public Report report() {
        String who = name.isEmpty() ? "" : name + ": ";
        String id = after.or(() -> before)
                .flatMap(Worn::association)
                .map(association -> ", " + association)
                .orElse("");
        return switch (kind()) {
            case CREATE -> new Report("associated", instance.value(), who + profile(after.orElseThrow()) + id);
            case CHANGE ->
                new Report(
                        "replaced",
                        instance.value(),
                        who + profile(after.orElseThrow()) + " instead of " + instead() + id.replace(", ", ", now "));
            case DELETE ->
                new Report("disassociated", instance.value(), "from profile " + profile(before.orElseThrow()) + id);
        };
    }

    private String instead() {
        Worn old = before.orElseThrow();
        boolean dead =
                after.filter(worn -> worn.profile().equals(old.profile())).isPresent();
        return dead
                ? "a dead profile of the same name"
                        + old.profileId().map(id -> " (" + id + ")").orElse("")
                : profile(old);
    }

    @Override
    public Footprint footprint() {
        Footprint own = Footprint.of(place, Things.instance(instance), "profile");
        return needing(needing(own, before), after);
    }

    /** An instance takes a profile off before the profile loses its role, and puts it on after it has got one. */
    private Footprint needing(Footprint own, Optional<Worn> worn) {
        return worn.map(found -> Things.profile(found.name()))
                .map(profile -> own.needing(place.global(), profile, profile + ": role"))
                .orElse(own);
    }

    @Override
    public Felt felt() {
        return new Felt.ByInstance(instance, place.region().orElseThrow());
    }

    @Override
    public List<Need> needs() {
        String action = switch (kind()) {
            case CREATE -> "ec2:AssociateIamInstanceProfile";
            case CHANGE -> "ec2:ReplaceIamInstanceProfileAssociation";
            case DELETE -> "ec2:DisassociateIamInstanceProfile";
        };
        List<Need> needs = new ArrayList<>();
        needs.add(Need.on(place.arn("ec2", "instance/" + instance), action));
        passed.filter(_ -> after.isPresent())
                .ifPresent(role -> needs.add(
                        new Need("iam:PassRole", role.toString(), Map.of("iam:PassedToService", "ec2.amazonaws.com"))));
        return needs;
    }

    /** EC2 API reference, ReplaceIamInstanceProfileAssociation: each association has an id of its own. */
    @Override
    public Optional<String> loss() {
        return before.map(_ -> "The association that is put back has another id.");
    }

    @Override
    public Set<Propagation> passing() {
        return after.isPresent()
                ? Set.of(
                        Propagation.PROFILE_UNKNOWN_TO_EC2,
                        Propagation.PROFILE_NOT_READY,
                        Propagation.ASSOCIATION_PASSING)
                : Set.of();
    }

    @Override
    public Optional<Worn> read(AwsSession session) {
        return new Associations(session)
                .of(List.of(instance)).stream()
                        .filter(association -> WORN.contains(association.state()))
                        .map(Worn::of)
                        .findFirst();
    }

    @Override
    public boolean same(Optional<Worn> state, Optional<Worn> now) {
        return state.isEmpty()
                ? now.isEmpty()
                : now.filter(found -> state.get().describes(found)).isPresent();
    }

    @Override
    public WornProfileStep between(Optional<Worn> from, Optional<Worn> to) {
        return new WornProfileStep(place, instance, name, passed, from, to);
    }

    @Override
    public Optional<Worn> move(AwsSession session) {
        Associations associations = new Associations(session);
        if (after.isEmpty()) {
            associations.disassociate(association(session));
            return Optional.empty();
        }
        Association made = before.isPresent()
                ? associations.replace(association(session), after.get().name())
                : associations.associate(instance, after.get().name());
        return Optional.of(Worn.of(made));
    }

    /** What an earlier step of the plan has associated is found by the instance. */
    private AssociationId association(AwsSession session) {
        return before.flatMap(Worn::association)
                .or(() -> read(session).flatMap(Worn::association))
                .orElseThrow(() -> new LanyardException(
                        ErrorKind.SERVICE,
                        Things.label(instance, name) + " wears no profile any more.",
                        "'association list' shows which instance wears which."));
    }

    /** The association that was is gone for good, so its id is not looked for. */
    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(Worn::withoutAssociation)));
    }

    /** Either profile may have been made anew under its name since. */
    @Override
    public Fit fitting(AwsSession session) {
        Optional<InstanceProfile> now = after.flatMap(worn -> new InstanceProfiles(session).find(worn.name()));
        Optional<Worn> wanted = now.map(Worn::wanted).or(() -> after.map(Worn::withoutIds));
        Optional<Worn> present = read(session).filter(this::isAnotherOfTheName).or(() -> before);
        Optional<Arn> pass = now.isPresent() ? now.flatMap(InstanceProfile::roleArn) : passed;
        WornProfileStep step = new WornProfileStep(place, instance, name, pass, present, wanted);
        return new Fit(step, now.stream().flatMap(this::madeAnew).toList());
    }

    /** An instance that was given the same profile again wears it by another association. */
    private boolean isAnotherOfTheName(Worn now) {
        return before.filter(worn -> worn.profile().equals(now.profile())).isPresent();
    }

    private Stream<String> madeAnew(InstanceProfile now) {
        return after.flatMap(Worn::profileId).filter(id -> !id.equals(now.instanceProfileId())).stream()
                .map(_ -> "Profile " + now.instanceProfileName() + " was made anew since: "
                        + Things.label(instance, name) + " gets the one of that name now (" + now.instanceProfileId()
                        + ").");
    }

    @Override
    public WornProfileStep anew() {
        return between(before.map(Worn::withoutIds), after.map(Worn::withoutIds));
    }

    /** EC2 replaces profiles of running instances only (EC2 API reference, ReplaceIamInstanceProfileAssociation). */
    @Override
    public List<Step> calls(AwsSession session) {
        boolean replaces = before.isPresent() && after.isPresent();
        return replaces && !runs(session)
                ? List.of(between(before, Optional.empty()), between(Optional.empty(), after))
                : List.of(this);
    }

    private boolean runs(AwsSession session) {
        return new Instances(session)
                .find(List.of(instance)).stream().anyMatch(found -> found.state() == InstanceState.RUNNING);
    }

    @Override
    public String words(Optional<Worn> state) {
        return state.map(worn -> "is " + named(worn)).orElse("is none");
    }
}
