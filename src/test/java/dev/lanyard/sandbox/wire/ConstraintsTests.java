package dev.lanyard.sandbox.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.SdkField;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.traits.ListTrait;
import software.amazon.awssdk.services.ec2.model.DescribeIamInstanceProfileAssociationsRequest;
import software.amazon.awssdk.services.ec2.model.DisassociateIamInstanceProfileRequest;
import software.amazon.awssdk.services.ec2.model.ModifyInstanceMetadataOptionsRequest;
import software.amazon.awssdk.services.ec2.model.RunInstancesRequest;
import software.amazon.awssdk.services.iam.model.CreateRoleRequest;
import software.amazon.awssdk.services.iam.model.ListRolesRequest;
import software.amazon.awssdk.services.iam.model.Tag;
import software.amazon.awssdk.services.iam.model.UntagRoleRequest;
import software.amazon.awssdk.services.ssm.model.DescribeInstanceInformationRequest;
import software.amazon.awssdk.services.ssm.model.InstanceInformationFilter;

class ConstraintsTests {

    private static final Set<String> NEWER_THAN_THE_SDK = Set.of("SecondaryInterfaces", "NestedVirtualization");

    /** Deep enough for every shape that does not hold itself. */
    private static final int DEEPEST = 6;

    private final Constraints constraints = new Constraints();

    @Test
    void aGoodRequestBreaksNothing() {
        assertThat(broken(role(it -> it.path("/team/").tags(tag("Owner"))))).isEmpty();
    }

    @Test
    void aMissingMemberIsToldAsCoralDoes() {
        assertThat(words(CreateRoleRequest.builder().roleName("web").build()))
                .isEqualTo("1 validation error detected: Value null at 'assumeRolePolicyDocument' failed to satisfy"
                        + " constraint: Member must not be null");
    }

    @Test
    void aWrongNameIsToldWithItsPattern() {
        assertThat(words(role(it -> it.roleName("web server"))))
                .isEqualTo("1 validation error detected: Value 'web server' at 'roleName' failed to satisfy constraint:"
                        + " Member must satisfy regular expression pattern: [\\w+=,.@-]+");
    }

    @Test
    void everyBrokenConstraintIsTold() {
        assertThat(words(role(it -> it.roleName("").maxSessionDuration(60))))
                .isEqualTo("3 validation errors detected: Value '' at 'roleName' failed to satisfy constraint: Member"
                        + " must have length greater than or equal to 1; Value '' at 'roleName' failed to satisfy"
                        + " constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]+; Value '60'"
                        + " at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater"
                        + " than or equal to 3600");
    }

    @Test
    void aTextThatIsTooLongIsNotMatched() {
        String name = "é".repeat(65);
        assertThat(words(role(it -> it.roleName(name))))
                .isEqualTo(
                        "1 validation error detected: Value '" + name + "' at 'roleName' failed to satisfy constraint:"
                                + " Member must have length less than or equal to 64");
    }

