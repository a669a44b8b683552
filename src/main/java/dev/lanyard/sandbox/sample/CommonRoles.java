package dev.lanyard.sandbox.sample;

import dev.lanyard.sandbox.call.Ids;
import dev.lanyard.sandbox.state.AccountState;
import dev.lanyard.sandbox.state.AccountState.AccessKeyState;

/** What every account of the sample has before any instance: an administrator and the roles that AWS and auditors need. */
final class CommonRoles {

    private final Identities identities;
    private final String managementAccountId;

    CommonRoles(Identities identities, String managementAccountId) {
        this.identities = identities;
        this.managementAccountId = managementAccountId;
    }

    /** Gives the account its administrator, with an access key. */
    static void administrator(AccountState account, Ids ids) {
        AccessKeyState key = new AccessKeyState();
        key.secret = ids.secret();
        key.userName = "administrator";
        key.userId = ids.iam("AIDA");
        account.accessKeys.put("AKIA" + ids.text(16), key);
    }

    void furnish() {
        // AWS makes this role in the accounts that an organisation creates, not in the one that manages it.
        if (!identities.account().id.equals(managementAccountId)) {
            identities
                    .role("/", "OrganizationAccountAccessRole", Documents.trustAccount(managementAccountId))
                    .aws("AdministratorAccess");
        }
        identities
                .role("/", "SecurityAuditor", Documents.trustAccount(managementAccountId))
                .describe("Reads everything, changes nothing")
                .aws("SecurityAudit")
                .aws("job-function/ViewOnlyAccess");
        identities
                .role(
                        "/aws-service-role/ssm.amazonaws.com/",
                        "AWSServiceRoleForAmazonSSM",
                        Documents.trustService("ssm.amazonaws.com"))
                .describe("Provides access to AWS Resources managed or used by Amazon SSM.")
                .aws("aws-service-role/AmazonSSMServiceRolePolicy");
    }

    /** The role of Default Host Management Configuration, by the name and path that its guide gives it. */
    void defaultHostManagement() {
        identities
                .role(
                        "/service-role/",
                        "AWSSystemsManagerDefaultEC2InstanceManagementRole",
                        Documents.trustService("ssm.amazonaws.com"))
                .describe("AWS Systems Manager Default EC2 Instance Management Role")
                .aws("AmazonSSMManagedEC2InstanceDefaultPolicy");
    }

    /** The role of hybrid nodes; its trust policy binds it to one Region. */
    void hybrid(String region) {
        identities
                .role("/service-role/", "SSMServiceRole", Documents.trustHybrid(identities.account().id, region))
                .describe("Servers outside EC2")
                .aws("AmazonSSMManagedInstanceCore");
    }
}
