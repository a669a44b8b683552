package dev.lanyard.change.step;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.retry.Propagation;
import dev.lanyard.aws.ssm.ActivationSpec;
import dev.lanyard.aws.ssm.Activations;
import dev.lanyard.model.Activation;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Counted;
import dev.lanyard.model.Secret;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes an activation, or deletes one; empty for none.
 *
 * @param others the activations of the role that were there besides: a new one is told from them
 */
public record ActivationStep(
        Place place, Set<ActivationId> others, Optional<ActivationState> before, Optional<ActivationState> after)
        implements Shift<Optional<ActivationState>> {

    /** Copies the set. */
    public ActivationStep {
        others = Set.copyOf(others);
    }

    /** Makes an activation. */
    public static ActivationStep create(Place place, ActivationSpec spec, AwsSession session) {
        Optional<ActivationState> wanted = Optional.of(ActivationState.wanted(spec));
        return new ActivationStep(place, present(spec, session), Optional.empty(), wanted);
    }

    /** Deletes an activation. */
    public static ActivationStep delete(Place place, Activation activation) {
        return new ActivationStep(place, Set.of(), Optional.of(ActivationState.of(activation)), Optional.empty());
    }

    private static Set<ActivationId> present(ActivationSpec spec, AwsSession session) {
        List<ActivationId> ids = new Activations(session)
                .of(spec.role()).stream().map(Activation::activationId).toList();
        return Set.copyOf(ids);
    }

    @Override
    public Kind kind() {
        return after.isPresent() ? Kind.CREATE : Kind.DELETE;
    }

    @Override
    public String title() {
        String which = id().map(id -> "activation " + id).orElse("a new activation");
        return which + " for role " + spec().role();
    }

    private ActivationSpec spec() {
        return after.or(() -> before).orElseThrow().spec();
    }

    private Optional<ActivationId> id() {
        return after.or(() -> before).flatMap(ActivationState::id);
    }

    @Override
    public List<String> details() {
        List<String> lines = new ArrayList<>();
        lines.add("for " + Counted.of(spec().limit(), "server") + ", until " + spec().expires());
        if (!spec().defaultName().isEmpty()) {
            lines.add("default name: " + spec().defaultName());
        }
        lines.addAll(Details.of("", spec().description(), spec().tags()));
        return lines;
    }

    /** The code is told on purpose, and only by the run that made the activation: nobody can ask for it again. */
    @Override
    public Report report() {
        String which = id().map(ActivationId::value).orElse("");
        if (after.isEmpty()) {
            return new Report("deleted", "activation " + which, "nodes that registered with it stay");
        }
        String code = after.flatMap(ActivationState::code)
                .map(Secret::reveal)
                .map(secret -> "code " + secret + ", which nobody can show again")
                .orElse("its code is not known any more: delete it and create another");
        return new Report("created", "activation " + which, code);
    }

    @Override
    public Footprint footprint() {
        Footprint own = after.isPresent()
                ? Footprint.of(place, "activations", "new")
                : Footprint.of(
                        place, "activation " + id().map(ActivationId::value).orElse(""));
        return after.isPresent()
                ? own.needing(place.global(), Things.role(spec().role().name()))
                : own;
    }

    /** Servers register with it later; those that have are not touched. */
    @Override
    public Felt felt() {
        return new Felt.ByNobody();
    }

    /** Neither action knows resources (service authorization reference, Systems Manager). */
    @Override
    public List<Need> needs() {
        return after.isPresent()
                ? List.of(
                        new Need("ssm:CreateActivation", "*", Map.of()), Passing.toSystemsManager(place, spec().role()))
                : List.of(new Need("ssm:DeleteActivation", "*", Map.of()));
    }

    @Override
    public Optional<String> loss() {
        return before.map(_ -> "An activation made anew gets another id and another code.");
    }

    @Override
    public Set<Propagation> passing() {
        return after.isPresent() ? Set.of(Propagation.ROLE_UNKNOWN_TO_SSM) : Set.of();
    }

    @Override
    public Optional<ActivationState> read(AwsSession session) {
        Activations activations = new Activations(session);
        Optional<ActivationId> id = id();
        return id.isPresent()
                ? activations.find(id.get()).map(ActivationState::of)
                : activations.of(spec().role()).stream()
                        .filter(found -> !others.contains(found.activationId()))
                        .filter(found -> describes(spec(), ActivationSpec.of(found)))
                        .map(ActivationState::of)
                        .findFirst();
    }

    /** Systems Manager may keep the time in whole seconds. */
    private static boolean describes(ActivationSpec wanted, ActivationSpec found) {
        return wanted.role().equals(found.role())
                && wanted.description().equals(found.description())
                && wanted.defaultName().equals(found.defaultName())
                && wanted.limit() == found.limit()
                && seconds(wanted.expires()).equals(seconds(found.expires()))
                && Set.copyOf(wanted.tags()).equals(Set.copyOf(found.tags()));
    }

    private static Instant seconds(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS);
    }

    /** An activation never becomes another, so there is nothing to compare but whether it is there. */
    @Override
    public boolean same(Optional<ActivationState> state, Optional<ActivationState> now) {
        return state.isPresent() == now.isPresent();
    }

    @Override
    public ActivationStep between(Optional<ActivationState> from, Optional<ActivationState> to) {
        return new ActivationStep(place, others, from, to);
    }

    @Override
    public Optional<ActivationState> move(AwsSession session) {
        Activations activations = new Activations(session);
        if (after.isEmpty()) {
            id().ifPresent(activations::delete);
            return Optional.empty();
        }
        Activations.Made made = activations.create(spec());
        return Optional.of(new ActivationState(spec(), Optional.of(made.id()), Optional.of(made.code())));
    }

    @Override
    public Optional<Step> inverse() {
        return Optional.of(between(after, before.map(ActivationState::anew)));
    }

    /** Others may have come since. */
    @Override
    public Fit fitting(AwsSession session) {
        return after.isPresent()
                ? Fit.of(new ActivationStep(place, present(spec(), session), before, after))
                : Fit.of(this);
    }

    @Override
    public String words(Optional<ActivationState> state) {
        return state.isPresent() ? "exists" : "does not exist";
    }
}
