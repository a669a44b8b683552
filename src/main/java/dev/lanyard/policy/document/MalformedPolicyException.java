package dev.lanyard.policy.document;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;

/** A policy document that is not one: says where and why for people, and also in the words that IAM itself would use. */
public final class MalformedPolicyException extends LanyardException {

    /** What IAM answers to anything it cannot read. */
    static final String SYNTAX = "Syntax errors in policy.";

    private static final long serialVersionUID = 1L;

    private final String serviceWords;

    /**
     * Makes a refusal.
     *
     * @param message where and why, in one line
     * @param serviceWords what IAM says to such a document
     */
    public MalformedPolicyException(String message, String serviceWords) {
        super(ErrorKind.USAGE, message, "");
        this.serviceWords = serviceWords;
    }

    MalformedPolicyException(String message, Throwable cause) {
        super(ErrorKind.USAGE, message, "", cause);
        this.serviceWords = SYNTAX;
    }

    static MalformedPolicyException syntax(String where, String why) {
        return new MalformedPolicyException("The policy is malformed at " + where + ": " + why + ".", SYNTAX);
    }

    /** Tells whether the text was not even JSON, for which IAM has other words in a trust policy. */
    public boolean isAboutJson() {
        return getCause() != null;
    }

    /** Returns what IAM says to such a document. */
    public String serviceWords() {
        return serviceWords;
    }
}
