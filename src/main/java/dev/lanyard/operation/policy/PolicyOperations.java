package dev.lanyard.operation.policy;

import static dev.lanyard.operation.Entry.change;
import static dev.lanyard.operation.Entry.entry;

import dev.lanyard.operation.Entry;
import java.util.List;

/** The operations of the noun {@code policy}. */
public final class PolicyOperations {

    private PolicyOperations() {}

    /** Returns the noun's part of the catalogue. */
    public static List<Entry<?, ?>> entries() {
        return List.of(
                entry(ListPolicies.class, () -> PolicyReads::list),
                entry(ShowPolicy.class, () -> PolicyReads::show),
                entry(ListVersions.class, () -> PolicyReads::versions),
                entry(DiffPolicies.class, () -> PolicyDiffs::diff),
                entry(LintPolicies.class, () -> PolicyLinting::lint),
                change(CreatePolicy.class, () -> PolicyCreation::create),
                change(UpdatePolicy.class, () -> PolicyUpdating::update),
                entry(EditPolicy.class, () -> PolicyEditing::edit),
                change(SetDefaultVersion.class, () -> VersionChoice::setDefault),
                change(RollBackPolicy.class, () -> VersionChoice::rollBack),
                change(DeletePolicy.class, () -> PolicyDeletion::delete),
                entry(BuildPolicy.class, () -> PolicyBuilding::build),
                entry(ListFeatures.class, () -> PolicyBuilding::features));
    }
}
