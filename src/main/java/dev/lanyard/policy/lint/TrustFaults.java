package dev.lanyard.policy.lint;

import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.PrincipalName.Kind;
import dev.lanyard.policy.document.Principals;
import dev.lanyard.policy.evaluate.Warnings;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults in who may assume a role. */
final class TrustFaults {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{12}|arn:[^:]+:iam::[0-9]{12}:root");
    private static final String SYSTEMS_MANAGER = "ssm.amazonaws.com";
    private static final String SOURCE_ACCOUNT = "aws:SourceAccount";
    private static final String SOURCE_ARN = "aws:SourceArn";

    /** Keys that say who the caller is, or on whose behalf a service calls. */
    private static final Set<String> NARROWING = Set.of(
            "aws:principalaccount",
            "aws:principalarn",
            "aws:principalorgid",
            "aws:principalorgpaths",
            "aws:sourceaccount",
            "aws:sourcearn",
            "aws:sourceorgid",
            "aws:sourceorgpaths",
            "aws:userid",
            "sts:externalid");

    private TrustFaults() {}

    static Stream<Fault> open(Draft draft) {
        return draft.allowing()
                .filter(clause -> isForEverybody(clause) && !isNarrowed(clause))
                .map(clause -> clause.faultInPrincipal(
                        "Everybody may assume the role, from any AWS account.",
                        "Name the accounts, roles or services that need it, or add a condition on"
                                + " aws:PrincipalOrgID."));
    }

    private static boolean isForEverybody(Clause clause) {
        return clause.statement()
                .principals()
                .filter(principals -> switch (principals) {
                    case Principals.AllBut _ -> true;
                    case Principals.Only(List<PrincipalName> names) ->
                        names.stream().anyMatch(name -> name.value().equals("*"));
                })
                .isPresent();
    }

    private static boolean isNarrowed(Clause clause) {
        return clause.statement().conditions().stream()
                .anyMatch(condition -> NARROWING.contains(condition.key().toLowerCase(Locale.ROOT)));
    }

    static Stream<Fault> wholeAccount(Draft draft) {
        return draft.allowing()
                .filter(Clause::isUnconditional)
                .flatMap(clause -> named(clause, Kind.AWS)
                        .filter(name -> ACCOUNT.matcher(name).matches())
                        .map(name -> clause.faultInPrincipal(
                                "Every identity of " + name + " that its own policies allow to may assume the role.",
                                "Name the roles that need it, or add a condition: sts:ExternalId for a third party,"
                                        + " aws:PrincipalArn for your own accounts.")));
    }

    /**
     * The conditions are those of the service role for hybrid machines (Systems Manager user guide, "Create the IAM service
     * role required for Systems Manager in hybrid and multicloud environments").
     */
    static Stream<Fault> confusedDeputy(Draft draft) {
        return draft.allowing()
                .filter(clause -> clause.conditionOn(SOURCE_ACCOUNT).isEmpty()
                        && clause.conditionOn(SOURCE_ARN).isEmpty())
                .filter(clause -> named(clause, Kind.SERVICE).anyMatch(SYSTEMS_MANAGER::equals))
                .map(clause -> clause.faultInPrincipal(
                        "Systems Manager may assume the role for whoever asks it to, in any account.",
                        "Add StringEquals aws:SourceAccount ACCOUNT and ArnEquals aws:SourceArn"
                                + " arn:aws:ssm:REGION:ACCOUNT:* in a statement for " + SYSTEMS_MANAGER
                                + " alone; only the role of Default Host Management is documented without."));
    }

    static Stream<Fault> halfExcepted(Draft draft) {
        return draft.clauses().stream()
                .flatMap(clause -> Warnings.ofExceptions(clause.statement())
                        .map(words -> clause.fault(words, "Name the account's root ARN in NotPrincipal, too.")));
    }

    private static Stream<String> named(Clause clause, Kind kind) {
        return clause.statement().principals().filter(Principals.Only.class::isInstance).stream()
                .flatMap(principals -> principals.names().stream())
                .filter(name -> name.kind() == kind)
                .map(PrincipalName::value);
    }
}
