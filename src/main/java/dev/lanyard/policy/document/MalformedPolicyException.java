package dev.lanyard.policy.document;

import dev.lanyard.model.ErrorKind;
import dev.lanyard.model.LanyardException;
import dev.lanyard.policy.json.BrokenJsonException;
import java.util.List;
import java.util.stream.Collectors;

/** A policy document that is not one: says where and why for people, and also in the words that IAM itself would use. */
public final class MalformedPolicyException extends LanyardException {

    private static final long serialVersionUID = 1L;

    /** So many problems are told besides the first; whoever mends these sees the rest then. */
    private static final int MOST_TOLD = 9;

    private final transient List<Problem> problems;
    private final String serviceWords;

    private MalformedPolicyException(String message, List<Problem> problems, String serviceWords) {
        super(ErrorKind.USAGE, message, others(problems));
        this.problems = List.copyOf(problems);
        this.serviceWords = serviceWords;
    }

    private MalformedPolicyException(String message, Problem problem, BrokenJsonException cause) {
        super(ErrorKind.USAGE, message, "", cause);
        this.problems = List.of(problem);
        this.serviceWords = problem.serviceWords();
    }

    /** A text that is JSON, but has these problems, the first of which decides what IAM says. */
    static MalformedPolicyException of(List<Problem> problems) {
        Problem first = problems.getFirst();
        String beginning = problems.size() == 1
                ? "The policy is malformed at "
                : "The policy has " + problems.size() + " problems, the first at ";
        return new MalformedPolicyException(beginning + first, problems, first.serviceWords());
    }

    /** A text that is no JSON, or none that is read. */
    static MalformedPolicyException of(BrokenJsonException broken) {
        Problem problem = new Problem(broken.place(), "", broken.getMessage() + ".", Problems.SYNTAX);
        return new MalformedPolicyException("The policy cannot be read at " + problem, problem, broken);
    }

    /** A document that is a policy, but not one that IAM takes for this purpose. */
    static MalformedPolicyException unsuitable(String why, String serviceWords) {
        return new MalformedPolicyException("IAM does not take this policy: " + why + ".", List.of(), serviceWords);
    }

    /**
     * Returns all problems in the order of the text; none when the text is a policy, but not one that IAM takes for
     * its purpose.
     */
    public List<Problem> problems() {
        return problems;
    }

    /** Tells whether the text was not even JSON, for which IAM has other words in a trust policy. */
    public boolean isAboutJson() {
        return getCause() != null;
    }

    /** Returns what IAM says to such a document. */
    public String serviceWords() {
        return serviceWords;
    }

    private static String others(List<Problem> problems) {
        String told = problems.stream()
                .skip(1)
                .limit(MOST_TOLD)
                .map(problem -> "Also at " + problem)
                .collect(Collectors.joining("\n"));
        int untold = problems.size() - 1 - MOST_TOLD;
        return untold > 0 ? told + "\nAnd " + untold + " more." : told;
    }
}
