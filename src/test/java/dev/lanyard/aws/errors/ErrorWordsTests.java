package dev.lanyard.aws.errors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorWordsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        iam:GetInstanceProfile      | NoSuchEntity            | Instance Profile web cannot be found.       | 'profile list' shows
        iam:AttachRolePolicy        | NoSuchEntity            | Policy arn:aws:iam::1:policy/x does not exist. | 'policy list' shows
        iam:AttachRolePolicy        | NoSuchEntity            | The role with name web cannot be found.     | 'role list' shows
        iam:CreateRole              | EntityAlreadyExists     | Role with name web already exists.          | without regard to case
        iam:DeleteRole              | DeleteConflict          | must detach all policies first.             | --cascade
        iam:DeleteInstanceProfile   | DeleteConflict          | must remove roles first.                    | profile remove-role
        iam:AddRoleToInstanceProfile| LimitExceeded           | Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1 | holds one role
        iam:CreateRole              | LimitExceeded           | Cannot exceed quota for RolesPerAccount: 1000 | Service Quotas
        iam:CreateRole              | MalformedPolicyDocument | Invalid principal in policy: x              | a moment ago
        iam:CreateRole              | MalformedPolicyDocument | Syntax errors in policy.                    | Mend the policy document
        iam:DeleteRole              | UnmodifiableEntity      | protected                                   | An AWS service owns it
        ec2:DescribeInstances       | InvalidInstanceID.NotFound | The instance ID does not exist           | here it is eu-central-1
        ec2:DisassociateIamInstanceProfile | InvalidAssociationID.NotFound | An invalid association-id of 'x' was given | association list
        ec2:AssociateIamInstanceProfile | IncorrectState      | There is an existing association for instance i-1 | 'association set' replaces
        ec2:ReplaceIamInstanceProfileAssociation | IncorrectState | The association x is not the active association | stopped
        ec2:AssociateIamInstanceProfile | InvalidParameterValue | Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name | two minutes
        ec2:RunInstances            | RequestLimitExceeded    | Request limit exceeded.                     | wait a minute
        iam:ListRoles               | ServiceFailure          | Oops.                                       | AWS's side
        """)
    void saysWhatToDo(String call, String code, String words, String nextStep) {
        Words found = ErrorWords.of(failure(call, code, words));

        assertThat(found.nextStep()).contains(nextStep);
        assertThat(found.kind()).isEqualTo(ErrorKind.SERVICE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ExpiredToken          | The security token included in the request is expired | aws sso login
        UnrecognizedClientException | The security token included in the request is invalid. | Region eu-central-1 is not enabled
        AuthFailure           | AWS was not able to validate the provided access credentials | Region eu-central-1 is not enabled
        SignatureDoesNotMatch | The request signature we calculated does not match     | secret access key
        SignatureDoesNotMatch | Signature expired: 20261122T100000Z is now earlier     | clock of this machine
        RequestExpired        | Request has expired.                                   | clock of this machine
        OptInRequired         | You are not subscribed to this service.                | 'region list'
        """)
    void whatIsWrongWithCredentialsIsAMatterOfConfiguration(String code, String words, String nextStep) {
        Words found = ErrorWords.of(failure("sts:GetCallerIdentity", code, words));

        assertThat(found.nextStep()).contains(nextStep);
        assertThat(found.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        with an explicit deny in a service control policy | The organisation forbids iam:CreateRole on arn:x; only its administrators can change that.
        with an explicit deny in an identity-based policy | A policy denies iam:CreateRole on arn:x explicitly; allowing it elsewhere does not help.
        because no permissions boundary allows the action | The caller's permissions boundary must allow iam:CreateRole on arn:x.
        because no session policy allows the action       | The policy of the caller's session must allow iam:CreateRole on arn:x.
        because no identity-based policy allows it        | A policy of the caller must allow iam:CreateRole on arn:x.
        """)
    void aDenialNamesWhoCouldGrantIt(String reason, String nextStep) {
        String words = "User: ada is not authorized to perform: iam:CreateRole on resource: arn:x " + reason;

        assertThat(ErrorWords.of(failure("iam:CreateRole", "AccessDenied", words))
                        .nextStep())
                .isEqualTo(nextStep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No.", "You are not authorized to perform this operation."})
    void aDenialWithoutReasonSendsToTheAdministrator(String words) {
        assertThat(ErrorWords.of(failure("ec2:RunInstances", "UnauthorizedOperation", words))
                        .nextStep())
                .isEqualTo("Ask an administrator of the account for the permission.");
    }

    @Test
    void aRoleThatCannotBeAssumedHasSeveralReasons() {
        assertThat(ErrorWords.of(failure("sts:AssumeRole", "AccessDenied", "No."))
                        .nextStep())
                .startsWith("The role does not exist, or it does not trust the caller");
    }

    private static Failure failure(String call, String code, String words) {
        return new Failure(call, code, words, "", "eu-central-1");
    }
}
