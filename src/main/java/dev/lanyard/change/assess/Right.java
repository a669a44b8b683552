package dev.lanyard.change.assess;

import dev.lanyard.inventory.RolePolicySet;
import dev.lanyard.model.Arn;
import dev.lanyard.policy.evaluate.AccessRequest;
import dev.lanyard.policy.evaluate.Evaluation;
import dev.lanyard.policy.evaluate.Evaluator;
import dev.lanyard.policy.evaluate.RequestContext;
import java.util.HashMap;
import java.util.Map;

/**
 * Something that the caller has to be allowed, on whichever resource.
 *
 * @param keys what the request tells the policies
 */
record Right(String action, Map<String, String> keys) {

    /** IAM is reached in us-east-1 (IAM user guide, "AWS: Denies access to AWS based on the requested Region"). */
    private static final String HOME_OF_IAM = "us-east-1";

    /** Copies the keys. */
    Right {
        keys = Map.copyOf(keys);
    }

    /** Returns the keys, with those that follow from the resource. */
    Map<String, String> context(String resource) {
        Map<String, String> all = new HashMap<>(keys);
        Arn.read(resource).ifPresent(arn -> {
            String region = arn.region().isEmpty() ? HOME_OF_IAM : arn.region();
            all.putIfAbsent("aws:RequestedRegion", region);
        });
        return all;
    }

    Evaluation evaluate(String resource, RolePolicySet set) {
        Map<String, String> known = context(resource);
        known.put("aws:PrincipalArn", set.role().arn().toString());
        known.put("aws:PrincipalAccount", set.role().arn().account());
        return Evaluator.evaluate(AccessRequest.of(action, resource, RequestContext.of(known)), set.policies());
    }
}
