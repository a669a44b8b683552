package dev.lanyard.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lanyard.sandbox.call.Fault;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.ec2.model.DescribeInstancesRequest;
import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationRequest;

/** Bytes that no SDK would send are answered with a fault, never with an exception or without end. */
class HostileRequestTests {

    @Test
    void listsGoByTheirNumbersWhateverTheGapsAndTheOrder() {
        CreateRoleRequest request = createRole("Tags.member.900000001.Key=c&Tags.member.10.Key=b&Tags.member.9.Key=a"
                + "&Tags.member.x.Key=no&Tags.member.99999999999.Key=no&Tags.member.-1.Key=no");
        assertThat(request.tags()).extracting(Tag::key).containsExactly("a", "b", "c");
    }

    @Test
    void theLastOfTwoValuesCounts() {
        assertThat(createRole("RoleName=a&RoleName=b&Unheard.of=1&&=&.=").roleName())
                .isEqualTo("b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RoleName.1=a           | MalformedInput       | Unexpected complex element termination
        MaxSessionDuration=x   | MalformedInput       | Cannot read 'x' as MaxSessionDuration
        MaxSessionDuration=1e9 | MalformedInput       | Cannot read '1e9' as MaxSessionDuration
        RoleName=%zz           | MalformedQueryString | The query string contains a syntax error.
        RoleName=%             | MalformedQueryString | The query string contains a syntax error.
        """)
    void aQueryThatCannotBeReadIsRefused(String form, String code, String words) {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() -> createRole(form))
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(code);
                    assertThat(fault.words()).isEqualTo(words);
                });
    }

    @Test
    void aQueryTooDeepOrTooWideIsRefused() {
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> createRole("a.".repeat(1000) + "=1"));
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> createRole("a=1&".repeat(100_000)));
    }

    @Test
    void ec2RefusesAValueInItsOwnWords() {
        assertThatExceptionOfType(Fault.class)
                .isThrownBy(() ->
                        Service.EC2.protocol().open("", "MaxResults=many").into(DescribeInstancesRequest.builder()))
                .withMessage("Value (many) for parameter maxResults is invalid.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"MaxResults":"5"}      | STRING_VALUE can not be converted to an Integer
        {"MaxResults":true}     | TRUE_VALUE can not be converted to an Integer
        {"MaxResults":5.5}      | NUMBER_VALUE can not be converted to an Integer
        {"MaxResults":1e400000} | NUMBER_VALUE can not be converted to an Integer
        {"NextToken":5}         | NUMBER_VALUE can not be converted to a String
        {"NextToken":{}}        | Start of structure or map found where not expected.
        {"NextToken":[]}        | Start of list found where not expected
        {"Filters":{}}          | Expected list or null
        {"Filters":[5]}         | Unexpected field type
        []                      | Unexpected field type
        {"NextToken":           | Unexpected token received from parser
        {} {}                   | Unexpected token received from parser
        """)
    void aJsonThatCannotBeReadIsRefused(String json, String words) {
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> describe(json)).satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("SerializationException");
            assertThat(fault.words()).isEqualTo(words);
        });
    }

    @Test
    void aJsonTooDeepIsRefused() {
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> describe("[".repeat(100_000)));
        assertThatExceptionOfType(Fault.class).isThrownBy(() -> describe("{\"Filters\":".repeat(50_000)));
    }

    @Test
    void nullsAndUnknownMembersAreNothing() {
        assertThat(describe("{\"NextToken\":null,\"Unheard\":[1,{}],\"Filters\":[null]}"))
                .isEqualTo(DescribeInstanceInformationRequest.builder()
                        .filters(List.of())
                        .build());
    }

    @Property(tries = 1000)
    void noTextBreaksAReader(@ForAll @From("texts") String text) {
        for (Service service : Service.values()) {
            String target = service == Service.SSM ? "AmazonSSM.X" : "AWSOrganizationsV20161128.X";
            try {
                service.protocol().open(target, text).into(CreateRoleRequest.builder());
            } catch (Fault fault) {
                assertThat(fault.status()).isBetween(400, 499);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                                "RoleName",
                                "Tags",
                                "member",
                                "1",
                                ".",
                                "=",
                                "&",
                                "%",
                                "41",
                                "{",
                                "}",
                                "[",
                                "]",
                                "\"",
                                ":",
                                ",")
                        .list()
                        .ofMaxSize(20)
                        .map(pieces -> String.join("", pieces)));
    }

    private static CreateRoleRequest createRole(String form) {
        return (CreateRoleRequest) Service.IAM.protocol().open("", form).into(CreateRoleRequest.builder());
    }

    private static DescribeInstanceInformationRequest describe(String json) {
        return (DescribeInstanceInformationRequest) Service.SSM
                .protocol()
                .open("AmazonSSM.DescribeInstanceInformation", json)
                .into(DescribeInstanceInformationRequest.builder());
    }
}
