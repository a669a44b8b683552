package dev.lanyard.policy.build;

import dev.lanyard.policy.document.Pattern;
import dev.lanyard.policy.document.PolicyDocument;
import dev.lanyard.policy.document.Statement;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.Layer.Kind;
import dev.lanyard.policy.evaluate.PolicySet;
import dev.lanyard.policy.evaluate.Principal;
import dev.lanyard.policy.evaluate.RequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Requests of every action that a managed policy or a feature names, on what features are about and on what they are not,
 * and of every way to assume a role.
 */
final class Universe {

    private static final Path MANAGED = Path.of("src/main/resources/dev/lanyard/sandbox/managed-policies");

    private static final List<String> RESOURCES = List.of(
            "arn:aws:s3:::b/p/log",
            "arn:aws:s3:::b/log",
            "arn:aws:s3:::b",
            "arn:aws:s3:::other/p/log",
            "arn:aws-us-gov:s3:::b/log",
            "arn:aws:s3:::amazon-ssm-us-east-2/x",
            "arn:aws:s3:::aws-ssm-us-east-2/x",
            "arn:aws:s3:::aws-windows-downloads-us-east-2/x",
            "arn:aws:s3:::us-east-2-birdwatcher-prod/x",
            "arn:aws:s3:::patch-baseline-snapshot-us-east-2/x",
            "arn:aws:s3:::aws-patch-manager-us-east-2-552881074/x",
            "arn:aws:s3:::aws-patchmanager-macos-us-east-2-552881074/x",
            "arn:aws:s3:::aws-patch-manager-us-west-2-34d7f99f8/x",
            "arn:aws:s3:::amazon-ssm-af-south-1/x",
            "arn:aws:s3:::aws-ssm-af-south-1/x",
            "arn:aws:s3:::aws-windows-downloads-af-south-1/x",
            "arn:aws:s3:::af-south-1-birdwatcher-prod/x",
            "arn:aws:s3:::patch-baseline-snapshot-af-south-1-tbxdb5b9/x",
            "arn:aws:s3:::patch-baseline-snapshot-af-south-1/x",
            "arn:aws:s3:::aws-patch-manager-af-south-1-bdd5f65a9/x",
            "arn:aws:s3:::aws-patchmanager-macos-af-south-1-bdd5f65a9/x",
            "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
            "arn:aws:kms:us-east-1:111122223333:key/another",
            "arn:aws:ssm:us-east-1:111122223333:patchbaseline/pb-1",
            "arn:aws:ssm:us-east-1:111122223333:parameter/AmazonCloudWatch-linux",
            "arn:aws:ssm:us-east-1:111122223333:parameter/other",
            "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/managed-instance/default-ec2-instance-management-role",
            "arn:aws:ssm:eu-west-1:111122223333:servicesetting/ssm/managed-instance/default-ec2-instance-management-role",
            "arn:aws:ssm:us-east-1:444455556666:servicesetting/ssm/managed-instance/default-ec2-instance-management-role",
            "arn:aws:ssm:us-east-1:111122223333:servicesetting/ssm/managed-instance/activation-tier",
            "arn:aws:iam::111122223333:role/service-role/AWSSystemsManagerDefaultEC2InstanceManagementRole",
            "arn:aws:iam::111122223333:role/SSMInstanceRole",
            "arn:aws:iam::111122223333:role/Another",
            "arn:aws:iam::111122223333:instance-profile/SSMInstanceProfile",
            "arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0",
            "arn:aws:ec2:us-east-1:444455556666:instance/i-0123456789abcdef0");

    private static final List<String> FEW_RESOURCES =
            List.of("arn:aws:s3:::b/p/log", "arn:aws:ec2:us-east-1:111122223333:instance/i-0123456789abcdef0");

    /** Conditions are only on these. */
    private static final Map<String, List<RequestContext>> CONTEXTS = Map.of(
            "iam:PassRole",
            List.of(
                    RequestContext.EMPTY,
                    RequestContext.of(Map.of("iam:PassedToService", "ec2.amazonaws.com")),
                    RequestContext.of(Map.of("iam:PassedToService", "ssm.amazonaws.com"))),
            "ec2:AssociateIamInstanceProfile",
            List.of(
                    RequestContext.EMPTY,
                    giving("SSMInstanceProfile"),
                    giving("Another"),
                    RequestContext.of(Map.of(
                            "ec2:InstanceProfile",
                            "arn:aws:iam::111122223333:instance-profile/Another",
                            "ec2:NewInstanceProfile",
                            "arn:aws:iam::111122223333:instance-profile/SSMInstanceProfile"))));

