package dev.lanyard.sandbox.iam;

import dev.lanyard.sandbox.call.Call;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.GetUserRequest;
import software.amazon.awssdk.services.iam.model.GetUserResponse;
import software.amazon.awssdk.services.iam.model.User;

/** The user who calls, or another one. */
public final class Users {

    private final Call call;
    private final UserDirectory directory;
    private final Shapes shapes;

    /** Plays the operations for one call. */
    public Users(Call call) {
        this.call = call;
        this.directory = new UserDirectory(call.account());
        this.shapes = new Shapes(call.account());
    }

    public GetUserResponse getUser(GetUserRequest request) {
        User user = Optional.ofNullable(request.userName()).map(this::named).orElseGet(this::caller);
        return GetUserResponse.builder().user(user).build();
    }

    private User named(String name) {
        return directory.state(name).map(shapes::full).orElseThrow(() -> IamFaults.noSuchUser(name));
    }

    private User caller() {
        String arn = call.caller().arn();
        if (arn.endsWith(":root")) {
            return directory.root();
        }
        if (!arn.contains(":user/")) {
            throw IamFaults.validation("Must specify userName when calling with non-User credentials");
        }
        return named(arn.substring(arn.lastIndexOf('/') + 1));
    }
}
