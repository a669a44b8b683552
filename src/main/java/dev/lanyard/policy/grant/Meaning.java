package dev.lanyard.policy.grant;

import dev.lanyard.policy.document.Effect;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.Layer;
import dev.lanyard.policy.evaluate.PolicySet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What policies mean in effect: what they allow and what they deny, each thing once.
 *
 * <p>Order, layout, statement ids and the division into statements make no difference, and what a wider grant covers is
 * left out.
 */
public final class Meaning {

    private final List<Grant> allows;
    private final List<Grant> denies;
    private final Shelf allowing;
    private final Shelf denying;

    private Meaning(List<Grant> allows, List<Grant> denies) {
        this.allows = distilled(allows);
        this.denies = distilled(denies);
        this.allowing = new Shelf(this.allows);
        this.denying = new Shelf(this.denies);
    }

    /** Returns what one document means. */
    public static Meaning of(String name, PolicyDocument document) {
        List<Grant> grants = GrantReader.read(name, document);
        return new Meaning(with(Effect.ALLOW, grants), with(Effect.DENY, grants));
    }

    /**
     * Returns what the policies mean together for one principal: what some grant and all those that limit allow too, and
     * what any denies.
     */
    public static Meaning of(PolicySet policies) {
        List<Grant> allows = new ArrayList<>();
        List<Grant> denies = new ArrayList<>();
        List<List<Grant>> limits = new ArrayList<>();
        for (Layer layer : policies.layers()) {
            List<Grant> grants = read(layer);
            denies.addAll(with(Effect.DENY, grants));
            switch (layer.kind()) {
                case IDENTITY, RESOURCE, TRUST -> allows.addAll(with(Effect.ALLOW, grants));
                case BOUNDARY, CONTROL, SESSION -> limits.add(distilled(with(Effect.ALLOW, grants)));
            }
        }
        List<Grant> within = distilled(allows);
        for (List<Grant> limit : limits) {
            within = distilled(Limit.apply(within, limit));
        }
        return new Meaning(within, denies);
    }

    private static List<Grant> read(Layer layer) {
        List<Grant> grants = new ArrayList<>();
        for (CompiledPolicy policy : layer.policies()) {
            grants.addAll(GrantReader.read(policy.name(), policy.document()));
        }
        return grants;
    }

    private static List<Grant> with(Effect effect, List<Grant> grants) {
        return grants.stream().filter(grant -> grant.effect() == effect).toList();
    }

    /** Returns what is allowed where nothing denies it. */
    public List<Grant> allows() {
        return allows;
    }

    /** Returns what is denied. */
    public List<Grant> denies() {
        return denies;
    }

    /** Returns the grants of the same effect that may be about some of the actions. */
    List<Grant> near(Grant grant) {
        Shelf shelf = grant.effect() == Effect.ALLOW ? allowing : denying;
        return shelf.near(grant.area().actions());
    }

    /** Returns what is denied to the same principals among the actions. */
    List<Grant> deniesNear(Grant grant) {
        return denying.near(grant.area().actions()).stream()
                .filter(deny -> deny.who().covers(grant.who()))
                .filter(deny -> deny.area().meets(grant.area()))
                .toList();
    }

    /** Leaves out what another one covers; of two that mean the same the first is kept, with the sources of both. */
    static List<Grant> distilled(List<Grant> grants) {
        List<Grant> distinct = new ArrayList<>(merged(grants));
        Shelf shelf = new Shelf(distinct);
        Set<Grant> covered = new HashSet<>();
        for (Grant grant : distinct.reversed()) {
            boolean redundant = shelf.near(grant.area().actions()).stream()
                    .anyMatch(other -> !other.equals(grant) && !covered.contains(other) && other.covers(grant));
            if (redundant) {
                covered.add(grant);
            }
        }
        return distinct.stream().filter(grant -> !covered.contains(grant)).toList();
    }

    private static List<Grant> merged(List<Grant> grants) {
        Map<Grant, Grant> same = new LinkedHashMap<>();
        for (Grant grant : grants) {
            Grant unnamed = new Grant(grant.effect(), grant.area(), grant.who(), grant.terms(), List.of());
            same.merge(unnamed, grant, Meaning::fromBoth);
        }
        return List.copyOf(same.values());
    }

    private static Grant fromBoth(Grant one, Grant other) {
        List<String> sources = Stream.concat(one.sources().stream(), other.sources().stream())
                .distinct()
                .toList();
        return new Grant(one.effect(), one.area(), one.who(), one.terms(), sources);
    }
}
