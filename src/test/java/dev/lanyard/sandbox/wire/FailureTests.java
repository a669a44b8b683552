package dev.lanyard.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.sandbox.call.Fault;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.organizations.model.AwsOrganizationsNotInUseException;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.InvalidInstanceIdException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.MalformedPolicyDocumentException;

/** Each protocol's error becomes the SDK's modelled exception. */
class FailureTests {

    private static final String WORDS = "No <role> & \"nothing\" else: ✗";

    @Test
    void aQueryErrorBecomesTheModelledExceptionOfIam() {
        IamClient client = (IamClient) failing(Service.IAM, new Fault("NoSuchEntity", 404, WORDS));
        assertThatExceptionOfType(NoSuchEntityException.class)
                .isThrownBy(() -> client.getRole(request -> request.roleName("web")))
                .satisfies(failure -> assertTold(failure, "NoSuchEntity", 404));
    }

    @Test
    void aQueryErrorBecomesTheModelledExceptionOfSts() {
        StsClient client = (StsClient) failing(Service.STS, new Fault("MalformedPolicyDocument", 400, WORDS));
        assertThatExceptionOfType(MalformedPolicyDocumentException.class)
                .isThrownBy(() ->
                        client.assumeRole(request -> request.roleArn("arn").roleSessionName("me")))
                .satisfies(failure -> assertTold(failure, "MalformedPolicyDocument", 400));
    }

    @Test
    void anErrorOfEc2KeepsItsCode() {
        Ec2Client client = (Ec2Client) failing(Service.EC2, new Fault("InvalidInstanceID.NotFound", 400, WORDS));
        assertThatExceptionOfType(Ec2Exception.class)
                .isThrownBy(client::describeInstances)
                .satisfies(failure -> assertTold(failure, "InvalidInstanceID.NotFound", 400));
    }

    @Test
    void aJsonErrorBecomesTheModelledExceptionOfSsm() {
        SsmClient client = (SsmClient) failing(Service.SSM, new Fault("InvalidInstanceId", 400, WORDS));
        assertThatExceptionOfType(InvalidInstanceIdException.class)
                .isThrownBy(client::describeInstanceInformation)
                .satisfies(failure -> assertTold(failure, "InvalidInstanceId", 400));
    }

    @Test
    void aJsonErrorBecomesTheModelledExceptionOfOrganizations() {
        Fault fault = new Fault("AWSOrganizationsNotInUseException", 400, WORDS);
        OrganizationsClient client = (OrganizationsClient) failing(Service.ORGANIZATIONS, fault);
        assertThatExceptionOfType(AwsOrganizationsNotInUseException.class)
                .isThrownBy(client::describeOrganization)
                .satisfies(failure -> assertTold(failure, "AWSOrganizationsNotInUseException", 400));
    }

    @Test
    void theFormsAreThoseOfAws() {
        Fault fault = new Fault("Throttling", 500, "Rate exceeded");
        assertThat(Service.IAM.protocol().failure(fault, "id-1").body())
                .isEqualTo("<ErrorResponse"
                               + " xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\"><Error><Type>Receiver</Type><Code>Throttling</Code><Message>Rate"
                               + " exceeded</Message></Error><RequestId>id-1</RequestId></ErrorResponse>");
        assertThat(Service.EC2.protocol().failure(fault, "id-1").body()).isEqualTo("""
            <?xml version="1.0" encoding="UTF-8"?>
            <Response><Errors><Error><Code>Throttling</Code><Message>Rate exceeded</Message></Error></Errors>\
            <RequestID>id-1</RequestID></Response>\
            """);
        assertThat(Service.SSM.protocol().failure(fault, "id-1").body())
                .isEqualTo("{\"__type\":\"Throttling\",\"message\":\"Rate exceeded\"}");
    }

    @Test
    void anUnknownActionIsToldInTheWordsOfTheService() {
        assertThat(Service.STS.protocol().unknown("Fly"))
                .hasMessage("Could not find operation Fly for version 2011-06-15");
        assertThat(Service.EC2.protocol().unknown("Fly"))
                .hasMessage("The action Fly is not valid for this web service.");
        assertThat(Service.SSM.protocol().unknown("Fly").code()).isEqualTo("UnknownOperationException");
    }

    private static Object failing(Service service, Fault fault) {
        return Exchange.client(
                service, _ -> Exchange.response(service.protocol().failure(fault, "request-1"), "request-1"));
    }

    private static void assertTold(AwsServiceException failure, String code, int status) {
        assertThat(failure.awsErrorDetails().errorCode()).isEqualTo(code);
        assertThat(failure.awsErrorDetails().errorMessage()).isEqualTo(WORDS);
        assertThat(failure.statusCode()).isEqualTo(status);
        assertThat(failure.requestId()).isEqualTo("request-1");
    }
}
