package dev.lanyard.sandbox.sts;

import dev.lanyard.sandbox.auth.Seal;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.state.WorldState;
import software.amazon.awssdk.services.sts.model.DecodeAuthorizationMessageRequest;
import software.amazon.awssdk.services.sts.model.DecodeAuthorizationMessageResponse;

/** The encoded messages that EC2 denies with, and what they say. */
public final class AuthorizationMessages {

    private static final String PURPOSE = "authorization message";

    private final Call call;

    /** Serves one call. */
    public AuthorizationMessages(Call call) {
        this.call = call;
    }

    /** Encodes the JSON that says why a call was denied, so that only this world's STS can tell it. */
    public static String encode(WorldState world, String json) {
        return new Seal(world.tokenKey, PURPOSE).close(json);
    }

    /** Decodes a message that this world encoded. */
    public DecodeAuthorizationMessageResponse decodeAuthorizationMessage(DecodeAuthorizationMessageRequest request) {
        String message = new Seal(call.world().tokenKey, PURPOSE)
                .open(request.encodedMessage())
                .orElseThrow(() -> new Fault("InvalidAuthorizationMessageException", 400, "Message is not valid"));
        return DecodeAuthorizationMessageResponse.builder()
                .decodedMessage(message)
                .build();
    }
}
