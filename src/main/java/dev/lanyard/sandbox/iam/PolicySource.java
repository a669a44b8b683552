package dev.lanyard.sandbox.iam;

import dev.lanyard.policy.evaluate.CompiledPolicy;
import dev.lanyard.policy.evaluate.PolicyCompiler;

/**
 * A policy as it was written.
 *
 * @param name the ARN of a managed policy, or the name of another
 */
record PolicySource(String name, String text) {

    CompiledPolicy compiled(PolicyCompiler compiler) {
        return compiler.compile(name, text);
    }
}
