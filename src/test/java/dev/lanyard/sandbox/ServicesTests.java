package dev.lanyard.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.sandbox.wire.Dispatcher;
import dev.lanyard.sandbox.wire.Operation;
import dev.lanyard.sandbox.wire.Service;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.SdkPojo;

class ServicesTests {

    private static final Map<Service, String> MODELS = Map.of(
            Service.IAM, "iam",
            Service.STS, "sts",
            Service.EC2, "ec2",
            Service.SSM, "ssm",
            Service.ORGANIZATIONS, "organizations");

    /** A method by another name, or with another class's request, would never be found by those who call it. */
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
        IAM: CreateRole GetRole ListRoles UpdateRole DeleteRole UpdateAssumeRolePolicy TagRole UntagRole ListRoleTags
        IAM: PutRolePermissionsBoundary DeleteRolePermissionsBoundary
        IAM: CreatePolicy GetPolicy ListPolicies DeletePolicy ListEntitiesForPolicy TagPolicy UntagPolicy
        IAM: CreatePolicyVersion GetPolicyVersion ListPolicyVersions DeletePolicyVersion SetDefaultPolicyVersion
        IAM: AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies
        IAM: PutRolePolicy GetRolePolicy ListRolePolicies DeleteRolePolicy
        IAM: CreateInstanceProfile GetInstanceProfile ListInstanceProfiles ListInstanceProfilesForRole
        IAM: DeleteInstanceProfile AddRoleToInstanceProfile RemoveRoleFromInstanceProfile TagInstanceProfile
        IAM: GetAccountAuthorizationDetails GetAccountSummary ListAccountAliases GetUser
        IAM: AttachUserPolicy DetachUserPolicy ListAttachedUserPolicies PutUserPolicy GetUserPolicy ListUserPolicies
        IAM: DeleteUserPolicy PutUserPermissionsBoundary DeleteUserPermissionsBoundary
        IAM: SimulatePrincipalPolicy SimulateCustomPolicy
        IAM: GetContextKeysForPrincipalPolicy GetContextKeysForCustomPolicy
        STS: GetCallerIdentity AssumeRole DecodeAuthorizationMessage
        EC2: DescribeInstances DescribeRegions RunInstances DescribeTags CreateTags ModifyInstanceMetadataOptions
        EC2: StartInstances StopInstances RebootInstances TerminateInstances
        EC2: AssociateIamInstanceProfile DisassociateIamInstanceProfile ReplaceIamInstanceProfileAssociation
        EC2: DescribeIamInstanceProfileAssociations
        SSM: DescribeInstanceInformation GetConnectionStatus UpdateManagedInstanceRole DeregisterManagedInstance
        SSM: CreateActivation DescribeActivations DeleteActivation ListAssociations
        SSM: GetServiceSetting UpdateServiceSetting ResetServiceSetting
        ORGANIZATIONS: ListAccounts DescribeOrganization ListRoots ListParents
        ORGANIZATIONS: ListOrganizationalUnitsForParent ListAccountsForParent
        """)
    void everyPromisedOperationIsPlayed(Service service, String actions) {
        Dispatcher dispatcher = new Dispatcher(Services::of);
        for (String action : actions.split(" ")) {
            Operation operation = dispatcher.find(service, action);
            assertThat(requestOf(operation))
                    .isEqualTo(
                            "software.amazon.awssdk.services." + MODELS.get(service) + ".model." + action + "Request");
        }
    }

    private static String requestOf(Operation operation) {
        SdkPojo builder = operation.newRequest();
        return builder.getClass().getEnclosingClass().getName();
    }
}
