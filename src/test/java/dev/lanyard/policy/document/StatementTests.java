package dev.lanyard.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.policy.document.PrincipalName.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementTests {

    private static final PrincipalName ACCOUNT = new PrincipalName(Kind.AWS, "111122223333");
    private static final PrincipalName OTHER_ACCOUNT = new PrincipalName(Kind.AWS, "444455556666");
    private static final PrincipalName EC2 = PrincipalName.service("ec2.amazonaws.com");

    @Test
    void conditionsComeOperatorByOperator() {
        Condition first = condition("StringEquals", "a");
        Condition second = condition("Bool", "a");
        Condition third = condition("StringEquals", "b");

        assertThat(with(List.of(first, second, third)).conditions()).containsExactly(first, third, second);
    }

    @Test
    void aKeyStandsOnceUnderAnOperator() {
        assertThatThrownBy(() -> with(List.of(condition("Bool", "a"), condition("Bool", "a"))))
                .hasMessage("a document cannot list Bool on a twice");
        assertThat(with(List.of(condition("Bool", "a"), condition("Bool", "A"))).conditions())
                .hasSize(2);
    }

    @Test
    void aStatementNamesAnAction() {
        assertThatThrownBy(() -> Statement.of(Effect.DENY, List.of(), List.of("*")))
                .hasMessage("a statement names at least one action");
    }

    @Test
    void principalsComeKindByKind() {
        List<PrincipalName> mixed = List.of(OTHER_ACCOUNT, EC2, ACCOUNT);

        assertThat(new Principals.Only(mixed).names()).containsExactly(OTHER_ACCOUNT, ACCOUNT, EC2);
        assertThat(new Principals.AllBut(mixed).names()).containsExactly(OTHER_ACCOUNT, ACCOUNT, EC2);
    }

    @Test
    void everybodyStandsAlone() {
        assertThatThrownBy(() -> new Principals.Only(List.of(EC2, PrincipalName.everybody())))
                .hasMessageStartingWith("the bare star stands alone");
        assertThatThrownBy(() -> new PrincipalName(Kind.EVERYBODY, "all"))
                .hasMessage("everybody is written *, not all");
        assertThat(new PrincipalName(Kind.AWS, "*")).isNotEqualTo(PrincipalName.everybody());
    }

    private static Statement with(List<Condition> conditions) {
        return new Statement(
                Optional.empty(),
                Effect.ALLOW,
                Optional.empty(),
                Selection.only(List.of("*")),
                Optional.empty(),
                conditions);
    }

    private static Condition condition(String operator, String key) {
        return new Condition(Operator.parse(operator).orElseThrow(), key, List.of("true"));
    }
}
