package dev.lanyard.operation.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.model.AccountId;
import dev.lanyard.model.LanyardException;
import dev.lanyard.sandbox.TestingSandbox;
import org.junit.jupiter.api.Test;

class AccountChoiceTests {

    private final TestingSandbox sandbox = TestingSandbox.sample();

    @Test
    void anIdIsBelieved() {
        assertThat(find("999900001111")).isEqualTo(new AccountId("999900001111"));
    }

    @Test
    void aNameIsFoundWithoutRegardToCase() {
        assertThat(find("Prod-Web")).isEqualTo(new AccountId("444455556666"));
    }

    @Test
    void theAliasOfTheOwnAccountIsKnown() {
        assertThat(find("example-management")).isEqualTo(new AccountId("111122223333"));
    }

    @Test
    void aMistypedNameIsGuessed() {
        LanyardException failure = failureOf("legcy");

        assertThat(failure).hasMessage("There is no account 'legcy'.");
        assertThat(failure.nextStep()).contains("Did you mean legacy?");
    }

    @Test
    void aNameOfSeveralAccountsAsksForAnId() {
        sandbox.arrange(world -> world.accounts.get("777788889999").name = "legacy");

        LanyardException failure = failureOf("legacy");

        assertThat(failure).hasMessage("2 accounts are named 'legacy'.");
        assertThat(failure.nextStep()).contains("Give the id of one: 123456789012, 777788889999.");
    }

    private AccountId find(String text) {
        return new AccountChoice(TestingSessions.on(sandbox)).find(text);
    }

    private LanyardException failureOf(String text) {
        return catchThrowableOfType(LanyardException.class, () -> find(text));
    }
}
