package dev.lanyard.change.assess;

import dev.lanyard.aws.AwsSession;
import dev.lanyard.aws.iam.AccountPolicies;
import dev.lanyard.aws.iam.RoleContents;
import dev.lanyard.aws.iam.Roles;
import dev.lanyard.inventory.Answer;
import dev.lanyard.inventory.Asking;
import dev.lanyard.inventory.Asking.Asked;
import dev.lanyard.model.AttachedPolicy;
import dev.lanyard.model.PolicyName;
import dev.lanyard.model.Role;
import dev.lanyard.model.RoleName;
import dev.lanyard.policy.document.PolicySize;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the roles that a plan is about: few of them one by one, many of them with the whole account. */
sealed interface RoleReading {

    /** From so many on, a few large pages of all roles are less than the calls for each. */
    int MANY = 6;

    /** Returns what is known of the role, which was among those that were begun with. */
    RoleFacts of(RoleName role);

    /**
     * Which roles are looked at.
     *
     * @param all the roles, whose ARNs and tags are read
     * @param attached those of which the attached policies are counted
     * @param inline those of which the inline policies are measured
     */
    record Wanted(Set<RoleName> all, Set<RoleName> attached, Set<RoleName> inline) {

        /** Copies the sets. */
        public Wanted {
            all = Set.copyOf(all);
            attached = Set.copyOf(attached);
            inline = Set.copyOf(inline);
        }
    }

    /** Begins to read. */
    static RoleReading begin(Wanted wanted, AwsSession session, Asking asking) {
        return wanted.all().size() < MANY
                ? OneByOne.begin(wanted, new Roles(session), asking)
                : new Whole(asking.ask(() -> new AccountPolicies(session).roles()));
    }

    /** A call or more for each role. */
    record OneByOne(
            Map<RoleName, Asked<Answer<Role>>> roles,
            Map<RoleName, Asked<Answer<List<AttachedPolicy>>>> attached,
            Map<RoleName, Asked<Answer<Map<PolicyName, Integer>>>> inline)
            implements RoleReading {

        private static OneByOne begin(Wanted wanted, Roles roles, Asking asking) {
            OneByOne reading = new OneByOne(new HashMap<>(), new HashMap<>(), new HashMap<>());
            wanted.all().forEach(name -> reading.roles.put(name, asking.ask(() -> roles.get(name))));
            wanted.attached().forEach(name -> reading.attached.put(name, asking.ask(() -> roles.attached(name))));
            wanted.inline().forEach(name -> reading.inline.put(name, asking.ask(() -> sizes(name, roles))));
            return reading;
        }

        private static Map<PolicyName, Integer> sizes(RoleName role, Roles roles) {
            Map<PolicyName, Integer> sizes = new LinkedHashMap<>();
            for (PolicyName policy : roles.inlineNames(role)) {
                sizes.put(policy, PolicySize.of(roles.inlineDocument(role, policy)));
            }
            return sizes;
        }

        @Override
        public RoleFacts of(RoleName role) {
            Answer<Role> found = answer(roles, role);
            return new RoleFacts(
                    found.map(Role::arn),
                    found.map(Role::tags),
                    answer(attached, role)
                            .map(policies -> policies.stream()
                                    .map(AttachedPolicy::policyArn)
                                    .collect(Collectors.toSet())),
                    answer(inline, role));
        }

        private static <T> Answer<T> answer(Map<RoleName, Asked<Answer<T>>> asked, RoleName role) {
            Asked<Answer<T>> call = asked.get(role);
            return call == null ? new Answer.Refused<>("it was not asked for") : call.result();
        }
    }

    /** All roles of the account at once. */
    record Whole(Asked<Answer<List<RoleContents>>> asked) implements RoleReading {

        @Override
        public RoleFacts of(RoleName role) {
            Answer<RoleContents> found = switch (asked.result()) {
                case Answer.Refused<List<RoleContents>>(String why) -> new Answer.Refused<>(why);
                case Answer.Told<List<RoleContents>>(List<RoleContents> all) -> find(role, all);
            };
            return new RoleFacts(
                    found.map(RoleContents::arn),
                    found.map(RoleContents::tags),
                    found.map(contents -> Set.copyOf(contents.attached())),
                    found.map(Whole::sizes));
        }

        private static Answer<RoleContents> find(RoleName role, List<RoleContents> all) {
            return all.stream()
                    .filter(contents -> Part.key(contents.name()).equals(Part.key(role)))
                    .findFirst()
                    .<Answer<RoleContents>>map(Answer.Told::new)
                    .orElseGet(() -> new Answer.Refused<>("there is no role " + role));
        }

        private static Map<PolicyName, Integer> sizes(RoleContents contents) {
            return contents.inline().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> PolicySize.of(entry.getValue())));
        }
    }
}
