package dev.lanyard.operation.plan;

import dev.lanyard.aws.ssm.ActivationSpec;
import dev.lanyard.change.step.ActivationState;
import dev.lanyard.change.step.InForce;
import dev.lanyard.change.step.Pending;
import dev.lanyard.change.step.PolicyState;
import dev.lanyard.change.step.ProfileState;
import dev.lanyard.change.step.RoleState;
import dev.lanyard.change.step.VersionState;
import dev.lanyard.change.step.Worn;
import dev.lanyard.model.ActivationId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.AssociationId;
import dev.lanyard.model.Instance;
import dev.lanyard.model.InstanceState;
import dev.lanyard.model.ServiceRole;
import dev.lanyard.model.Tag;
import dev.lanyard.model.VersionId;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** States of things under AWS's names; what AWS gives only when a thing is made is left out until then. */
sealed interface StateItem {

    /** A role; the session's length is in seconds, as in AWS. */
    record OfRole(
            Optional<String> roleId,
            Optional<String> path,
            Optional<String> description,
            Optional<Long> maxSessionDuration,
            @Column(meaning = Meaning.DOCUMENT) String assumeRolePolicyDocument,
            Optional<Arn> permissionsBoundary,
            List<Tag> tags)
            implements StateItem {

        static OfRole of(RoleState state) {
            return new OfRole(
                    state.roleId(),
                    said(state.path()),
                    said(state.description()),
                    state.maxSession().map(Duration::toSeconds),
                    state.trustPolicy(),
                    state.permissionsBoundary(),
                    state.tags());
        }
    }

    /** An instance profile. */
    record OfProfile(Optional<String> instanceProfileId, Optional<String> path, List<Tag> tags) implements StateItem {

        static OfProfile of(ProfileState state) {
            return new OfProfile(state.profileId(), said(state.path()), state.tags());
        }
    }

    /** A managed policy. */
    record OfPolicy(
            Optional<String> policyId,
            Optional<String> path,
            Optional<String> description,
            @Column(meaning = Meaning.DOCUMENT) String policyDocument,
            List<Tag> tags)
            implements StateItem {

        static OfPolicy of(PolicyState state) {
            return new OfPolicy(
                    state.policyId(), said(state.path()), said(state.description()), state.document(), state.tags());
        }
    }

    /** A version of a managed policy. */
    record OfVersion(
            Optional<VersionId> versionId,
            @Column(meaning = Meaning.DOCUMENT) String document) implements StateItem {

        static OfVersion of(VersionState state) {
            return new OfVersion(state.version(), state.document());
        }
    }

    /** Which version is in force: one with a number, or the one that a step of the plan makes. */
    record DefaultVersion(
            Optional<VersionId> defaultVersionId,
            Optional<Integer> madeByStep,
            @Column(meaning = Meaning.DOCUMENT) Optional<String> document)
            implements StateItem {

        static DefaultVersion of(InForce state) {
            return switch (state.version()) {
                case Pending.Known<VersionId>(VersionId version) ->
                    new DefaultVersion(Optional.of(version), Optional.empty(), state.document());
                case Pending.Promised<VersionId> promised ->
                    new DefaultVersion(Optional.empty(), Optional.of(promised.step()), state.document());
            };
        }
    }

    /** What an instance wears. */
    record OfAssociation(Optional<AssociationId> associationId, ProfileOfInstance iamInstanceProfile)
            implements StateItem {

        static OfAssociation of(Worn worn) {
            return new OfAssociation(worn.association(), new ProfileOfInstance(worn.profile(), worn.profileId()));
        }
    }

    /** A profile as EC2 knows it. */
    record ProfileOfInstance(Arn arn, Optional<String> id) {}

    /** The role in a profile. */
    record HeldRole(String roleName, Arn arn) implements StateItem {

        static HeldRole of(Arn role) {
            return new HeldRole(role.name(), role);
        }
    }

    /** A permissions boundary. */
    record Boundary(Arn permissionsBoundaryArn) implements StateItem {}

    /** An inline policy. */
    record Inline(@Column(meaning = Meaning.DOCUMENT) String policyDocument) implements StateItem {}

    /** Who may assume a role. */
    record Trust(@Column(meaning = Meaning.DOCUMENT) String assumeRolePolicyDocument) implements StateItem {}

    /** Whether an instance runs. */
    record Power(InstanceState state) implements StateItem {}

    /** How an instance answers on the metadata service. */
    record MetadataOptions(String httpEndpoint, String httpTokens, int httpPutResponseHopLimit) implements StateItem {

        static MetadataOptions of(Instance.Metadata state) {
            return new MetadataOptions(state.httpEndpoint(), state.httpTokens(), state.hopLimit());
        }
    }

    /** An activation; its code is nobody's business but of who made it. */
    record OfActivation(
            Optional<ActivationId> activationId,
            ServiceRole iamRole,
            Optional<String> description,
            Optional<String> defaultInstanceName,
            int registrationLimit,
            Instant expirationDate,
            List<Tag> tags)
            implements StateItem {

        static OfActivation of(ActivationState state) {
            ActivationSpec spec = state.spec();
            return new OfActivation(
                    state.id(),
                    spec.role(),
                    said(spec.description()),
                    said(spec.defaultName()),
                    spec.limit(),
                    spec.expires(),
                    spec.tags());
        }
    }

    /** The role of a server outside EC2. */
    record NodeRole(ServiceRole iamRole) implements StateItem {}

    /** A service setting's own value. */
    record Setting(String settingValue) implements StateItem {}

    /** Whether a policy hangs on a role. */
    record Attachment(Arn policyArn, boolean attached) implements StateItem {}

    private static Optional<String> said(String text) {
        return Optional.of(text).filter(value -> !value.isEmpty());
    }
}
