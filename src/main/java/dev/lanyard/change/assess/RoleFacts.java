package dev.lanyard.change.assess;

import dev.lanyard.inventory.Answer;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a role that is there.
 *
 * @param arn with its path
 * @param attached the managed policies on it
 * @param inline how many characters of each of its inline policies count
 */
record RoleFacts(
        Answer<Arn> arn, Answer<List<Tag>> tags, Answer<Set<Arn>> attached, Answer<Map<PolicyName, Integer>> inline) {}
