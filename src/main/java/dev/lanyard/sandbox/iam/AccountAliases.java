package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.ListAccountAliasesRequest;
import software.amazon.awssdk.services.iam.model.ListAccountAliasesResponse;

/** The alias of the account: IAM answers a list, but an account has at most one. */
public final class AccountAliases {

    private final Call call;

    /** Plays the operations for one call. */
    public AccountAliases(Call call) {
        this.call = call;
    }

    public ListAccountAliasesResponse listAccountAliases(ListAccountAliasesRequest request) {
        Page<String> page = Page.of(
                Stream.of(call.account().alias).filter(alias -> !alias.isEmpty()),
                alias -> alias,
                Page.Wanted.of(request.marker(), request.maxItems()));
        return ListAccountAliasesResponse.builder()
                .accountAliases(page.items())
                .isTruncated(page.truncated())
                .marker(page.marker())
                .build();
    }
}
