package dev.lanyard.aws.iam;

import dev.lanyard.aws.AwsSession;
import java.util.Map;
import java.util.OptionalInt;

/** How much an account holds, and how much it may: quotas that were raised are here as they are now. */
public final class AccountSummary {

    private final Map<String, Integer> figures;

    private AccountSummary(Map<String, Integer> figures) {
        this.figures = figures;
    }

    /** Reads it. */
    public static AccountSummary read(AwsSession session) {
        return new AccountSummary(session.iam().getAccountSummary().summaryMapAsStrings());
    }

    /** Returns a figure by IAM's name for it (IAM API reference, GetAccountSummary); empty where it is not told. */
    public OptionalInt figure(String name) {
        Integer figure = figures.get(name);
        return figure == null ? OptionalInt.empty() : OptionalInt.of(figure);
    }
}
