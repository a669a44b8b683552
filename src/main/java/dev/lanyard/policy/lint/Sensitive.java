package dev.lanyard.policy.lint;

import dev.lanyard.policy.actions.AccessLevel;
import dev.lanyard.policy.actions.ServiceAction;
import java.util.Map;
import java.util.Set;

/** The services whose actions give more than they seem to, and what makes their actions so. */
final class Sensitive {

    /** What all actions of a service together come to. */
    private static final Map<String, String> SERVICES = Map.of(
            "account", "includes changing the contacts of the account and closing it",
            "iam", "includes giving oneself every other right",
            "kms", "includes deleting keys, and with them all that they encrypt",
            "organizations", "includes removing the policies that limit whole accounts",
            "s3", "includes deleting buckets and opening them to everybody",
            "secretsmanager", "includes reading and replacing every secret",
            "ssm", "includes running commands on every managed node, with the rights of its role",
            "sts", "includes becoming any role that trusts this account");

    /** Single actions that reach into data or into other identities, whatever their level. */
    private static final Set<String> ACTIONS = Set.of(
            "kms:Decrypt",
            "kms:ScheduleKeyDeletion",
            "secretsmanager:GetSecretValue",
            "ssm:GetParameter",
            "ssm:GetParameterHistory",
            "ssm:GetParameters",
            "ssm:GetParametersByPath",
            "ssm:ResumeSession",
            "ssm:SendCommand",
            "ssm:StartAutomationExecution",
            "ssm:StartSession",
            "sts:AssumeRole");

    /** Services of which every action that changes something named is sensitive. */
    private static final Set<String> GUARDED = Set.of("iam", "organizations");

    /** Passing a role has rules of its own. */
    private static final String PASS_ROLE = "iam:PassRole";

    private Sensitive() {}

    /** Returns what all actions of the service come to; the empty text for services like any other. */
    static String consequence(String prefix) {
        return SERVICES.getOrDefault(prefix, "");
    }

    static boolean is(ServiceAction action) {
        return !action.resources().isEmpty()
                && !action.fullName().equals(PASS_ROLE)
                && (ACTIONS.contains(action.fullName())
                        || (SERVICES.containsKey(action.prefix()) && action.level() == AccessLevel.PERMISSIONS)
                        || (GUARDED.contains(action.prefix()) && action.level() == AccessLevel.WRITE));
    }
}
