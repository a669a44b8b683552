package dev.lanyard.policy.document;

import java.util.List;
import java.util.Set;

/**
 * What IAM asks of a document by what it is for, besides being a policy at all.
 *
 * <p>The words are IAM's own, as public issues quote them (hashicorp/terraform 13449 and terraform-provider-aws 8905,
 * aws/aws-cdk 5732) and as getmoto/moto recorded them (iam/policy_validation.py).
 */
public final class PolicyRules {

    private static final Set<String> PARTITIONS = Set.of("aws", "aws-cn", "aws-us-gov", "*");
    private static final int PARTS_OF_ARN = 6;
    private static final String STS = "sts:";

    private PolicyRules() {}

    /**
     * Checks a policy that says what its owner may do: managed, inline or boundary.
     *
     * @throws MalformedPolicyException when IAM would not take it
     */
    public static void checkIdentityPolicy(PolicyDocument document) {
        if (!document.knowsVariables()) {
            throw refused(
                    "Version must be " + PolicyDocument.CURRENT_VERSION + " in a policy for an identity",
                    "Policy document must be version 2012-10-17 or greater.");
        }
        for (Statement statement : document.statements()) {
            checkIdentityStatement(statement);
        }
    }

    /**
     * Checks a policy that says who may assume a role.
     *
     * @throws MalformedPolicyException when IAM would not take it
     */
    public static void checkTrustPolicy(PolicyDocument document) {
        for (Statement statement : document.statements()) {
            if (statement.resources().isPresent()) {
                throw refused("a trust policy names no Resource", "Has prohibited field Resource");
            }
            List<PrincipalName> names =
                    statement.principals().map(Principals::names).orElse(List.of());
            if (names.isEmpty()) {
                throw refused("a statement of a trust policy needs a Principal", "Missing required field Principal");
            }
            names.forEach(PolicyRules::checkTrusted);
            statement.actions().patterns().forEach(PolicyRules::checkTrustAction);
        }
    }

    private static void checkIdentityStatement(Statement statement) {
        if (statement.principals().isPresent()) {
            throw refused("only a trust policy names a Principal", "Policy document should not specify a principal.");
        }
        List<Pattern> resources = statement.resources().map(Selection::patterns).orElse(List.of());
        if (resources.isEmpty()) {
            throw refused("a statement needs a Resource", "Policy statement must contain resources.");
        }
        resources.forEach(resource -> checkResource(resource.text()));
    }

    private static void checkResource(String resource) {
        String[] parts = resource.split(":", PARTS_OF_ARN);
        if (resource.equals("*")) {
            return;
        }
        if (parts.length < 2 || !parts[0].equals("arn")) {
            String words = "Resource " + resource + " must be in ARN format or \"*\".";
            throw refused("'" + resource + "' is neither \"*\" nor an ARN", words);
        }
        if (!PARTITIONS.contains(parts[1])) {
            throw refused(
                    "there is no partition '" + parts[1] + "'",
                    "Partition \"" + parts[1] + "\" is not valid for resource \"" + resource + "\".");
        }
        if (parts.length < PARTS_OF_ARN) {
            throw refused("'" + resource + "' is not a whole ARN", "The policy failed legacy parsing");
        }
    }

    private static void checkTrusted(PrincipalName name) {
        if (name.kind() == PrincipalName.Kind.EVERYBODY) {
            throw refused(
                    "a trust policy says {\"AWS\": \"*\"} for everybody",
                    "AssumeRolepolicy contained an invalid principal: \"STAR\":\"*\".");
        }
    }

    private static void checkTrustAction(Pattern action) {
        if (!action.text().startsWith(STS)) {
            throw refused(
                    "'" + action + "' is not an action on a role, such as sts:AssumeRole",
                    "AssumeRole policy may only specify STS AssumeRole actions.");
        }
    }

    private static MalformedPolicyException refused(String why, String serviceWords) {
        return MalformedPolicyException.unsuitable(why, serviceWords);
    }
}