    @Test
    void aMemberOfAListIsToldByItsNumber() {
        assertThat(words(role(it -> it.tags(tag("a"), tag("#")))))
                .isEqualTo("1 validation error detected: Value '#' at 'tags.2.member.key' failed to satisfy constraint:"
                        + " Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    }

    @Test
    void onlySoManyAreTold() {
        Tag[] tags = Stream.generate(() -> tag("#")).limit(10_000).toArray(Tag[]::new);
        assertThat(broken(role(it -> it.tags(tags)))).hasSize(100);
    }

    @Test
    void aListOfTextsIsToldWholeWithAllRules() {
        UntagRoleRequest request =
                UntagRoleRequest.builder().roleName("web").tagKeys("a", "#").build();
        assertThat(words(Service.IAM, "UntagRole", request))
                .isEqualTo(
                        "1 validation error detected: Value '[a, #]' at 'tagKeys' failed to satisfy constraint: Member"
                                + " must satisfy constraint: [Member must have length less than or equal to 128, Member"
                                + " must have length greater than or equal to 1, Member must satisfy regular expression"
                                + " pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+]");
    }

    @Test
    void aWrongChoiceIsToldWithTheChoices() {
        DescribeInstanceInformationRequest request = DescribeInstanceInformationRequest.builder()
                .instanceInformationFilterList(InstanceInformationFilter.builder()
                        .key("Colour")
                        .valueSet("red")
                        .build())
                .build();
        assertThat(words(Service.SSM, "DescribeInstanceInformation", request))
                .startsWith(
                        "1 validation error detected: Value 'Colour' at 'instanceInformationFilterList.1.member.key'"
                                + " failed to satisfy constraint: Member must satisfy enum value set: [");
    }

    @Test
    void aNumberOutsideItsRangeIsTold() {
        assertThat(words(
                        Service.IAM,
                        "ListRoles",
                        ListRolesRequest.builder().maxItems(0).build()))
                .isEqualTo(
                        "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must"
                                + " have value greater than or equal to 1");
    }

    @Test
    void ec2TellsTheFirstThingInItsOwnWords() {
        assertThat(words(Service.EC2, "DisassociateIamInstanceProfile", empty()))
                .isEqualTo("The request must contain the parameter AssociationId");
        DescribeIamInstanceProfileAssociationsRequest page = DescribeIamInstanceProfileAssociationsRequest.builder()
                .maxResults(3)
                .build();
        assertThat(words(Service.EC2, "DescribeIamInstanceProfileAssociations", page))
                .isEqualTo("Value ( 3 ) for parameter maxResults is invalid. Expecting a value greater than 5.");
        ModifyInstanceMetadataOptionsRequest options = ModifyInstanceMetadataOptionsRequest.builder()
                .instanceId("i-1")
                .httpTokens("maybe")
                .build();
        assertThat(words(Service.EC2, "ModifyInstanceMetadataOptions", options))
                .isEqualTo("Value ( maybe ) for parameter httpTokens is invalid.");
    }

    @Test
    void anOperationWithoutConstraintsTakesAnything() {
        RunInstancesRequest anything = RunInstancesRequest.builder().build();
        assertThat(constraints.brokenBy(Service.EC2, "Unheard", anything)).isEmpty();
    }

    /** A pattern that backtracks without end would hang here, and one that recurses too deep would overflow the stack. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void noPatternIsLostInAHostileText(Service service) {
        Constraints.Model model = constraints.model(service);
        for (String name : model.names()) {
            for (String piece : List.of("a", "/", "/a", "-", "1", "r-aaaa", " ", "\n", "é", "0:", "😀")) {
                Shape shape = model.shape(name);
                assertThat(shape.brokenBy(piece.repeat(1 << 17) + "!")).isSubsetOf(shape.rules());
                assertThat(shape.brokenBy(piece.repeat(120) + "!")).isSubsetOf(shape.rules());
            }
        }
    }

    /** A member that the SDK calls otherwise would silently never be checked. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void everyConstrainedMemberIsOneOfTheSdk(Service service) {
        Constraints.Model model = constraints.model(service);
        for (Method operation : Exchange.operations(service)) {
            String action = operation.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                    + operation.getName().substring(1);
            model.input(action)
                    .ifPresent(shape ->
                            assertKnown(model, shape, Exchange.builder(operation.getParameterTypes()[0]), 0));
        }
    }

    private static void assertKnown(Constraints.Model model, Shape shape, SdkPojo structure, int depth) {
        List<String> names =
                structure.sdkFields().stream().map(SdkField::memberName).toList();
        assertThat(names).containsAll(shape.required());
        assertThat(shape.members().keySet()).allMatch(it -> names.contains(it) || NEWER_THAN_THE_SDK.contains(it));
        for (SdkField<?> field : structure.sdkFields()) {
            shape.member(field.memberName())
                    .filter(_ -> depth < DEEPEST)
                    .ifPresent(member -> inside(
                            model,
                            model.shape(member),
                            field,
                            it -> assertKnown(model, it.shape(), it.structure(), depth + 1)));
        }
    }

    private static void inside(Constraints.Model model, Shape shape, SdkField<?> field, Consumer<Nested> visitor) {
        if (field.constructor() != null) {
            visitor.accept(new Nested(shape, field.constructor().get()));
        } else if (shape.element().isPresent()) {
            SdkField<?> element = field.getTrait(ListTrait.class).memberFieldInfo();
            inside(model, model.shape(shape.element().get()), element, visitor);
        }
    }

    private record Nested(Shape shape, SdkPojo structure) {}

    private List<Violation> broken(SdkPojo request) {
        return constraints.brokenBy(Service.IAM, "CreateRole", request);
    }

    private String words(SdkPojo createRole) {
        return words(Service.IAM, "CreateRole", createRole);
    }

    private String words(Service service, String action, SdkPojo request) {
        return service.protocol()
                .invalid(constraints.brokenBy(service, action, request))
                .words();
    }

    private static Tag tag(String key) {
        return Tag.builder().key(key).value("b").build();
    }

    private static SdkPojo empty() {
        return DisassociateIamInstanceProfileRequest.builder().build();
    }

    private static CreateRoleRequest role(Consumer<CreateRoleRequest.Builder> more) {
        return CreateRoleRequest.builder()
                .roleName("web")
                .assumeRolePolicyDocument("{}")
                .applyMutation(more)
                .build();
    }
}
