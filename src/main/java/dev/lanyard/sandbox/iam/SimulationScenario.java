package dev.lanyard.sandbox.iam;

import dev.lanyard.model.Arn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.SimulateCustomPolicyRequest;

/** The scenarios of EC2 and the resources that each needs (IAM API reference, ResourceHandlingOption). */
enum SimulationScenario {
    INSTANCE_STORE("EC2-VPC-InstanceStore", "network-interface"),
    INSTANCE_STORE_IN_SUBNET("EC2-VPC-InstanceStore-Subnet", "network-interface", "subnet"),
    EBS("EC2-VPC-EBS", "network-interface", "volume"),
    EBS_IN_SUBNET("EC2-VPC-EBS-Subnet", "network-interface", "subnet", "volume");

    private static final List<String> ALWAYS = List.of("instance", "image", "security-group");

    private final String word;
    private final List<String> besides;

    SimulationScenario(String word, String... besides) {
        this.word = word;
        this.besides = List.of(besides);
    }

    /** Refuses a scenario that there is not, and one whose resources are not all there. */
    static void check(SimulateCustomPolicyRequest request) {
        Optional.ofNullable(request.resourceHandlingOption())
                .map(SimulationScenario::of)
                .ifPresent(scenario -> scenario.checkResources(request.resourceArns()));
    }

    private static SimulationScenario of(String word) {
        return Arrays.stream(values())
                .filter(scenario -> scenario.word.equals(word))
                .findFirst()
                .orElseThrow(() -> IamFaults.invalidInput("Invalid Resource Handling Option: " + word));
    }

    private void checkResources(List<String> resources) {
        Set<String> kinds = resources.stream()
                .flatMap(resource -> Arn.read(resource).stream())
                .map(arn -> arn.resource().split("/", 2)[0])
                .collect(Collectors.toSet());
        if (!kinds.containsAll(ALWAYS) || !kinds.containsAll(besides)) {
            throw IamFaults.invalidInput("Resource Handling Option " + word + " needs resources of types "
                    + String.join(", ", ALWAYS) + ", " + String.join(", ", besides) + ".");
        }
    }
}
