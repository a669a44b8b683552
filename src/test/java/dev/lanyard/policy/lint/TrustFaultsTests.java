package dev.lanyard.policy.lint;

import static dev.lanyard.policy.lint.Linted.told;
import static dev.lanyard.policy.lint.Linted.trust;
import static dev.lanyard.policy.lint.Linted.trusting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrustFaultsTests {

    private static final String SSM = "{'Service': 'ssm.amazonaws.com'}";

    @Test
    void everybodyIsAnError() {
        assertThat(told(Code.TRUST_OPEN, PolicyKind.TRUST, trusting("{'AWS': '*'}", "")))
                .isEqualTo("""
                    Statement 1 at {'
                    Everybody may assume the role, from any AWS account.
                    Name the accounts, roles or services that need it, or add a condition on aws:PrincipalOrgID.\
                    """);
    }

    @Test
    void everybodyOfAnOrganisationIsNot() {
        assertThat(trust(trusting("{'AWS': '*'}", "{'StringEquals': {'AWS:principalorgid': 'o-abcde12345'}}")))
                .isEmpty();
    }

    @Test
    void aConditionThatDoesNotSayWhoIsNotEnough() {
        assertThat(trust(trusting("{'AWS': '*'}", "{'Bool': {'aws:SecureTransport': 'true'}}")))
                .containsExactly("trust-open");
    }

    @Test
    void everybodyButSomeIsEverybody() {
        assertThat(trust("{'Effect': 'Allow', 'NotPrincipal': {'AWS': 'arn:aws:iam::111122223333:root'},"
                        + " 'Action': 'sts:AssumeRole'}"))
                .containsExactly("trust-open");
    }

    @Test
    void denyingEverybodyIsNot() {
        assertThat(trust("{'Effect': 'Deny', 'Principal': {'AWS': '*'}, 'Action': 'sts:AssumeRole'}"))
                .isEmpty();
    }

    @Test
    void aWholeAccountIsAWarning() {
        assertThat(told(
                        Code.TRUST_ACCOUNT,
                        PolicyKind.TRUST,
                        trusting("{'AWS': 'arn:aws:iam::111122223333:root'}", "")))
                .isEqualTo("""
                    Statement 1 at {'
                    Every identity of arn:aws:iam::111122223333:root that its own policies allow to may assume the role.
                    Name the roles that need it, or add a condition: sts:ExternalId for a third party, aws:PrincipalArn for your own accounts.\
                    """);
        assertThat(trust(trusting("{'AWS': '111122223333'}", ""))).containsExactly("trust-account");
    }

    @Test
    void partOfAnAccountIsNot() {
        assertThat(trust(trusting("{'AWS': 'arn:aws:iam::111122223333:role/Web'}", "")))
                .isEmpty();
        assertThat(trust(trusting("{'AWS': '111122223333'}", "{'StringEquals': {'sts:ExternalId': 'x'}}")))
                .isEmpty();
    }

    @Test
    void systemsManagerNeedsToBeToldForWhom() {
        assertThat(told(Code.CONFUSED_DEPUTY, PolicyKind.TRUST, trusting(SSM, "")))
                .isEqualTo("""
                    Statement 1 at {'
                    Systems Manager may assume the role for whoever asks it to, in any account.
                    Add StringEquals aws:SourceAccount ACCOUNT and ArnEquals aws:SourceArn arn:aws:ssm:REGION:ACCOUNT:* in a statement for ssm.amazonaws.com alone; only the role of Default Host Management is documented without.\
                    """);
    }

    @Test
    void eitherConditionTellsForWhom() {
        assertThat(trust(trusting(SSM, "{'StringEquals': {'aws:SourceAccount': '111122223333'}}")))
                .isEmpty();
        assertThat(trust(trusting(SSM, "{'ArnEquals': {'aws:sourcearn': 'arn:aws:ssm:us-east-1:111122223333:*'}}")))
                .isEmpty();
    }

    @Test
    void otherServicesNeedNot() {
        assertThat(trust(trusting("{'Service': 'ec2.amazonaws.com'}", ""))).isEmpty();
        assertThat(trust("{'Effect': 'Deny', 'Principal': " + SSM + ", 'Action': 'sts:AssumeRole'}"))
                .isEmpty();
    }

    @Test
    void whoIsLeftOutOfADenialNeedsTheAccountToo() {
        assertThat(told(
                        Code.HALF_EXCEPTED,
                        PolicyKind.TRUST,
                        "{'Effect': 'Deny', 'NotPrincipal': {'AWS': 'arn:aws:iam::111122223333:role/Web'},"
                                + " 'Action': 'sts:AssumeRole'}"))
                .isEqualTo("""
                    Statement 1 at {'
                    NotPrincipal names arn:aws:iam::111122223333:role/Web but not its account, so that some services deny it too.
                    Name the account's root ARN in NotPrincipal, too.\
                    """);
    }

    @Test
    void anotherConditionDoesNotTellForWhom() {
        assertThat(trust(trusting(SSM, "{'StringEquals': {'aws:RequestedRegion': 'us-east-1'}}")))
                .containsExactly("confused-deputy");
    }
}
