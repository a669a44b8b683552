package dev.lanyard.policy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lanyard.model.Arn;
import dev.lanyard.policy.document.PrincipalName;
import dev.lanyard.policy.document.PrincipalName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalMatchTests {

    private static final String SESSION = "arn:aws:sts::111122223333:assumed-role/r/s";

    @ParameterizedTest
    @CsvSource({
        "*, arn:aws:iam::111122223333:user/u, ANYBODY, true",
        "111122223333, arn:aws:iam::111122223333:user/u, ACCOUNT, false",
        "111122223333, arn:aws:iam::111122223333:root, ACCOUNT, true",
        "11112222333, arn:aws:iam::111122223333:user/u, NONE, false",
        "arn:aws:iam::111122223333:root, arn:aws:iam::111122223333:user/u, ACCOUNT, false",
        "arn:aws:iam::111122223333:root, arn:aws:iam::111122223333:root, ACCOUNT, true",
        "arn:aws-cn:iam::111122223333:root, arn:aws:iam::111122223333:user/u, NONE, false",
        "arn:aws:iam::444455556666:root, arn:aws:iam::111122223333:user/u, NONE, false",
        "arn:aws:iam::111122223333:user/u, arn:aws:iam::111122223333:user/u, SELF, true",
        "arn:aws:iam::111122223333:user/u, arn:aws:iam::111122223333:user/v, NONE, false",
        "arn:aws:iam::111122223333:role/p/r, arn:aws:sts::111122223333:assumed-role/r/s, ROLE, false",
        "arn:aws:iam::111122223333:role/p/r, arn:aws:iam::111122223333:role/p/r, ROLE, true",
        "arn:aws:iam::111122223333:role/p/r, arn:aws:sts::111122223333:assumed-role/rr/s, NONE, false",
        "arn:aws:iam::111122223333:user/r, arn:aws:sts::111122223333:assumed-role/r/s, NONE, false",
        "arn:aws:sts::111122223333:assumed-role/r/s, arn:aws:sts::111122223333:assumed-role/r/s, SELF, true",
        "no ARN, arn:aws:iam::111122223333:user/u, NONE, false",
    })
    void aNameStandsForAnIdentityInOneWay(String name, String asking, PrincipalMatch match, boolean excepts) {
        PrincipalName written = new PrincipalName(Kind.AWS, name);

        assertThat(PrincipalMatch.of(written, Arn.parse(asking))).isEqualTo(match);
        assertThat(PrincipalMatch.excepts(written, Arn.parse(asking))).isEqualTo(excepts);
    }

    @Test
    void onlyNamesOfIdentitiesAndOfEverybodyStandForIdentities() {
        assertThat(PrincipalMatch.of(PrincipalName.everybody(), Arn.parse(SESSION)))
                .isEqualTo(PrincipalMatch.ANYBODY);
        assertThat(PrincipalMatch.of(new PrincipalName(Kind.SERVICE, "*"), Arn.parse(SESSION)))
                .isEqualTo(PrincipalMatch.NONE);
        assertThat(PrincipalMatch.of(new PrincipalName(Kind.FEDERATED, SESSION), Arn.parse(SESSION)))
                .isEqualTo(PrincipalMatch.NONE);
        assertThat(PrincipalMatch.of(new PrincipalName(Kind.CANONICAL_USER, "*"), Arn.parse(SESSION)))
                .isEqualTo(PrincipalMatch.NONE);
    }
}
