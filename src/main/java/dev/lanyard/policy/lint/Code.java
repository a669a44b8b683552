package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.PolicyKind.BOUNDARY;
import static dev.lanyard.policy.lint.PolicyKind.CONTROL;
import static dev.lanyard.policy.lint.PolicyKind.IDENTITY;
import static dev.lanyard.policy.lint.PolicyKind.TRUST;
import static dev.lanyard.policy.lint.Severity.ERROR;
import static dev.lanyard.policy.lint.Severity.NOTE;
import static dev.lanyard.policy.lint.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is looked for: the words that name it stay the same from version to version. */
public enum Code {
    MALFORMED(ERROR, "A text that is no policy document is refused by AWS.", _ -> Stream.empty()),
    REFUSED(
            ERROR,
            "What is a policy document may still not serve its purpose, and AWS refuses it for that.",
            DocumentFaults::refused),
    OVER_QUOTA(ERROR, "AWS refuses documents larger than its quota.", DocumentFaults::overQuota),
    INVALID_ACTION(ERROR, "What cannot be the name of an action never matches one.", ActionFaults::invalid),
    DEAD_VARIABLE(
            ERROR,
            "A variable that is not replaced matches nothing, so that an Allow gives nothing and a Deny stops nothing.",
            ConditionFaults::deadVariable),
    S3_WILDCARD(
            ERROR,
            "Whoever has the policy can reach the objects of every bucket of the account, and of others that are open.",
            GrantFaults::s3Wildcard,
            IDENTITY),
    PASS_ANY_ROLE(
            ERROR,
            "Who can pass any role to a service can act with the rights of any role.",
            GrantFaults::passAnyRole,
            IDENTITY),
    TRUST_OPEN(ERROR, "A role that everybody may assume belongs to everybody.", TrustFaults::open, TRUST),

    UNKNOWN_SERVICE(
            WARNING,
            "An action of a service that does not exist does nothing; the table of actions is of June 2026.",
            ActionFaults::unknownService),
    UNKNOWN_ACTION(
            WARNING,
            "An action that does not exist does nothing; the table of actions is of June 2026.",
            ActionFaults::unknownAction),
    WRONG_RESOURCE(
            WARNING,
            "A statement that names no resource the action can have does nothing for that action.",
            ResourceFaults::wrong,
            IDENTITY,
            BOUNDARY,
            CONTROL),
    FULL_ACCESS(WARNING, "Nothing is out of reach of whoever has the policy.", GrantFaults::everything, IDENTITY),
    WILDCARD_ACTION(
            WARNING,
            "All actions of a sensitive service together give far more than most purposes need.",
            GrantFaults::wildcardAction,
            IDENTITY),
    WILDCARD_RESOURCE(
            WARNING,
            "Sensitive actions on every resource reach secrets, keys and identities that nobody meant.",
            GrantFaults::wildcardResource,
            IDENTITY),
    PASS_TO_ANY_SERVICE(
            WARNING,
            "A role that can be passed to any service can be used in ways that it was not made for.",
            GrantFaults::passToAnyService,
            IDENTITY),
    ALLOW_NOT_ACTION(
            WARNING,
            "What is allowed by leaving out grows with every service that AWS adds.",
            GrantFaults::allButActions,
            IDENTITY),
    ALLOW_NOT_RESOURCE(
            WARNING,
            "What is allowed by leaving out grows with every resource that is made.",
            GrantFaults::allButResources,
            IDENTITY),
    DEPRECATED_POLICY(
            WARNING,
            "AWS does not maintain policies that it advises against, and may withdraw them.",
            DocumentFaults::deprecated,
            IDENTITY,
            BOUNDARY),
    EC2MESSAGES_ONLY(
            WARNING,
            "Regions launched in 2024 and later support only ssmmessages: there the instances are not reached at all.",
            GrantFaults::onlyOldMessages,
            IDENTITY,
            BOUNDARY),
    TRUST_ACCOUNT(
            WARNING,
            "Who may assume the role is then decided by the policies of that account alone.",
            TrustFaults::wholeAccount,
            TRUST),
    CONFUSED_DEPUTY(
            WARNING,
            "A service that acts for many accounts can be made to use the role for another one.",
            TrustFaults::confusedDeputy,
            TRUST),
    HALF_EXCEPTED(
            WARNING,
            "A principal is only left out of a denial together with its account.",
            TrustFaults::halfExcepted,
            TRUST),
    DEAD_STATEMENT(WARNING, "An explicit denial wins over every Allow.", StatementFaults::dead),
    EMPTY_CONDITION(
            WARNING,
            "A condition that says nothing does not limit the statement, or keeps it from ever applying.",
            ConditionFaults::empty),
    NEVER_HOLDS(
            WARNING, "A condition that compares with what cannot be read never holds.", ConditionFaults::neverHolds),
    LITERAL_WILDCARD(
            WARNING,
            "StringEquals and its kin compare letter by letter; only the Like operators know wildcards.",
            ConditionFaults::literalWildcard),
    LOOSE_VALUE(
            WARNING,
            "AWS counts the key as sensitive: a wildcard in it has no valid use.",
            ConditionFaults::looseValue),

    NEAR_QUOTA(NOTE, "AWS refuses documents larger than its quota.", DocumentFaults::nearQuota),
    OLD_VERSION(NOTE, "Only documents of version 2012-10-17 have variables.", DocumentFaults::oldVersion, TRUST),
    UNKNOWN_KEY(
            NOTE,
            "A condition on a key that no request has fails, or with IfExists always holds.",
            ConditionFaults::unknownKey),
    UNUSED_RESOURCE(
            NOTE,
            "A resource that no action of the statement can have does nothing.",
            ResourceFaults::unused,
            IDENTITY,
            BOUNDARY,
            CONTROL),
    REDUNDANT_STATEMENT(
            NOTE,
            "Whoever changes one of two statements that say the same changes nothing.",
            StatementFaults::redundant),
    DUPLICATE_ACTION(NOTE, "It takes room and hides what the statement says.", ActionFaults::duplicate),
    DUPLICATE_RESOURCE(NOTE, "It takes room and hides what the statement says.", ResourceFaults::duplicate),
    EC2MESSAGES_NEEDLESS(
            NOTE,
            "SSM Agent 3.3.40.0 and newer uses ssmmessages wherever it is allowed.",
            GrantFaults::needlessOldMessages,
            IDENTITY,
            BOUNDARY);

    private final Severity severity;
    private final String why;
    private final Rule rule;
    private final Set<PolicyKind> kinds;

    /** A rule for some kinds of documents; without any, for all. */
    Code(Severity severity, String why, Rule rule, PolicyKind... kinds) {
        this.severity = severity;
        this.why = why;
        this.rule = rule;
        this.kinds = Set.copyOf(kinds.length == 0 ? List.of(PolicyKind.values()) : List.of(kinds));
    }

    /** Returns the words that name it, such as {@code s3-wildcard}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much a finding matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns why it matters, in one sentence. */
    public String why() {
        return why;
    }

    /** Tells whether it is looked for in documents of this kind. */
    public boolean concerns(PolicyKind kind) {
        return kinds.contains(kind);
    }

    Rule rule() {
        return rule;
    }

    @Override
    public String toString() {
        return word();
    }
}
