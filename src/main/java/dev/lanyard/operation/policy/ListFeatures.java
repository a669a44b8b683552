package dev.lanyard.operation.policy;

import dev.lanyard.operation.Effect;
import dev.lanyard.operation.Operation;
import dev.lanyard.operation.Request;
import dev.lanyard.operation.Rows;

/** Asks what policies can be built for. */
@Operation(
        noun = "policy",
        verb = "features",
        summary = "List what 'policy build' can build a policy for",
        effect = Effect.READ,
        details = "An option in brackets may be left out.",
        examples = {"policy features", "policy features --output json"})
public record ListFeatures() implements Request<Rows<FeatureRow>> {}