    private static final List<AccessRequest> REQUESTS = requests();
    private static final List<AccessRequest> ASSUMING = assuming();

    private Universe() {}

    /** Returns the requests that a document allows. */
    static Set<AccessRequest> allowed(PolicyDocument document) {
        boolean trust = document.statements().getFirst().principals().isPresent();
        return allowed(document, trust ? ASSUMING : REQUESTS);
    }

    /** Returns those of the requests that a document allows. */
    static Set<AccessRequest> allowed(PolicyDocument document, Collection<AccessRequest> requests) {
        boolean trust =
                requests.stream().anyMatch(request -> request.principal().isPresent());
        PolicySet policies = PolicySet.of(trust ? Kind.TRUST : Kind.IDENTITY, List.of(document));
        return requests.stream()
                .filter(request -> Evaluator.evaluate(request, policies).allowed())
                .collect(Collectors.toSet());
    }

    static int size() {
        return REQUESTS.size();
    }

    private static RequestContext giving(String profile) {
        return RequestContext.of(
                Map.of("ec2:NewInstanceProfile", "arn:aws:iam::111122223333:instance-profile/" + profile));
    }

    /** What no feature names is asked of a few things only: there are thousands of such actions. */
    private static List<AccessRequest> requests() {
        Set<String> ours = actions(built());
        Stream<AccessRequest> others = actions(managed()).stream()
                .filter(action -> !ours.contains(action))
                .flatMap(action -> FEW_RESOURCES.stream()
                        .map(resource -> AccessRequest.of(action, resource, RequestContext.EMPTY)));
        Stream<AccessRequest> known = ours.stream()
                .flatMap(action -> RESOURCES.stream()
                        .flatMap(resource -> CONTEXTS.getOrDefault(action, List.of(RequestContext.EMPTY)).stream()
                                .map(context -> AccessRequest.of(action, resource, context))));
        return Stream.concat(known, others).toList();
    }

    private static Set<String> actions(Stream<PolicyDocument> documents) {
        return documents
                .flatMap(document -> document.statements().stream())
                .map(Statement::actions)
                .flatMap(actions -> actions.patterns().stream())
                .map(Pattern::text)
                .filter(action -> !action.contains("*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<PolicyDocument> built() {
        return Stream.of(
                        "core s3-logs --bucket b --cross-account --kms"
                                + " arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",
                        "patch-association directory-service cloudwatch-agent operator-full",
                        "dhmc-switch s3-agent-buckets --region us-east-2 --account 111122223333")
                .map(DocumentedPolicy::built)
                .map(BuiltPolicy::document);
    }

    private static Stream<PolicyDocument> managed() {
        try (Stream<Path> files = Files.list(MANAGED)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("INDEX.json"))
                    .map(Universe::document)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PolicyDocument document(Path file) {
        try {
            return PolicyDocument.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<AccessRequest> assuming() {
        List<Principal> principals = List.of(
                Principal.service("ec2.amazonaws.com"),
                Principal.service("ec2.amazonaws.com.cn"),
                Principal.service("ssm.amazonaws.com"),
                Principal.service("lambda.amazonaws.com"),
                Principal.identity("arn:aws:iam::111122223333:role/Another"));
        List<RequestContext> contexts = List.of(
                RequestContext.EMPTY,
                from("111122223333", "us-east-1"),
                from("111122223333", "eu-west-1"),
                from("111122223333", "us-west-2"),
                from("444455556666", "us-east-1"),
                RequestContext.of(Map.of("aws:SourceAccount", "111122223333")),
                RequestContext.of(Map.of("aws:SourceArn", "arn:aws:ssm:us-east-1:111122223333:managed-instance/x")));
        return principals.stream()
                .flatMap(principal -> contexts.stream()
                        .flatMap(context -> Stream.of("sts:AssumeRole", "sts:TagSession")
                                .map(action -> new AccessRequest(
                                        Optional.of(principal), action, "arn:aws:iam::111122223333:role/R", context))))
                .toList();
    }

    private static RequestContext from(String account, String region) {
        return RequestContext.of(Map.of(
                "aws:SourceAccount",
                account,
                "aws:SourceArn",
                "arn:aws:ssm:" + region + ":" + account + ":managed-instance/mi-0123456789abcdef0"));
    }
}
