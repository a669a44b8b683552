package dev.lanyard.aws.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lanyard.aws.AwsException;
import dev.lanyard.aws.ScriptedTransport;
import dev.lanyard.aws.session.TestingSessions;
import dev.lanyard.model.Account;
import dev.lanyard.model.AccountId;
import dev.lanyard.sandbox.TestingSandbox;
import org.junit.jupiter.api.Test;

class AccountsTests {

    private final ScriptedTransport transport = new ScriptedTransport();

    @Test
    void theAccountsOfAnOrganisationStandWhereItsTreeHoldsThem() {
        Listing<Account> listing = new Accounts(TestingSessions.on(TestingSandbox.sample())).list();

        assertThat(listing.items())
                .extracting(
                        account -> account.path() + " " + account.name() + " " + account.id() + " " + account.state())
                .containsExactly(
                        "/ management 111122223333 ACTIVE",
                        "/Infrastructure legacy 123456789012 ACTIVE",
                        "/Workloads/Dev dev 777788889999 ACTIVE",
                        "/Workloads/Prod prod-web 444455556666 ACTIVE");
        assertThat(listing.note()).isEmpty();
    }

    @Test
    void aCallerWhoMayNotAskGetsTheOwnAccountAndTheReason() {
        transport
                .answer(400, jsonError("AccessDeniedException", "You don't have permissions to access this resource."))
                .answer(200, identity())
                .answer(200, alias("acme"));

        Listing<Account> listing = list();

        assertThat(listing.items()).containsExactly(new Account(new AccountId("111122223333"), "acme", "", "", ""));
        assertThat(listing.note())
                .contains("The organisation does not tell you its accounts (organizations:ListAccounts:"
                        + " AccessDeniedException): this is your own account only.");
    }

    @Test
    void anAccountThatStandsAloneSaysSo() {
        transport
                .answer(400, jsonError("AWSOrganizationsNotInUseException", "Your account is not a member."))
                .answer(200, identity())
                .queryError(403, "AccessDenied", "No.");

        Listing<Account> listing = list();

        assertThat(listing.items()).extracting(Account::name).containsExactly("");
        assertThat(listing.note()).contains("The account belongs to no organisation: this is your own account only.");
    }

    @Test
    void aTreeThatMayNotBeReadLeavesThePathsOut() {
        transport.answer(200, """
            {"Accounts":[{"Id":"111122223333","Name":"main","Status":"ACTIVE"}]}\
            """).answer(400, jsonError("AccessDeniedException", "No."));

        Listing<Account> listing = list();

        assertThat(listing.items())
                .containsExactly(new Account(new AccountId("111122223333"), "main", "", "ACTIVE", ""));
        assertThat(listing.note()).contains("The organisation does not tell you its units: the paths are missing.");
    }

    @Test
    void anyOtherFailurePasses() {
        transport.answer(400, jsonError("InvalidInputException", "Odd."));

        assertThat(catchThrowableOfType(AwsException.class, this::list).code()).isEqualTo("InvalidInputException");
    }

    private Listing<Account> list() {
        return new Accounts(TestingSessions.session(transport)).list();
    }

    private static String jsonError(String code, String words) {
        return "{\"__type\":\"%s\",\"Message\":\"%s\"}".formatted(code, words);
    }

    private static String identity() {
        return """
            <GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::111122223333:user/ada</Arn>
            <UserId>AIDA1</UserId><Account>111122223333</Account></GetCallerIdentityResult>
            </GetCallerIdentityResponse>\
            """;
    }

    private static String alias(String alias) {
        return """
            <ListAccountAliasesResponse><ListAccountAliasesResult><AccountAliases><member>%s</member>
            </AccountAliases></ListAccountAliasesResult></ListAccountAliasesResponse>\
            """.formatted(alias);
    }
}
