package dev.lanyard.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import dev.lanyard.model.PolicyRef;
import dev.lanyard.operation.TestingContext;
import org.junit.jupiter.api.Test;

class PolicyFinderTests {

    private final TestingContext context = TestingContext.empty();

    @Test
    void takesAnArnAsItIs() {
        assertThat(find("arn:aws:iam::aws:policy/Whatever")).isEqualTo(Arn.parse("arn:aws:iam::aws:policy/Whatever"));
        assertThat(context.calls()).isEmpty();
    }

    @Test
    void findsAPolicyOfAwsWithoutListingThemAll() {
        assertThat(find("AmazonSSMManagedInstanceCore"))
                .hasToString("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore");
        assertThat(context.calls()).containsExactly("ListPolicies", "GetPolicy");
    }

    @Test
    void looksUnderThePathOfServiceRolesNext() {
        assertThat(find("AmazonEC2RoleforSSM")).hasToString("arn:aws:iam::aws:policy/service-role/AmazonEC2RoleforSSM");
        assertThat(context.calls()).containsExactly("ListPolicies", "GetPolicy", "GetPolicy");
    }

    @Test
    void listsAllWhereTheSpellingOrThePathIsAnother() {
        assertThat(find("viewonlyaccess")).hasToString("arn:aws:iam::aws:policy/job-function/ViewOnlyAccess");
    }

    @Test
    void prefersTheAccountsOwnPolicy() {
        create("amazonssmmanagedinstancecore");

        assertThat(find("AmazonSSMManagedInstanceCore"))
                .hasToString("arn:aws:iam::111122223333:policy/amazonssmmanagedinstancecore");
    }

    @Test
    void namesNearNamesOfAnUnknownOne() {
        create("BackupPolicy");

        assertThatThrownBy(() -> find("BackupPolice"))
                .hasMessage("There is no managed policy 'BackupPolice', neither in this account nor of AWS.")
                .extracting(error -> ((LanyardException) error).nextStep().orElseThrow())
                .asString()
                .startsWith("Did you mean BackupPolicy");
    }

    private Arn find(String text) {
        return new PolicyFinder(context.session()).arn(PolicyRef.parse(text));
    }

    private void create(String name) {
        context.directly(session -> session.iam()
                .createPolicy(request -> request.policyName(name)
                        .policyDocument("{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\","
                                + "\"Action\":\"s3:ListBucket\",\"Resource\":\"*\"}]}")));
    }
}
