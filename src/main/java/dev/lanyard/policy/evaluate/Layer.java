package dev.lanyard.policy.evaluate;

import java.util.List;

/**
 * Policies of one kind that bear on a request together.
 *
 * <p>A layer that has no policy allows nothing; a kind of which a {@link PolicySet} has no layer does not limit anything.
 *
 * @param name what the layer is called where there are several of a kind, such as an organisational unit; may be empty
 */
public record Layer(Kind kind, String name, List<CompiledPolicy> policies) {

    /** Copies the policies. */
    public Layer {
        policies = List.copyOf(policies);
    }

    /**
     * The kinds of policies, in the words of AWS's errors (IAM user guide, "Troubleshoot access denied error messages").
     */
    public enum Kind {
        /** Attached to one level of the organisation: root, unit or account. */
        CONTROL("service control policy"),
        /** Hangs on what the request is about. */
        RESOURCE("resource-based policy"),
        /** Hangs on the role that is to be assumed, and must always allow. */
        TRUST("resource-based policy"),
        /** Attached to the principal, or written into it. */
        IDENTITY("identity-based policy"),
        /** Sets the most that the principal's identity policies can give. */
        BOUNDARY("permissions boundary"),
        /** Given when the session began, and sets the most that the session can do. */
        SESSION("session policy");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Returns AWS's word for it. */
        public String word() {
            return word;
        }
    }

    /** Makes a layer that needs no name of its own. */
    public static Layer of(Kind kind, List<CompiledPolicy> policies) {
        return new Layer(kind, "", policies);
    }
}
