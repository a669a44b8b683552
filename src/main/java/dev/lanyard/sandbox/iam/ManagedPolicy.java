package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.state.IamState.PolicyState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A managed policy: one of the account's own, or one that AWS manages for every account. */
sealed interface ManagedPolicy {

    String arn();

    String name();

    String id();

    String path();

    String description();

    Instant created();

    Instant updated();

    String defaultVersion();

    /** Returns the versions that there are, oldest first. */
    List<Version> versions();

    Map<String, String> tags();

    /** Returns the document of a version; empty when there is no such version. */
    Optional<String> document(String version);

    /** A version without its document. */
    record Version(String id, Instant created) {}

    /** A policy of the account's own. */
    record Own(String arn, PolicyState state) implements ManagedPolicy {
        @Override
        public String name() {
            return state.name;
        }

        @Override
        public String id() {
            return state.id;
        }

        @Override
        public String path() {
            return state.path;
        }

        @Override
        public String description() {
            return state.description;
        }

        @Override
        public Instant created() {
            return state.created;
        }

        @Override
        public Instant updated() {
            return state.updated;
        }

        @Override
        public String defaultVersion() {
            return state.defaultVersion;
        }

        @Override
        public List<Version> versions() {
            return state.versions.entrySet().stream()
                    .map(entry -> new Version(entry.getKey(), entry.getValue().created))
                    .toList();
        }

        @Override
        public Map<String, String> tags() {
            return Map.copyOf(state.tags);
        }

        @Override
        public Optional<String> document(String version) {
            return Optional.ofNullable(state.versions.get(version)).map(found -> found.document);
        }
    }

    /** A policy of AWS's; only its default version is known here, and it has no description and no tags. */
    record Aws(String arn, String name, String path, String defaultVersion, Instant created, Instant updated)
            implements ManagedPolicy {
        @Override
        public String id() {
            return AwsManagedPolicies.id(arn);
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<Version> versions() {
            return List.of(new Version(defaultVersion, updated));
        }

        @Override
        public Map<String, String> tags() {
            return Map.of();
        }

        @Override
        public Optional<String> document(String version) {
            return version.equals(defaultVersion) ? Optional.of(AwsManagedPolicies.document(name)) : Optional.empty();
        }
    }
}
