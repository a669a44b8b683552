package dev.lanyard.operation.role;

import dev.lanyard.model.ExitCode;
import dev.lanyard.model.RoleName;
import dev.lanyard.operation.Column;
import dev.lanyard.operation.Column.Meaning;
import dev.lanyard.operation.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Whether a role may do something, and why.
 *
 * @param decision {@code allowed}, {@code explicit deny} or {@code implicit deny}
 * @param because what decided, in a sentence without its end
 * @param contextKeys the keys that the policies look at, with the values that the request was given
 * @param missingContextKeys keys that statements look at and that the request does not have: they could change the answer
 * @param notes what else bears on the answer, as sentences
 * @param layers what each kind of policies said by itself
 * @param simulation what AWS's simulator says; empty where it was not asked
 */
public record RoleAnswer(
        @Column(header = "Role", meaning = Meaning.NAME) RoleName roleName,

        String action,
        String resource,

        @Column(id = true, meaning = Meaning.STATE) String decision,

        String because,
        @Column(header = "Context") List<String> contextKeys,
        @Column(header = "Missing keys") List<String> missingContextKeys,
        List<String> notes,
        @Column(header = "Decided by") List<Deciding> decidingStatements,
        List<Said> layers,
        @Column(header = "AWS's simulator") Optional<Simulated> simulation)
        implements Outcome {

    static final String ALLOWED = "allowed";
    static final String EXPLICIT_DENY = "explicit deny";
    static final String IMPLICIT_DENY = "implicit deny";

    /** Copies the lists. */
    public RoleAnswer {
        contextKeys = List.copyOf(contextKeys);
        missingContextKeys = List.copyOf(missingContextKeys);
        decidingStatements = List.copyOf(decidingStatements);
        layers = List.copyOf(layers);
        notes = List.copyOf(notes);
    }

    @Override
    public ExitCode exitCode() {
        return decision.equals(ALLOWED) ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }

    /**
     * A statement that decides; none of what it says may be shortened, so most of its columns are marked as ids.
     *
     * @param layer where the policy bears on the role from
     * @param statement its Sid, or its place in the policy
     * @param actions the part that is about the action, and how many others there are
     * @param document the statement by itself
     */
    public record Deciding(
            @Column(id = true, meaning = Meaning.NAME) String policy,

            String layer,
            @Column(id = true) String statement,
            String effect,
            @Column(id = true) String actions,
            @Column(id = true) String resources,
            @Column(id = true) String conditions,

            @Column(detail = true, meaning = Meaning.DOCUMENT)
            String document) {}

    /**
     * What policies of one kind, or on one level of the organisation, say by themselves.
     *
     * @param answer {@code allows}, {@code denies} or {@code is silent}
     */
    public record Said(
            @Column(id = true) String layer,
            @Column(meaning = Meaning.STATE) String answer,
            List<String> statements) {

        /** Copies the list. */
        public Said {
            statements = List.copyOf(statements);
        }
    }

    /** What AWS's simulator says, under its own names but for the words of the decision. */
    public record Simulated(
            @Column(header = "Decision", meaning = Meaning.STATE)
            String evalDecision,

            @Column(header = "Policies") List<String> matchedPolicies,

            @Column(header = "Control policies allow") Optional<Boolean> allowedByOrganizations,

            @Column(header = "Boundary allows") Optional<Boolean> allowedByPermissionsBoundary,

            @Column(header = "Missing keys") List<String> missingContextValues) {

        /** Copies the lists. */
        public Simulated {
            matchedPolicies = List.copyOf(matchedPolicies);
            missingContextValues = List.copyOf(missingContextValues);
        }
    }
}
