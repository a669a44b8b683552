package dev.lanyard.policy.build;

import dev.lanyard.policy.document.Comparison;
import java.util.List;

/**
 * The least rights of people who run Lanyard itself.
 *
 * <p>The lists are the calls that Lanyard makes, each under the action of its name: a test compares them with the compiled
 * code. Roles of other accounts that 'account use' assumes are not among them: whose they are, only their owner can say.
 */
final class OperatorGrants {

    private static final List<String> READING = List.of(
            "ec2:DescribeIamInstanceProfileAssociations",
            "ec2:DescribeInstances",
            "ec2:DescribeRegions",
            "iam:GetAccountAuthorizationDetails",
            "iam:GetAccountSummary",
            "iam:GetInstanceProfile",
            "iam:GetPolicy",
            "iam:GetPolicyVersion",
            "iam:GetRole",
            "iam:GetRolePolicy",
            "iam:ListAccountAliases",
            "iam:ListAttachedRolePolicies",
            "iam:ListEntitiesForPolicy",
            "iam:ListInstanceProfiles",
            "iam:ListInstanceProfilesForRole",
            "iam:ListPolicies",
            "iam:ListPolicyVersions",
            "iam:ListRolePolicies",
            "iam:ListRoles",
            "iam:SimulatePrincipalPolicy",
            "organizations:DescribeAccount",
            "organizations:DescribeOrganization",
            "organizations:DescribeOrganizationalUnit",
            "organizations:DescribePolicy",
            "organizations:ListAccounts",
            "organizations:ListAccountsForParent",
            "organizations:ListOrganizationalUnitsForParent",
            "organizations:ListParents",
            "organizations:ListPoliciesForTarget",
            "organizations:ListRoots",
            "ssm:DescribeActivations",
            "ssm:DescribeInstanceInformation",
            "ssm:GetConnectionStatus",
            "ssm:GetServiceSetting",
            "ssm:ListAssociations",
            "sts:DecodeAuthorizationMessage",
            "sts:GetCallerIdentity");

    private static final List<String> CHANGING = List.of(
            "ec2:AssociateIamInstanceProfile",
            "ec2:DisassociateIamInstanceProfile",
            "ec2:ModifyInstanceMetadataOptions",
            "ec2:RebootInstances",
            "ec2:ReplaceIamInstanceProfileAssociation",
            "ec2:RunInstances",
            "ec2:StartInstances",
            "ec2:StopInstances",
            "iam:AddRoleToInstanceProfile",
            "iam:AttachRolePolicy",
            "iam:CreateInstanceProfile",
            "iam:CreatePolicy",
            "iam:CreatePolicyVersion",
            "iam:CreateRole",
            "iam:DeleteInstanceProfile",
            "iam:DeletePolicy",
            "iam:DeletePolicyVersion",
            "iam:DeleteRole",
            "iam:DeleteRolePermissionsBoundary",
            "iam:DeleteRolePolicy",
            "iam:DetachRolePolicy",
            "iam:PutRolePermissionsBoundary",
            "iam:PutRolePolicy",
            "iam:RemoveRoleFromInstanceProfile",
            "iam:SetDefaultPolicyVersion",
            "iam:TagRole",
            "iam:UntagRole",
            "iam:UpdateAssumeRolePolicy",
            "ssm:CreateActivation",
            "ssm:DeleteActivation",
            "ssm:DeregisterManagedInstance",
            "ssm:ResetServiceSetting",
            "ssm:UpdateManagedInstanceRole",
            "ssm:UpdateServiceSetting");

    /** What is made with tags needs these too: no call has their names (service authorization reference). */
    private static final List<String> TAGGING = List.of("ec2:CreateTags", "iam:TagInstanceProfile", "iam:TagPolicy");

    private OperatorGrants() {}

    static Grants reading() {
        return Grants.everywhere(READING);
    }

    /**
     * AWS's own pattern for "attach only if nothing is attached": EC2 sends {@code ec2:InstanceProfile} only for an
     * instance that has one.
     */
    static Grants associating(Details details) {
        String account = details.accountOrAny();
        String profile = details.partition()
                .arn("iam::" + account + ":instance-profile/"
                        + details.forProfile().orElseThrow());
        String instances = details.partition().arn("ec2:*:" + account + ":instance/*");
        return reading()
                .and(Grants.everywhere("iam:AddRoleToInstanceProfile", "iam:CreateInstanceProfile"))
                .and(Grants.on(instances, "ec2:AssociateIamInstanceProfile")
                        .where(Comparison.NULL, "ec2:InstanceProfile", "true")
                        .where(Comparison.ARN_LIKE, "ec2:NewInstanceProfile", profile))
                .and(passing(details));
    }

    static Grants everything(Details details) {
        return reading()
                .and(Grants.everywhere(CHANGING))
                .and(Grants.everywhere(TAGGING))
                .and(passing(details));
    }

    /** Whoever puts a role into a profile, or a profile on an instance, passes the role to EC2. */
    private static Grants passing(Details details) {
        String role = details.forRole().map(Object::toString).orElse("*");
        return Grants.on(details.partition().arn("iam::" + details.accountOrAny() + ":role/" + role), "iam:PassRole")
                .where(
                        Comparison.STRING_EQUALS,
                        "iam:PassedToService",
                        details.partition().ec2());
    }
}
