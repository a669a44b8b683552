package dev.lanyard.policy.grant;

import dev.lanyard.policy.document.Effect;
import java.util.List;

/**
 * The smallest part of what policies mean: one kind of action on one kind of resource, allowed or denied, on conditions.
 *
 * @param sources the policies that say so, by their names
 */
public record Grant(Effect effect, Area area, Who who, Terms terms, List<String> sources) {

    /** Copies the sources. */
    public Grant {
        sources = List.copyOf(sources);
    }

    /** Tells whether everything that the other one grants is certainly granted by this one too. */
    public boolean covers(Grant other) {
        return bearsOn(other) && area.covers(other.area);
    }

    /** Tells whether this one holds for all for whom the other one does, whenever the other one does. */
    boolean bearsOn(Grant other) {
        return isFor(other) && other.terms.imply(terms);
    }

    boolean isFor(Grant other) {
        return effect == other.effect && who.covers(other.who);
    }

    /** Tells whether it holds for every request, whatever the request's context is. */
    boolean isUnconditional() {
        return terms.isEmpty()
                && area.resources().within().stream().noneMatch(Mask::hasVariables)
                && area.resources().except().stream().noneMatch(Mask::hasVariables);
    }

    Grant withArea(Area other) {
        return new Grant(effect, other, who, terms, sources);
    }
}
