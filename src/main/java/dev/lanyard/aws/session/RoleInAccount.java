package dev.lanyard.aws.session;

import dev.lanyard.model.AccountId;
import dev.lanyard.model.Arn;
import dev.lanyard.model.LanyardException;
import java.util.regex.Pattern;

/** A role to assume, by its account and its name with path. */
record RoleInAccount(AccountId account, String roleName) {

    private static final Pattern VALID = Pattern.compile("([\\w+=,.@-]+/)*[\\w+=,.@-]{1,64}");

    RoleInAccount {
        if (!VALID.matcher(roleName).matches()) {
            throw LanyardException.usage(
                    "'" + roleName.replaceAll("\\p{Cntrl}", "?") + "' is not a role name.",
                    "A role is named like OrganizationAccountAccessRole, or with its path like team/Admin.");
        }
    }

    Arn arn(Partition partition) {
        return new Arn(partition.id(), "iam", "", account.value(), "role/" + roleName);
    }
}
