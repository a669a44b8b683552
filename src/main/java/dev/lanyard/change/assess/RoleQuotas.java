package dev.lanyard.change.assess;

import dev.lanyard.change.plan.PlanLine.ToDo;
import dev.lanyard.change.step.AttachmentStep;
import dev.lanyard.change.step.InlinePolicyStep;
import dev.lanyard.change.step.RoleStep;
import dev.lanyard.change.step.Step;
import dev.lanyard.change.step.TagStep;
import dev.lanyard.inventory.Answer;
import dev.lanyard.model.Arn;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.RoleName;
import dev.lanyard.model.Tag;
import dev.lanyard.policy.document.PolicySize;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Follows what a role holds through the steps, in their order, and says where it becomes more than IAM allows.
 *
 * <p>Source of the figures: IAM user guide, "IAM and AWS STS quotas".
 */
final class RoleQuotas {

    private static final int ATTACHED = 10;
    private static final int ATTACHED_AT_MOST = 20;
    private static final int TAGS = 50;

    private final Survey survey;
    private final Remarks remarks = new Remarks();
    private final Map<String, Load> loads = new HashMap<>();

    private RoleQuotas(Survey survey) {
        this.survey = survey;
    }

    static Remarks check(Part part, Survey survey) {
        RoleQuotas quotas = new RoleQuotas(survey);
        part.steps().forEach(quotas::follow);
        return quotas.remarks;
    }

    /** What a role holds at a point of the plan. */
    private record Load(Answer<Set<Arn>> attached, Answer<Map<PolicyName, Integer>> inline, Answer<Set<String>> tags) {

        static Load ofNew(Set<String> tags) {
            return new Load(
                    new Answer.Told<>(new HashSet<>()), new Answer.Told<>(new HashMap<>()), new Answer.Told<>(tags));
        }

        static Load of(RoleFacts facts) {
            return new Load(
                    facts.attached().map(HashSet::new),
                    facts.inline().map(HashMap::new),
                    facts.tags().map(RoleQuotas::keys));
        }
    }

    private void follow(ToDo todo) {
        Step step = todo.step();
        if (step instanceof RoleStep made && made.after().isPresent()) {
            Set<String> tags = keys(made.after().get().tags());
            loads.put(Part.key(made.role()), Load.ofNew(tags));
            checkTags(todo.number(), made.role(), tags);
        } else if (step instanceof AttachmentStep attachment) {
            attach(todo.number(), attachment, load(attachment.role()).attached());
        } else if (step instanceof InlinePolicyStep inline) {
            write(todo.number(), inline, load(inline.role()).inline());
        } else if (step instanceof TagStep tag) {
            tag(todo.number(), tag, load(tag.role()).tags());
        }
    }

    private Load load(RoleName role) {
        return loads.computeIfAbsent(Part.key(role), _ -> Load.of(survey.role(role)));
    }

    private static Set<String> keys(List<Tag> tags) {
        return tags.stream().map(tag -> Part.key(tag.key())).collect(Collectors.toCollection(HashSet::new));
    }

    private void attach(int number, AttachmentStep step, Answer<Set<Arn>> known) {
        if (!step.after()) {
            known.told().ifPresent(held -> held.remove(step.policy()));
            return;
        }
        noteUnknown("How many policies are on role " + step.role(), known);
        known.told().ifPresent(held -> {
            held.add(step.policy());
            checkAttached(number, step.role(), held.size());
        });
    }

    /** The default is looked at first, so that nothing is asked where it does. */
    private void checkAttached(int number, RoleName role, int count) {
        int most = count > ATTACHED ? attachable() : ATTACHED;
        if (count > most) {
            remarks.add(Finding.error(
                    List.of(number),
                    "Role " + role + " would have " + count + " managed policies, and the account allows a role " + most
                            + ".",
                    "Detach one before, write its statements into another, or ask AWS for a higher quota (at most "
                            + ATTACHED_AT_MOST + ")."));
        }
    }

    private int attachable() {
        return survey.summary()
                .told()
                .map(summary -> summary.figure("AttachedPoliciesPerRoleQuota").orElse(ATTACHED))
                .orElse(ATTACHED);
    }

    private void write(int number, InlinePolicyStep step, Answer<Map<PolicyName, Integer>> known) {
        if (step.after().isEmpty()) {
            known.told().ifPresent(held -> held.remove(step.policy()));
            return;
        }
        noteUnknown("How large the inline policies of role " + step.role() + " are", known);
        known.told().ifPresent(held -> {
            held.put(step.policy(), PolicySize.of(step.after().get()));
            checkInline(number, step.role(), held);
        });
    }

    private void checkInline(int number, RoleName role, Map<PolicyName, Integer> held) {
        int sum = held.values().stream().mapToInt(Integer::intValue).sum();
        int most = PolicySize.ROLE_INLINE.most();
        if (sum > most) {
            remarks.add(Finding.error(
                    List.of(number),
                    "The inline policies of role " + role + " would have " + sum
                            + " characters together without white space, and IAM allows " + most + ".",
                    "Make one a managed policy, or make it smaller: this quota cannot be raised."));
        }
    }

    private void tag(int number, TagStep step, Answer<Set<String>> known) {
        if (step.after().isEmpty()) {
            known.told().ifPresent(held -> held.remove(Part.key(step.key())));
            return;
        }
        noteUnknown("How many tags role " + step.role() + " has", known);
        known.told().ifPresent(held -> {
            if (held.add(Part.key(step.key()))) {
                checkTags(number, step.role(), held);
            }
        });
    }

    private void checkTags(int number, RoleName role, Set<String> held) {
        if (held.size() > TAGS) {
            remarks.add(Finding.error(
                    List.of(number),
                    "Role " + role + " would have " + held.size() + " tags, and IAM allows " + TAGS + ".",
                    "Remove others before: this quota cannot be raised."));
        }
    }

    private void noteUnknown(String what, Answer<?> known) {
        known.refusal().ifPresent(why -> remarks.note(what + " could not be looked up (" + why + ")."));
    }
}
