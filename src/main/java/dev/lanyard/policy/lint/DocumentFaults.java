package dev.lanyard.policy.lint;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.document.PolicySize;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Faults of a document as a whole. */
final class DocumentFaults {

    private static final String WHOLE = "";
    private static final int NEARLY_PERCENT = 90;

    /**
     * Policies of AWS that AWS itself advises against, with what to use instead.
     *
     * <p>AmazonEC2RoleforSSM: "This policy will be no longer supported. In its place, use AmazonSSMManagedInstanceCore"
     * (Systems Manager user guide of 2023, "Identity and access management for AWS Systems Manager").
     */
    private static final Map<String, String> INSTEAD = Map.of(
            "AmazonEC2RoleforSSM",
            "Attach AmazonSSMManagedInstanceCore instead, and a policy that names your buckets and log groups: 'policy"
                    + " build' makes one, and 'policy diff AmazonEC2RoleforSSM AmazonSSMManagedInstanceCore' shows what"
                    + " the instances lose.");

    private DocumentFaults() {}

    static Stream<Fault> refused(Draft draft) {
        try {
            if (draft.subject().kind() == PolicyKind.TRUST) {
                PolicyRules.checkTrustPolicy(draft.document());
            } else {
                PolicyRules.checkIdentityPolicy(draft.document());
            }
            return Stream.empty();
        } catch (MalformedPolicyException refusal) {
            return Stream.of(Fault.ofDocument(
                    WHOLE, refusal.getMessage(), "AWS answers \"" + refusal.serviceWords() + "\" until it is mended."));
        }
    }

    static Stream<Fault> oldVersion(Draft draft) {
        return draft.document().knowsVariables()
                ? Stream.empty()
                : Stream.of(Fault.ofDocument(
                        "Version",
                        draft.document()
                                .version()
                                .map(version -> "The document is of version " + version + ".")
                                .orElse("The document names no Version, so it counts as one of 2008-10-17."),
                        "Write \"Version\": \"" + PolicyDocument.CURRENT_VERSION + "\"."));
    }

    static Stream<Fault> deprecated(Draft draft) {
        Optional<Arn> arn = draft.subject().arn().filter(it -> it.account().equals("aws"));
        return arn.map(Arn::name).flatMap(name -> Optional.ofNullable(INSTEAD.get(name))).stream()
                .map(instead -> Fault.ofDocument(
                        WHOLE, arn.map(Arn::name).orElse("") + " is deprecated: AWS advises against it.", instead));
    }

    static Stream<Fault> overQuota(Draft draft) {
        return size(draft).filter(Size::isOver).stream()
                .map(size -> Fault.ofDocument(
                        WHOLE,
                        "The document has " + size + ".",
                        "Divide it, or let wildcards stand for several actions; white space does not count."));
    }

    static Stream<Fault> nearQuota(Draft draft) {
        return size(draft).filter(size -> size.isNear() && !size.isOver()).stream()
                .map(size -> Fault.ofDocument(
                        WHOLE, "The document has " + size + ".", "Plan to divide it before it has to grow."));
    }

    private static Optional<Size> size(Draft draft) {
        return draft.subject().quota().map(quota -> new Size(PolicySize.of(draft.text()), quota));
    }

    private record Size(int characters, PolicySize quota) {

        boolean isOver() {
            return characters > quota.most();
        }

        boolean isNear() {
            return characters * 100 >= quota.most() * NEARLY_PERCENT;
        }

        /** Returns such words as "6,200 characters; a managed policy may have 6,144". */
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%,d characters; %s may have %,d", characters, quota.words(), quota.most());
        }
    }
}
