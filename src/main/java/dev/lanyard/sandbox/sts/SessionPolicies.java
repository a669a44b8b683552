package dev.lanyard.sandbox.sts;

import dev.lanyard.policy.document.MalformedPolicyException;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.PolicyRules;
import dev.lanyard.policy.evaluate.PolicyCompiler;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.SessionTerms;
import dev.lanyard.sandbox.iam.HolderPolicies;
import dev.lanyard.sandbox.state.AccountState;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.PolicyDescriptorType;
import software.amazon.awssdk.services.sts.model.Tag;

/**
 * The session policies and tags of a request, checked as the STS API reference says (AssumeRole, Policy and PolicyArns).
 *
 * <p>How AWS packs them is not public; here they are deflated, and may be as long as the plain text of the policies.
 */
final class SessionPolicies {

    private static final int MOST_TEXT = 2048;
    private static final int MOST_ARNS = 10;
    private static final int PERCENT = 100;

    private final HolderPolicies policies;

    /** Finds managed policies in the account of the role. */
    SessionPolicies(AccountState account) {
        this.policies = new HolderPolicies(account, new PolicyCompiler());
    }

    SessionTerms terms(AssumeRoleRequest request) {
        Optional<String> policy = Optional.ofNullable(request.policy());
        List<String> arns =
                request.policyArns().stream().map(PolicyDescriptorType::arn).toList();
        policy.ifPresent(SessionPolicies::checkText);
        checkArns(arns);
        SessionTerms terms = new SessionTerms(policy, arns, tags(request.tags()));
        packedSize(terms).filter(size -> size > PERCENT).ifPresent(size -> {
            throw new Fault(
                    "PackedPolicyTooLarge",
                    400,
                    "Packed policy consumes " + size + "% of allotted space, please use smaller policy.");
        });
        return terms;
    }

    /** Returns how much of what a session may be given it was given, in percent; none where it was given nothing. */
    static Optional<Integer> packedSize(SessionTerms terms) {
        if (terms.equals(SessionTerms.NONE)) {
            return Optional.empty();
        }
        String text = terms.policy().orElse("") + String.join("", terms.policyArns()) + terms.tags();
        return Optional.of(Math.ceilDiv(packed(text.getBytes(StandardCharsets.UTF_8)) * PERCENT, MOST_TEXT));
    }

    private static int packed(byte[] text) {
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(text);
            deflater.finish();
            byte[] out = new byte[text.length + MOST_TEXT];
            return deflater.deflate(out);
        }
    }

    private static void checkText(String policy) {
        if (policy.length() > MOST_TEXT) {
            throw invalid("1 validation error detected: Value '" + policy
                    + "' at 'policy' failed to satisfy constraint: Member must have length less than or equal to "
                    + MOST_TEXT);
        }
        try {
            PolicyRules.checkIdentityPolicy(PolicyDocument.parse(policy));
        } catch (MalformedPolicyException refusal) {
            throw new Fault("MalformedPolicyDocument", 400, refusal.serviceWords());
        }
    }

    private void checkArns(List<String> arns) {
        if (arns.size() > MOST_ARNS) {
            throw invalid("1 validation error detected: Value '" + arns
                    + "' at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to "
                    + MOST_ARNS);
        }
        arns.stream().filter(arn -> !policies.knows(arn)).findFirst().ifPresent(arn -> {
            throw invalid("Policy " + arn + " does not exist or is not attachable.");
        });
    }

    private static Map<String, String> tags(List<Tag> given) {
        Map<String, String> tags = new LinkedHashMap<>();
        given.forEach(tag -> tags.put(tag.key(), tag.value()));
        return tags;
    }

    private static Fault invalid(String words) {
        return new Fault("ValidationError", 400, words);
    }
}
