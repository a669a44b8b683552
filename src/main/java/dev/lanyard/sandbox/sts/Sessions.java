package dev.lanyard.sandbox.sts;

import dev.lanyard.sandbox.auth.RoleSession;
import dev.lanyard.sandbox.call.Call;
import dev.lanyard.sandbox.call.Fault;
import dev.lanyard.sandbox.call.SessionTerms;
import dev.lanyard.sandbox.state.IamState.RoleState;
import java.time.Instant;
import java.util.Optional;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.AssumeRoleResponse;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityRequest;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/** Who one is, and becoming a role: {@code GetCallerIdentity} and {@code AssumeRole}. */
public final class Sessions {

    private static final int USUAL_SECONDS = 3600;

    private final Call call;

    /** Serves one call. */
    public Sessions(Call call) {
        this.call = call;
    }

    /** Says who signed the call; AWS never denies it. */
    public GetCallerIdentityResponse getCallerIdentity(GetCallerIdentityRequest request) {
        return GetCallerIdentityResponse.builder()
                .account(call.caller().accountId())
                .arn(call.caller().arn())
                .userId(call.caller().userId())
                .build();
    }

    /** Makes a session of a role; whether the caller may is known by now. */
    public AssumeRoleResponse assumeRole(AssumeRoleRequest request) {
        if (call.caller().arn().endsWith(":root")) {
            throw new Fault("AccessDenied", 403, "Roles may not be assumed by root accounts.");
        }
        TargetRole role = TargetRole.find(call.world(), request.roleArn())
                .orElseThrow(() -> new Fault("AccessDenied", 403, request.roleArn() + " cannot be assumed."));
        SessionTerms terms = new SessionPolicies(role.account()).terms(request);
        int seconds = Optional.ofNullable(request.durationSeconds()).orElse(USUAL_SECONDS);
        checkDuration(role.state(), seconds);
        return response(session(role, request.roleSessionName(), seconds, terms), request);
    }

    private RoleSession session(TargetRole role, String name, int seconds, SessionTerms terms) {
        // Clients and the check of the session's signature go by real time.
        Instant real = call.now().minusSeconds(call.world().clockAheadSeconds);
        String accessKeyId = "ASIA" + call.ids().text(16);
        return new RoleSession(
                accessKeyId,
                role.account().id,
                role.state().name,
                role.state().id,
                name,
                real.plusSeconds(seconds),
                terms);
    }

    private AssumeRoleResponse response(RoleSession session, AssumeRoleRequest request) {
        RoleSession.Credentials credentials = session.credentials(call.world());
        return AssumeRoleResponse.builder()
                .assumedRoleUser(user ->
                        user.arn(session.arn()).assumedRoleId(session.caller().userId()))
                .credentials(made -> made.accessKeyId(credentials.accessKeyId())
                        .secretAccessKey(credentials.secretAccessKey())
                        .sessionToken(credentials.sessionToken())
                        .expiration(credentials.expires()))
                .packedPolicySize(SessionPolicies.packedSize(session.terms()).orElse(null))
                .sourceIdentity(request.sourceIdentity())
                .build();
    }

    private void checkDuration(RoleState role, int seconds) {
        if (seconds > role.maxSessionSeconds) {
            throw new Fault(
                    "ValidationError",
                    400,
                    "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
        }
        // IAM user guide, "Role chaining": at most one hour.
        if (call.caller().accessKeyId().startsWith("ASIA") && seconds > USUAL_SECONDS) {
            throw new Fault(
                    "ValidationError",
                    400,
                    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role"
                            + " chaining.");
        }
    }
}
