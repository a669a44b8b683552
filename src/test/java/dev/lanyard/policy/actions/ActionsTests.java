package dev.lanyard.policy.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The figures are those of the reference's pages of 2026-06-14. */
class ActionsTests {

    @Test
    void aServiceIsFoundByItsPrefixInAnyCase() {
        assertThat(Actions.service("SSM").orElseThrow().title()).isEqualTo("AWS Systems Manager");
        assertThat(Actions.service("ssn")).isEmpty();
    }

    @Test
    void anActionIsFoundByItsWholeNameInAnyCase() {
        ServiceAction action = Actions.find("SSM:getdocument").orElseThrow();
        assertThat(action.fullName()).isEqualTo("ssm:GetDocument");
        assertThat(action.level()).isEqualTo(AccessLevel.READ);
        assertThat(action.resources())
                .containsExactly(new ResourceType("document", List.of("arn:*:ssm:*:*:document/*")));
    }

    @Test
    void anActionWithoutKindsOfResourcesHasNone() {
        assertThat(Actions.find("ssmmessages:CreateDataChannel").orElseThrow().resources())
                .isEmpty();
    }

    @Test
    void whatIsNoActionIsNotFound() {
        assertThat(Actions.find("GetDocument")).isEmpty();
        assertThat(Actions.find("ssm:GetDocumentary")).isEmpty();
        assertThat(Actions.find("nobody:GetDocument")).isEmpty();
        assertThat(Actions.find("ssm:")).isEmpty();
    }

    @Test
    void everyLevelIsKnown() {
        assertThat(List.of("iam:ListRoles", "iam:GetRole", "iam:CreateRole", "iam:PutRolePolicy", "iam:TagRole"))
                .extracting(name -> Actions.find(name).orElseThrow().level())
                .containsExactly(AccessLevel.values());
    }

    @Test
    void patternsMatchInAnyCaseAndInOrder() {
        assertThat(Actions.matching("SSM:getdoc*")).containsExactly("ssm:GetDocument");
        assertThat(Actions.matching("ssmmessages:*"))
                .containsExactly(
                        "ssmmessages:CreateControlChannel",
                        "ssmmessages:CreateDataChannel",
                        "ssmmessages:OpenControlChannel",
                        "ssmmessages:OpenDataChannel");
        assertThat(Actions.matching("ssmmessages:Open????Channel")).containsExactly("ssmmessages:OpenDataChannel");
    }

    @Test
    void aPatternMayRunOverServices() {
        assertThat(Actions.matching("ssm*:OpenDataChannel")).containsExactly("ssmmessages:OpenDataChannel");
        assertThat(Actions.matching("*")).hasSize(21190).contains("s3:GetObject", "iam:PassRole");
    }

    @Test
    void whatIsNoPatternOfActionsMatchesNothing() {
        assertThat(Actions.matching("ssm")).isEmpty();
        assertThat(Actions.matching("ssm*")).isEmpty();
        assertThat(Actions.matching("")).isEmpty();
    }

    @Test
    void conditionKeysOfTheServiceAreKnown() {
        assertThat(Actions.service("iam").orElseThrow().conditionKeys())
                .contains("iam:PassedToService", "iam:AssociatedResourceArn", "iam:ResourceTag/*")
                .noneMatch(key -> key.startsWith("aws:"));
    }

    @Test
    void keysOfEveryServiceAreKnown() {
        assertThat(Actions.globalKeys())
                .contains("aws:SourceAccount", "aws:PrincipalTag/*", "ec2:SourceInstanceArn")
                .noneMatch(key -> key.startsWith("#"));
    }

    @Test
    void everyServiceOfTheIndexCanBeRead() {
        assertThat(Actions.prefixes()).hasSize(464).allSatisfy(prefix -> {
            AwsService service = Actions.service(prefix).orElseThrow();
            assertThat(service.prefix()).isEqualTo(prefix).isEqualTo(prefix.toLowerCase(Locale.ROOT));
            assertThat(service.title()).isNotBlank();
            assertThat(service.actions()).extracting(ServiceAction::name).isSorted();
        });
        assertThat(Actions.prefixes().stream()).isSorted();
    }

    @Test
    void everyKindOfResourceHasAnArn() {
        assertThat(Actions.matchingActions("*").flatMap(action -> action.resources().stream()))
                .flatExtracting(ResourceType::arns)
                .isNotEmpty()
                .allSatisfy(arn -> assertThat(arn).asString().matches("arn:[^:]+:[^:]+:[^:]*:[^:]*:?.*"));
    }

    @Test
    void aTableWithAnUnknownLineIsRefused() {
        assertThatThrownBy(() -> ServiceReader.read("x", "X", List.of("Z GetThing")))
                .hasMessage("x has a line that is none: [Z, GetThing]");
        assertThatThrownBy(() -> ServiceReader.read("x", "X", List.of("R GetThing thing")))
                .hasMessage("x does not say what a thing looks like");
    }
}
